package org.mobiletoolkit.stakeholder.board.governance;

import java.util.List;
import java.util.UUID;

/** A kind of record that meetings decide on and that this service keeps itself, so that its versions can be checked. */
public interface DecidedSubject {

    /** The kind as decisions name it, e.g. {@code DOCUMENT}. */
    String type();

    /** Whether the initiative has this version of the record. */
    boolean exists(UUID initiativeId, UUID id, int version);

    /** Who wrote this version: they do not say that a condition of an agreement to it is met. */
    default List<String> authors(UUID id, int version) {
        return List.of();
    }

    /**
     * A meeting has decided on this version: the record takes the consequences, in the transaction of the decision.
     *
     * @param decisionId the decision that went on record just now
     * @throws org.mobiletoolkit.platform.problem.Refusal when the version is not one on which can be decided now; the
     *     decision is then not recorded
     */
    default void decided(UUID initiativeId, UUID id, int version, UUID decisionId) {}

    /** A decision on this version was taken back: the record takes the consequences of those that are left. */
    default void rectified(UUID initiativeId, UUID id, int version) {}
}
