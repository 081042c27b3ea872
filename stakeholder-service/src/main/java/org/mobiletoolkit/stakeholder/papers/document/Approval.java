package org.mobiletoolkit.stakeholder.papers.document;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose word puts a version in force, by type of document (handbook 1.4 to 1.6, 2.3). */
public enum Approval {
    /** Somebody with a leadership role approves it. */
    LEADERSHIP,
    /** A quorate board decides on exactly this version; the decision on record is the approval. */
    BOARD,
    /** The lead of every affected service agrees to exactly this version; the last of them brings it in force. */
    SERVICE_LEADS;

    /** What people may command a version of such a type; all else follows from what goes on record elsewhere. */
    Set<String> commands() {
        return this == LEADERSHIP
                ? Set.of(VersionLifecycle.SUBMIT, VersionLifecycle.RETURN, VersionLifecycle.APPROVE)
                : Set.of(VersionLifecycle.SUBMIT, VersionLifecycle.RETURN);
    }

    /**
     * What a version has to go through so that its state says what those say whose word counts; empty when it does
     * already, or when they have not settled it.
     *
     * @param agree the command by which versions of the type come in force
     * @param agreed whether they agree; null while they have not settled it
     */
    Optional<String> consequence(String agree, VersionStatus status, @Nullable Boolean agreed) {
        if (agreed == null || this == LEADERSHIP) {
            return Optional.empty();
        }
        // a lead who disagrees during the review may still be won over: only what was in force is lost by it
        if (!agreed && this == SERVICE_LEADS && status == VersionStatus.IN_REVIEW) {
            return Optional.empty();
        }
        return Optional.of(agreed ? agree : VersionLifecycle.REJECT)
                .filter(command -> VersionLifecycle.MACHINE.allows(status, command));
    }
}
