package org.mobiletoolkit.handbook.assignment;

import java.util.Set;
import java.util.UUID;

/** Which initiatives an organisation has. */
public interface InitiativeIds {

    /** The ids of all initiatives of the organisation that are known here. */
    Set<UUID> of(String organisation);
}
