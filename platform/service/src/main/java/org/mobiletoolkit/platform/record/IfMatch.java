package org.mobiletoolkit.platform.record;

import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.EntityTag;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** The preconditions of every change to an existing record. A change asks for record and version, not for the bytes. */
final class IfMatch {

    private IfMatch() {}

    /**
     * Compares what the caller names with what is there.
     *
     * @param id null where there is no record yet
     * @throws Refusal {@code precondition-required} (428) when the header is missing or {@code *}, {@code
     *     precondition-failed} (412) when it names only other versions
     */
    static void require(@Nullable String header, @Nullable Object id, long version) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            throw new Refusal(
                            CommonProblem.PRECONDITION_REQUIRED,
                            "Send If-Match with the ETag of the representation that you read")
                    .with("currentVersion", version);
        }
        if (!names(header, id, version)) {
            throw new Refusal(
                            CommonProblem.PRECONDITION_FAILED,
                            "If-Match names another record or version than the present one, " + version)
                    .with("currentVersion", version);
        }
    }

    /** Refuses (412) what is to be done only while there is no record, or not that version of it (RFC 9110, 13.1.2). */
    static void requireNone(@Nullable String header, Object id, long version) {
        if (header != null && (header.strip().equals("*") || names(header, id, version))) {
            throw new Refusal(
                            CommonProblem.PRECONDITION_FAILED,
                            "If-None-Match forbids it: the record is there, in version " + version)
                    .with("currentVersion", version);
        }
    }

    private static boolean names(String header, @Nullable Object id, long version) {
        for (var candidate : header.split(",")) {
            if (EntityTag.names(candidate, id, version)) {
                return true;
            }
        }
        return false;
    }
}
