package org.mobiletoolkit.handbook;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.role.Roles;
import org.mobiletoolkit.platform.testing.HouseRules;

/** The platform could be published for strangers: it says no word of the handbook. */
class PlatformTest {

    private static final Set<String> NOUNS = Set.of(
            "initiative",
            "stakeholder",
            "consultation",
            "gate",
            "checkpoint",
            "benefit",
            "questionnaire",
            "workforce",
            "procurement",
            "tender",
            "supplier",
            "incumbency",
            "device",
            "rollout",
            "ward",
            "clinician");

    @Test
    void knowsNeitherOurThingsNorOurRoles() {
        HouseRules.checkSaysNothingOf(NOUNS, Set.copyOf(Roles.ALL), "org.mobiletoolkit.platform");
    }
}
