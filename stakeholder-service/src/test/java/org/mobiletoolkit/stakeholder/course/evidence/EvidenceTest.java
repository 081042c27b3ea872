package org.mobiletoolkit.stakeholder.course.evidence;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.mobiletoolkit.handbook.testing.EvidenceProbe;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class EvidenceTest extends EvidenceProbe {

    @Override
    protected UUID initiative() {
        return InitiativeApi.active();
    }
}
