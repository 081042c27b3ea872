package org.mobiletoolkit.stakeholder.people.raci;

import java.util.UUID;

/**
 * Somebody with a part in a deliverable.
 *
 * @param left whether the stakeholder has no stake any longer, so that the part is in fact nobody's
 */
record RaciHolder(UUID stakeholderId, String name, boolean left, RaciPart part) {}
