package org.mobiletoolkit.platform.identity;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one form of a login, so that nobody is two people by a way of writing it. Pure.
 *
 * <p>A login has no blank in it, and capitals do not matter. What has a blank is the name of somebody without a login: its
 * letters stay as they are.
 */
public final class Logins {

    /** Format characters and marks that nobody sees. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]|[\\x{034F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}"
                    + "\\x{180B}-\\x{180F}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\x{2800}]+");

    private Logins() {}

    /** What was typed, in that form. */
    public static String canonical(String typed) {
        var seen = UNSEEN.matcher(Normalizer.normalize(typed, Form.NFKC)).replaceAll("");
        var text = BLANKS.matcher(seen).replaceAll(" ").strip();
        return Normalizer.normalize(text.indexOf(' ') < 0 ? text.toLowerCase(Locale.ROOT) : text, Form.NFKC);
    }

    /** Whether a subject of a token is in that form but for capitals; any other could be taken for somebody else. */
    public static boolean isPlain(String subject) {
        return subject.indexOf(' ') < 0 && canonical(subject).equals(subject.toLowerCase(Locale.ROOT));
    }
}
