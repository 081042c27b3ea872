package org.mobiletoolkit.device.access;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.role.Roles;
import org.mobiletoolkit.platform.testing.AccessRules;

class AccessRulesTest {

    @Test
    void commandsAskForTheRightOfTheirMachine() {
        AccessRules.commandsAskForTheRightOfTheirMachine("org.mobiletoolkit.device", Map.of());
    }

    @Test
    void whatMayBeDoneIsToldByThePlatform() {
        AccessRules.whatMayBeDoneIsToldByThePlatform("org.mobiletoolkit.device");
    }

    @Test
    void rolesAreNamedByTheTableOnly() {
        AccessRules.rolesAreNamedByTheTableOnly(Roles.class);
    }
}
