package org.mobiletoolkit.platform.testing;

import org.junit.jupiter.api.Test;

class PlatformTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.check("org.mobiletoolkit.platform");
    }
}
