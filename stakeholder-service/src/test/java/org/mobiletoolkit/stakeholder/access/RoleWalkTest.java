package org.mobiletoolkit.stakeholder.access;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.role.Roles;
import org.mobiletoolkit.platform.testing.ParameterWalk;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.RoleWalk;

/** Tries every operation with every role of handbook 7.4. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class RoleWalkTest {

    @Test
    void letsInWhoMayAndTellsEverybodyElseWhoMay() throws IOException {
        RoleWalk.check(Roles.ALL);
    }

    @Test
    void takesEveryParameterAsTheDocumentDescribesIt() throws IOException {
        ParameterWalk.check();
    }
}
