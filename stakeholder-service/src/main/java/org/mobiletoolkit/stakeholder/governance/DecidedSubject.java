package org.mobiletoolkit.stakeholder.governance;

import java.util.UUID;

/** A kind of record that meetings decide on and that this service keeps itself, so that its versions can be checked. */
public interface DecidedSubject {

    /** The kind as decisions name it, e.g. {@code DOCUMENT}. */
    String type();

    /** Whether the initiative has this version of the record. */
    boolean exists(UUID initiativeId, UUID id, int version);
}
