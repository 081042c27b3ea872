package org.mobiletoolkit.stakeholder.toolbox.worklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an initiative has made of a consideration (handbook 1.8). */
@Schema(name = "WorkReviewDecision")
public enum ReviewDecision {
    /** Nobody has looked at it; also what a consideration is that was never touched. */
    NOT_REVIEWED,
    /** Something will be done about it; the response says what. */
    PLANNED,
    /** It is taken care of; the response says how. */
    ADDRESSED,
    /** It does not matter in this initiative, for a reason. */
    NOT_APPLICABLE
}
