package org.mobiletoolkit.procurement.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.Onlooker;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.procurement.Register;

/** Whoever reads all and writes nothing is told so by every record that says what may be done with it. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class AuditorTest {

    /** Its records are issued by another service; its own test looks at what they tell an auditor. */
    private static final String ISSUED = "/api/v1/requirement-checklist-items";

    @Inject
    SampleInitiatives initiatives;

    @Test
    void mayDoNothingInAnyList() {
        var auditor = Onlooker.of("auditor@rrx", "RRX", "AUDITOR");
        var initiative = initiatives.active("RRX");
        var supplier = Register.supplier("Onlooked at Ltd");
        Register.incumbency(initiative, supplier);
        Register.engagement(initiative, supplier, "2026-04-01", "SUPPORTIVE", "ALIGNED");
        Register.declarationOfNone(initiatives.active("RRX"));
        var lists = new TreeSet<>(Onlooker.lists());
        assertThat(lists.remove(ISSUED)).isTrue();

        lists.forEach(auditor::mayDoNothingAt);
    }
}
