package org.mobiletoolkit.procurement;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.testing.DayRules;
import org.mobiletoolkit.platform.testing.HouseRules;

class ArchitectureTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.check("org.mobiletoolkit.procurement");
    }

    @Test
    void takesNoDayThatNobodyMeans() {
        DayRules.check("org.mobiletoolkit.procurement");
    }
}
