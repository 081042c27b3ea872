package org.mobiletoolkit.stakeholder.course.initiative;

import java.time.LocalDate;
import java.util.UUID;

/** What the other features need to know of an initiative before they write a record of it. */
public interface OpenInitiatives {

    /**
     * Passes when the initiative is known in the caller's organisation and not closed.
     *
     * @throws org.mobiletoolkit.platform.problem.Refusal 422 {@code unknown-reference} at {@code /initiativeId}, or 409
     *     {@code initiative-closed}
     */
    void requireOpen(UUID id);

    /** The day, in London, on which the initiative started. */
    LocalDate startedOn(UUID id);
}
