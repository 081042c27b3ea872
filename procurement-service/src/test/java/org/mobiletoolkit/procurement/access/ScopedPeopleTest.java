package org.mobiletoolkit.procurement.access;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.handbook.testing.ScopedPeopleProbe;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.ScopeWalk;
import org.mobiletoolkit.procurement.checklist.IssuedChecklists;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class ScopedPeopleTest extends ScopedPeopleProbe {

    @Inject
    SampleInitiatives initiatives;

    @Inject
    IssuedChecklists checklists;

    @Override
    protected UUID initiative() {
        return initiatives.active("RRX");
    }

    @Override
    protected void fill(ScopeWalk walk, UUID hidden) {
        walk.share(ScopeWalk.collection("suppliers"));
        walk.hide(
                ScopeWalk.collection("requirement-checklists"),
                checklists.issued(hidden, "A-1=one").toString());
    }

    @Override
    protected Map<String, String> shared() {
        return Map.of("supplier", "everybody buys from the same ones");
    }
}
