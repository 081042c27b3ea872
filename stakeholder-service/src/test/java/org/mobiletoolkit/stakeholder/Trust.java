package org.mobiletoolkit.stakeholder;

import java.time.LocalDate;
import java.util.UUID;
import org.mobiletoolkit.handbook.testing.Refusals;
import org.mobiletoolkit.stakeholder.course.initiative.TestInitiatives;

/** The people of trust RRX and their initiatives. */
public final class Trust extends org.mobiletoolkit.handbook.testing.Trust {

    public static final LocalDate STARTED = LocalDate.of(2026, 1, 5);

    private Trust() {}

    public static UUID openInitiative() {
        return TestInitiatives.open(STARTED);
    }

    public static UUID closedInitiative() {
        var closed = openInitiative();
        TestInitiatives.close(closed);
        return closed;
    }

    /**
     * What every resource of an initiative refuses alike when records are made.
     *
     * @param body with {@code %s} for the initiative
     */
    public static void refusesStrangers(String collection, String body, String wrongRole) {
        Refusals.of(collection, "PROGRAMME_MANAGER", wrongRole)
                .ofStrangers(body.formatted(openInitiative()))
                .under(openInitiative(), closedInitiative(), body);
    }

    /** What every mutable record refuses alike. */
    public static void guards(String path, String patch) {
        var slash = path.lastIndexOf('/');
        Refusals.of(path.substring(0, slash), "PROGRAMME_MANAGER", "AUDITOR")
                .ofChanges(path.substring(slash + 1), patch);
    }
}
