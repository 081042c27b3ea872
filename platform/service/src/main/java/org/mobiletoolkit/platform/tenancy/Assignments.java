package org.mobiletoolkit.platform.tenancy;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who holds which role within which undertaking; a service that knows of such roles provides one. */
public interface Assignments {

    /** The roles that the person holds today. */
    List<Assignment> of(String organisation, String login);

    /** All undertakings of the organisation: for people who see all of them, and may change something in some. */
    Set<UUID> scopes(String organisation);
}
