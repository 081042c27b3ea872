package org.mobiletoolkit.stakeholder;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.testing.DayRules;
import org.mobiletoolkit.platform.testing.HouseRules;

class ArchitectureTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.check("org.mobiletoolkit.stakeholder");
    }

    @Test
    void takesNoDayThatNobodyMeans() {
        DayRules.check("org.mobiletoolkit.stakeholder");
    }
}
