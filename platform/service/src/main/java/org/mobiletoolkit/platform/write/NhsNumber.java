package org.mobiletoolkit.platform.write;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds what has the form of an NHS number: ten digits whose last is the modulus-11 check digit (handbook 7.5). Pure.
 *
 * <p>The digits may be grouped in any way and stand beside letters. Ten digits that are a part of more are none: of a longer
 * number, of a telephone number, a day, a time, an address. Within a longer row of numbers only the ways of writing one
 * count that people use: ten digits at once, or three, three and four.
 */
final class NhsNumber {

    private static final int DIGITS = 10;

    /** What never stands within one number: a letter, the sign of an amount or a telephone number, a long gap. */
    private static final Pattern BREAK = Pattern.compile("[\\p{L}\\p{Sc}+=%]|[^0-9]{6,}");

    /** What may end a number and need not: the end of a line, of a clause, of what stands in brackets. */
    private static final Pattern PAUSE = Pattern.compile("\n|[,;:.()\\[\\]]+ +[(\\[]?| +[(\\[]");

    private static final Pattern GROUP = Pattern.compile("[0-9]+");
    private static final Pattern DECIMALS = Pattern.compile("[0-9]+[.][0-9]+(?:[^0-9.]+[0-9]+[.][0-9]+)*");
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+");
    private static final Pattern DOTTED = Pattern.compile("[0-9]+(?:[.][0-9]+){3}");

    private static final String DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String YEAR = "(?:19|20)[0-9]{2}";

    /** What has a meaning of its own, wherever it stands. */
    private static final Pattern OTHERWISE = Pattern.compile(String.join(
            "|",
            "(?<![0-9a-fA-F])[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?![0-9a-fA-F])",
            "(?<![0-9A-Za-z])(?=[0-9]*[A-Fa-f])(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64})(?![0-9A-Za-z])",
            // telephone numbers: the United Kingdom's, and the world's of up to fifteen digits
            "(?<![0-9A-Za-z])(?:[+]|00) ?44[ .-]?(?:[(]0[)]|0)?(?:[ ./()-]{0,2}[0-9]){9,10}(?![0-9])",
            "(?<![0-9A-Za-z])[+] ?[1-9][0-9]{0,2}(?:[ ./()-]{0,2}[0-9]){6,12}(?![0-9])",
            "(?<![0-9A-Za-z])00[1-9][0-9]{0,2}(?:[ ./()-]{0,2}[0-9]){8,12}(?![0-9])",
            // days, then times
            "(?<![0-9])" + YEAR + "([-/.])(?:0[1-9]|1[0-2])\\1(?:0[1-9]|[12][0-9]|3[01])(?![0-9]|-[0-9])",
            "(?<![0-9])" + DAY + "([-/.])" + MONTH + "\\2" + YEAR + "(?![0-9]|-[0-9])",
            "(?<![0-9])" + DAY + "/" + MONTH + "/[0-9]{2}(?![0-9]|/[0-9])",
            "(?<![0-9])(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?::[0-6][0-9](?:[.,][0-9]{1,9})?)?(?![0-9])"));

    private NhsNumber() {}

    /** Whether the text holds what looks like an NHS number. */
    static boolean isIn(String text) {
        return FoldedText.hasDigits(text, DIGITS)
                && BREAK.splitAsStream(OTHERWISE.matcher(FoldedText.of(text)).replaceAll("="))
                        .anyMatch(NhsNumber::isInRow);
    }

    /** Whether ten digits pass: weights 10 to 2, check digit 11 minus the sum modulo 11; 11 counts as 0, 10 is invalid. */
    static boolean passes(String tenDigits) {
        var sum = 0;
        for (var i = 0; i < DIGITS - 1; i++) {
            sum += (tenDigits.charAt(i) - '0') * (DIGITS - i);
        }
        var check = (11 - sum % 11) % 11;
        return check != 10 && check == tenDigits.charAt(DIGITS - 1) - '0';
    }

    private static boolean isInRow(String row) {
        return row.length() >= DIGITS
                && (isInGroups(row) || PAUSE.splitAsStream(row).anyMatch(NhsNumber::isInGroups));
    }

    private static boolean isInGroups(String row) {
        var groups = GROUP.matcher(row).results().map(MatchResult::group).toList();
        return groups.stream().anyMatch(NhsNumber::isOne)
                || !isOtherwise(row.strip()) && isOne(String.join("", groups))
                || isGroupedWithin(groups);
    }

    private static boolean isOtherwise(String row) {
        return DECIMALS.matcher(row).matches()
                || THOUSANDS.matcher(row).matches()
                || DOTTED.matcher(row).matches();
    }

    private static boolean isGroupedWithin(List<String> groups) {
        for (var i = 0; i + 3 <= groups.size(); i++) {
            var three = groups.subList(i, i + 3);
            if (lengths(three).equals(List.of(3, 3, 4)) && isOne(String.join("", three)) && !isPhone(groups, i)) {
                return true;
            }
        }
        return false;
    }

    /** Three, three and four digits behind a nought that stands alone: (0)113 496 0000. */
    private static boolean isPhone(List<String> groups, int at) {
        return at > 0 && groups.get(at - 1).equals("0");
    }

    private static List<Integer> lengths(List<String> groups) {
        return groups.stream().map(String::length).toList();
    }

    private static boolean isOne(String digits) {
        return digits.length() == DIGITS && passes(digits);
    }
}
