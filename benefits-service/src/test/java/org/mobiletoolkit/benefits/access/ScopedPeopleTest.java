package org.mobiletoolkit.benefits.access;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.handbook.testing.ScopedPeopleProbe;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class ScopedPeopleTest extends ScopedPeopleProbe {

    @Inject
    SampleInitiatives initiatives;

    @Override
    protected UUID initiative() {
        return initiatives.active("RRX");
    }
}
