package org.mobiletoolkit.platform.write;

import java.util.regex.Pattern;

/** Finds what has the form of an NHS number: ten digits whose last is the modulus-11 check digit (handbook 7.5). */
final class NhsNumber {

    private static final String BETWEEN = "[\\s\\u00A0\\u2010-\\u2015-]";

    /** Not a part of a longer word or number, such as a serial number; but its own name may be glued to it. */
    private static final Pattern TEN_DIGITS = Pattern.compile(
            "(?:(?<![0-9A-Za-z])|(?<=[Nn][Hh][Ss])|(?<=[Nn][Oo]))[0-9](?:" + BETWEEN + "{0,3}[0-9]){9}(?![0-9A-Za-z])");

    private static final Pattern SEPARATORS = Pattern.compile(BETWEEN);

    private NhsNumber() {}

    /** Whether the text holds ten digits in a row, with spaces or hyphens between them or none, that pass the check. */
    static boolean isIn(String text) {
        var matcher = TEN_DIGITS.matcher(text);
        var from = 0;
        while (matcher.find(from)) {
            if (passes(SEPARATORS.matcher(matcher.group()).replaceAll(""))) {
                return true;
            }
            from = matcher.start() + 1;
        }
        return false;
    }

    /** Whether ten digits pass: weights 10 to 2, check digit 11 minus the sum modulo 11; 11 counts as 0, 10 is invalid. */
    static boolean passes(String tenDigits) {
        var sum = 0;
        for (var i = 0; i < 9; i++) {
            sum += (tenDigits.charAt(i) - '0') * (10 - i);
        }
        var check = (11 - sum % 11) % 11;
        return check != 10 && check == tenDigits.charAt(9) - '0';
    }
}
