package org.mobiletoolkit.device.access;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.handbook.testing.ScopedPeopleProbe;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.ScopeWalk;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class ScopedPeopleTest extends ScopedPeopleProbe {

    @Inject
    SampleInitiatives initiatives;

    @Override
    protected UUID initiative() {
        return initiatives.active("RRX");
    }

    @Override
    protected void fill(ScopeWalk walk, UUID hidden) {
        var site = walk.make(ScopeWalk.collection("connectivity-sites"), """
                {"initiativeId":"%s","code":"CLINIC-2","name":"Northside","kind":"SITE","postcode":"LS1 3EX"}""".formatted(hidden), person("DEVICE_ADMIN"));
        walk.make(
                ScopeWalk.collection("connectivity-sites/%s/survey-points".formatted(site)),
                """
                {"measuredAt":"2026-05-01T09:30:00Z","network":"Operator A","technology":"LTE","indoor":true,"rsrp":-90}""",
                person("DEVICE_ADMIN"));
        walk.make(ScopeWalk.collection("estate-baselines"), """
                {"initiativeId":"%s","asOf":"2026-05-01","lines":[
                  {"deviceClass":"LAPTOP","operatingSystem":"WINDOWS","ageBand":"UNDER_1_YEAR","count":2}]}""".formatted(hidden), person("DEVICE_ADMIN"));
    }
}
