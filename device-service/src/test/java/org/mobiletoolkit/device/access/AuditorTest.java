package org.mobiletoolkit.device.access;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.device.People;
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
        People.deviceAdmin()
                .body("""
                        {"initiativeId":"%s","asOf":"2026-05-01","lines":[
                          {"deviceClass":"LAPTOP","operatingSystem":"WINDOWS","ageBand":"UNDER_1_YEAR","count":2}]}""".formatted(initiatives.active("RRX")))
                .post("/api/v1/estate-baselines")
                .then()
                .statusCode(201);

        Onlooker.lists().forEach(auditor::mayDoNothingAt);
    }
}
