package org.mobiletoolkit.handbook.evidence;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which organisation an initiative belongs to: known to its owner, and to whoever has heard of it (handbook 2.1). */
public interface InitiativeOwners {

    /** The organisation that owns an initiative, whoever asks: machines belong to none. */
    Optional<String> ownerOf(UUID initiativeId);

    /** All initiatives of the organisation that are known here; asked before the caller is anybody. */
    Set<UUID> initiativesOf(String organisation);
}
