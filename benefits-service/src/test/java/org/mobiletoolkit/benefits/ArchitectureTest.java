package org.mobiletoolkit.benefits;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.testing.DayRules;
import org.mobiletoolkit.platform.testing.HouseRules;

class ArchitectureTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.check("org.mobiletoolkit.benefits");
    }

    @Test
    void takesNoDayThatNobodyMeans() {
        DayRules.check("org.mobiletoolkit.benefits");
    }
}
