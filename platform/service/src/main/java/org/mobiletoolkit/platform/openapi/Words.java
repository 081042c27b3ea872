package org.mobiletoolkit.platform.openapi;

import java.util.Locale;

/** What names of members say in words. */
final class Words {

    private Words() {}

    /** The record that a member like {@code supportAssessmentId} names. */
    static String recordOf(String id) {
        var record =
                id.replaceFirst("(Id|id)$", "").replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return record.isEmpty() ? "record" : record;
    }
}
