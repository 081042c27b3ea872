package org.mobiletoolkit.device.access;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.role.Roles;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.ListWalk;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** Looks up how the database would read each list, in each order and by what tells few records from many. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class ListWalkTest {

    @Test
    void aPageCostsWhatItHoldsHoweverMuchElseThereIs() throws IOException {
        ListWalk.check(() -> Api.as("walker@rrx", "RRX", Roles.ALL.toArray(String[]::new)), Map.of());
    }

    @Test
    void recordsOfAnInitiativeAreFoundByItAlone() {
        ListWalk.checkScope("initiative_id", Set.of("known_assignment"));
    }
}
