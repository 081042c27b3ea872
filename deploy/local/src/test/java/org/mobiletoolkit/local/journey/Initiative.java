package org.mobiletoolkit.local.journey;

import static org.mobiletoolkit.local.journey.Person.NOTHING;

import java.util.HashMap;
import java.util.Map;

/**
 * An active initiative of a trust.
 *
 * @param trust whose it is
 * @param path where it is to be read
 */
record Initiative(Trust trust, String path) {

    static final int AGE_IN_DAYS = 60;

    /** Begins an initiative and activates it. */
    static Initiative begin(Trust trust) {
        var path = trust.create(
                "programme-manager",
                "/api/v1/initiatives",
                Map.of(
                        "name", "Mobile working for community nursing",
                        "sro", trust.login("sro"),
                        "programmeManager", trust.login("programme-manager"),
                        "startedOn", Days.ago(AGE_IN_DAYS)));
        trust.as("programme-manager").command(path, "activate", NOTHING);
        return new Initiative(trust, path);
    }

    String id() {
        return Trust.id(path);
    }

    /** Creates a record of this initiative. */
    String create(String role, String collection, Map<String, ?> body) {
        var whole = new HashMap<String, Object>(body);
        whole.put("initiativeId", id());
        return trust.create(role, "/api/v1/" + collection, whole);
    }
}
