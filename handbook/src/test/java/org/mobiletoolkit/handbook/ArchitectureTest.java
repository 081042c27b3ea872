package org.mobiletoolkit.handbook;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.HouseRules;

class ArchitectureTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.check("org.mobiletoolkit.handbook");
    }
}
