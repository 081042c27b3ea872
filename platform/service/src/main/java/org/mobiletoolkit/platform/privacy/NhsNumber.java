package org.mobiletoolkit.platform.privacy;

import java.util.regex.Pattern;

/** Finds what has the form of an NHS number: ten digits whose last is the modulus-11 check digit (handbook 7.5). */
public final class NhsNumber {

    private static final Pattern TEN_DIGITS = Pattern.compile("(?<![0-9A-Za-z])[0-9](?:[ -]?[0-9]){9}(?![0-9A-Za-z])");

    private NhsNumber() {}

    /** Whether the text holds ten digits in a row, spaces and hyphens between them allowed, that pass the check. */
    public static boolean isIn(String text) {
        var matcher = TEN_DIGITS.matcher(text);
        var from = 0;
        while (matcher.find(from)) {
            if (passes(matcher.group().replaceAll("[ -]", ""))) {
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
