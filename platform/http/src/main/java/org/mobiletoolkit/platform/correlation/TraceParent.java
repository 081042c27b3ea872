package org.mobiletoolkit.platform.correlation;

import org.jspecify.annotations.Nullable;

/**
 * What a {@code traceparent} of version 00 says (W3C Trace Context, 3.2); read character by character, as every request
 * has one.
 *
 * @param trace 32 hexadecimal digits
 * @param flags two hexadecimal digits
 */
record TraceParent(String trace, String flags) {

    static final String SAMPLED = "01";

    private static final String VERSION = "00-";
    private static final int TRACE = VERSION.length();
    private static final int SPAN = TRACE + 32 + 1;
    private static final int FLAGS = SPAN + 16 + 1;
    private static final int END = FLAGS + 2;

    /** Null when there is none, or none that is well-formed. */
    static @Nullable TraceParent read(@Nullable String value) {
        if (value == null
                || value.length() != END
                || !value.startsWith(VERSION)
                || value.charAt(SPAN - 1) != '-'
                || value.charAt(FLAGS - 1) != '-'
                || !isId(value, TRACE, SPAN - 1)
                || !isId(value, SPAN, FLAGS - 1)
                || !isHex(value, FLAGS, END)) {
            return null;
        }
        return new TraceParent(value.substring(TRACE, SPAN - 1), value.substring(FLAGS));
    }

    /** Of nothing but zeros is no id. */
    private static boolean isId(String value, int from, int to) {
        for (var i = from; i < to; i++) {
            if (value.charAt(i) != '0') {
                return isHex(value, from, to);
            }
        }
        return false;
    }

    private static boolean isHex(String value, int from, int to) {
        for (var i = from; i < to; i++) {
            var c = value.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return true;
    }
}
