package org.mobiletoolkit.stakeholder;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.OpenApiSnapshot;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class OpenApiSnapshotTest {

    @Test
    void isWhatIsCommitted() throws IOException {
        OpenApiSnapshot.check();
    }
}
