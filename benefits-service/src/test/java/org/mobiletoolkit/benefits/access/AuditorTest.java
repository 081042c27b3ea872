package org.mobiletoolkit.benefits.access;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.benefits.Register;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.Onlooker;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** Whoever reads all and writes nothing is told so by every record that says what may be done with it. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class AuditorTest {

    @Inject
    SampleInitiatives initiatives;

    @Test
    void mayDoNothingInAnyList() {
        var auditor = Onlooker.of("auditor@rrx", "RRX", "AUDITOR");
        Register.benefit(initiatives.active("RRX"), "Fewer journeys");

        Onlooker.lists().forEach(auditor::mayDoNothingAt);
    }
}
