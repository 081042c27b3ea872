package org.mobiletoolkit.benefits.access;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.role.Roles;
import org.mobiletoolkit.platform.testing.AccessRules;

class AccessRulesTest {

    @Test
    void commandsAskForTheRightOfTheirMachine() {
        AccessRules.commandsAskForTheRightOfTheirMachine("org.mobiletoolkit.benefits", Map.of());
    }

    @Test
    void whatMayBeDoneIsToldByThePlatform() {
        AccessRules.whatMayBeDoneIsToldByThePlatform("org.mobiletoolkit.benefits");
    }

    @Test
    void rolesAreNamedByTheTableOnly() {
        AccessRules.rolesAreNamedByTheTableOnly(Roles.class);
    }
}
