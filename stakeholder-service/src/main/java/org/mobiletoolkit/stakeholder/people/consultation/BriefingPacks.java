package org.mobiletoolkit.stakeholder.people.consultation;

import java.util.UUID;

/** Where briefing packs are kept, told here because this feature cannot look there. */
public interface BriefingPacks {

    /** Whether the initiative has this briefing pack. */
    boolean has(UUID initiativeId, UUID packId);
}
