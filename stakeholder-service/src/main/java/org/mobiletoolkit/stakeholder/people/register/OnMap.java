package org.mobiletoolkit.stakeholder.people.register;

import java.util.UUID;

/** Somebody on the register, with the standing as at one day: what the map needs to know. */
record OnMap(Entry entry, Standing standing) {

    /** Who it is, apart from any judgement. */
    record Entry(UUID id, String name, StakeholderKind kind, boolean internal) {}
}
