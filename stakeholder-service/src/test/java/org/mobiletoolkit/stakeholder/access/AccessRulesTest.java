package org.mobiletoolkit.stakeholder.access;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.role.Roles;
import org.mobiletoolkit.platform.testing.AccessRules;

class AccessRulesTest {

    @Test
    void commandsAskForTheRightOfTheirMachine() {
        AccessRules.commandsAskForTheRightOfTheirMachine("org.mobiletoolkit.stakeholder", Map.of("decide", "decision"));
    }

    @Test
    void whatMayBeDoneIsToldByThePlatform() {
        AccessRules.whatMayBeDoneIsToldByThePlatform("org.mobiletoolkit.stakeholder");
    }

    @Test
    void rolesAreNamedByTheTableOnly() {
        AccessRules.rolesAreNamedByTheTableOnly(Roles.class);
    }
}
