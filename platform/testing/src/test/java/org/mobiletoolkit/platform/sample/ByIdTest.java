package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.tenancy.ById;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** Reading by id within the work that makes the record. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class ByIdTest {

    @Inject
    Tenancy tenancy;

    @Inject
    Pledges pledges;

    private static Pledge pledge() {
        var content = new PledgeContent(UUID.randomUUID(), "To be there", null, LocalDate.EPOCH, List.of());
        return new Pledge(new Origin(UUID.randomUUID(), "writer@rrx", Instant.EPOCH), content);
    }

    @Test
    void findsARecordThatIsNotWrittenYetAndLeavesItToBeWritten() {
        var made = pledge();
        tenancy.runAs(
                "RRX",
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    pledges.persist(made);
                    assertThat(ById.find(pledges, made.id())).containsSame(made);
                    return null;
                }));

        assertThat(tenancy.runAs("RRX", () -> ById.find(pledges, made.id()))).isPresent();
        assertThat(tenancy.runAs("RRY", () -> ById.find(pledges, made.id()))).isEmpty();
    }
}
