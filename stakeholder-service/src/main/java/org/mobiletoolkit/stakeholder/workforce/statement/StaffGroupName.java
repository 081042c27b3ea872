package org.mobiletoolkit.stakeholder.workforce.statement;

import java.text.Normalizer;
import java.util.Locale;

/** Staff groups are the same whatever the case, the width of spaces and the way in which letters are encoded. */
final class StaffGroupName {

    private StaffGroupName() {}

    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
