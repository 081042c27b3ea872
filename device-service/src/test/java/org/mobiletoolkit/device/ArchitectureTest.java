package org.mobiletoolkit.device;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.testing.DayRules;
import org.mobiletoolkit.platform.testing.HouseRules;

class ArchitectureTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.check("org.mobiletoolkit.device");
    }

    @Test
    void takesNoDayThatNobodyMeans() {
        DayRules.check("org.mobiletoolkit.device");
    }
}
