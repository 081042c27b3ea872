package org.mobiletoolkit.platform.record;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/**
 * The precondition of every change to an existing record.
 *
 * <p>Entity tags have the form {@code "7-a1b2c3"}: the record's version, then a hash of this representation. A change
 * asks only for the version; a conditional read for the whole tag.
 */
final class IfMatch {

    private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"(\\d{1,18})(?:-[0-9a-f]*)?\"\\s*");

    private IfMatch() {}

    /**
     * Compares the versions that the caller names with the present one.
     *
     * @throws Refusal {@code precondition-required} (428) when the header is missing or {@code *}, {@code
     *     precondition-failed} (412) when it names only other versions
     */
    static void require(@Nullable String header, long version) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            throw new Refusal(
                            CommonProblem.PRECONDITION_REQUIRED,
                            "Send If-Match with the ETag of the representation that you read")
                    .with("currentVersion", version);
        }
        for (var candidate : header.split(",")) {
            var tag = TAG.matcher(candidate);
            if (tag.matches() && Long.parseLong(tag.group(1)) == version) {
                return;
            }
        }
        throw new Refusal(
                        CommonProblem.PRECONDITION_FAILED,
                        "If-Match names another version than the present one, " + version)
                .with("currentVersion", version);
    }
}
