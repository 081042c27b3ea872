package org.mobiletoolkit.stakeholder;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.testing.DayRules;
import org.mobiletoolkit.platform.testing.HouseRules;

class ArchitectureTest {

    /** Folder by folder, as each is allowed to use: itself and those before it. */
    private static final String[] WINGS = {
        "access", "catalogue", "course", "workforce", "standing", "board", "papers", "people", "toolbox", "memory"
    };

    @Test
    void keepsTheHouseRules() {
        HouseRules.check("org.mobiletoolkit.stakeholder", WINGS);
    }

    @Test
    void takesNoDayThatNobodyMeans() {
        DayRules.check("org.mobiletoolkit.stakeholder");
    }
}
