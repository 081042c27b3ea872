package org.mobiletoolkit.benefits.benefit;

import java.util.regex.Pattern;

/**
 * The name by which people speak of a benefit: {@code BEN-} and at least three digits (handbook 3.2).
 *
 * <p>Within an initiative no two benefits have the same number, so BEN-007 and BEN-0007 are not both possible.
 *
 * @param text as it was given
 * @param number what the digits say
 */
record BenefitReference(String text, long number) {

    /** At most nine digits, and not zero. */
    static final String PATTERN = "^BEN-(?!0+$)[0-9]{3,9}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);
    private static final int PREFIX = "BEN-".length();

    /** The reference with a number, in three digits or more. */
    static BenefitReference numbered(long number) {
        return new BenefitReference("BEN-%03d".formatted(number), number);
    }

    /**
     * The reference as somebody wrote it.
     *
     * @throws IllegalArgumentException when it has not the form
     */
    static BenefitReference parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a benefit reference: " + text);
        }
        return new BenefitReference(text, Long.parseLong(text.substring(PREFIX)));
    }
}
