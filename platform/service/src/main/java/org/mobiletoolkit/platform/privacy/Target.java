package org.mobiletoolkit.platform.privacy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person that a request is about.
 *
 * @param organisation the organisation that asks; data of others is out of sight
 * @param login what names the person in the columns: the login, or the subject id once they were erased; for somebody who
 *     is only a row of a register, the address of that row
 * @param subjectId the person's id in this service's directory; null when they have not been met
 * @param erased whether the person has been erased
 * @param table the register of which the person is a row, when they have no login
 * @param row the id of that row
 */
record Target(
        String organisation,
        String login,
        @Nullable UUID subjectId,
        boolean erased,
        @Nullable String table,
        @Nullable UUID row) {

    /** What stands, or will stand, in place of the login. */
    String pseudonym() {
        return subjectId == null ? login : subjectId.toString();
    }

    Target knownAs(UUID id) {
        return new Target(organisation, login, id, erased, table, row);
    }
}
