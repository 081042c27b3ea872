package org.mobiletoolkit.handbook.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.initiative.KnownInitiative;
import org.mobiletoolkit.handbook.initiative.KnownInitiatives;
import org.mobiletoolkit.handbook.initiative.StageProblem;
import org.mobiletoolkit.handbook.testing.KnownInitiativesProbe;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** The probe over the kernel alone, and what an initiative refuses. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class KnownInitiativesTest extends KnownInitiativesProbe {

    @Inject
    SampleInitiatives samples;

    @Inject
    KnownInitiatives known;

    @Inject
    Tenancy organisations;

    @Test
    void refusesAReferenceToNoneOfTheOrganisation() {
        var theirs = samples.active("RYY");

        for (var id : new UUID[] {theirs, UUID.randomUUID()}) {
            var refusal = refused(() -> known.require(id));
            assertThat(refusal.type()).isEqualTo(CommonProblem.UNKNOWN_REFERENCE);
            assertThat(refusal.problem().errors()).singleElement().satisfies(error -> {
                assertThat(error.pointer()).isEqualTo("/initiativeId");
                assertThat(error.code()).isEqualTo("unknown-reference");
            });
            assertThat(refused(() -> known.requireOpenAlone(id)).type()).isEqualTo(CommonProblem.UNKNOWN_REFERENCE);
        }
    }

    @Test
    void takesRecordsWhileItIsOpen() {
        var id = samples.active("RRX");

        assertThat(asTrust(() -> known.requireOpen(id)).id()).isEqualTo(id);
        assertThat(asTrust(() -> known.requireOpenAlone(id)).id()).isEqualTo(id);
        assertThat(asTrust(() -> known.against(id, null))).isNull();
    }

    @Test
    void refusesRecordsOnceItIsClosed() {
        var id = samples.active("RRX");
        samples.pass(id, "G1");
        samples.close(id);

        assertThat(refused(() -> known.requireOpen(id)).type()).isEqualTo(StageProblem.INITIATIVE_CLOSED);
        assertThat(refused(() -> known.requireOpenAlone(id)).type()).isEqualTo(StageProblem.INITIATIVE_CLOSED);
        assertThat(refused(() -> known.requirePassed(id, "G1")).type()).isEqualTo(StageProblem.INITIATIVE_CLOSED);
        assertThat(asTrust(() -> known.against(id, null))).isEqualTo("initiative-closed");
    }

    @Test
    void refusesWhatComesAfterAGateThatIsNotPassed() {
        var id = samples.active("RRX");
        samples.pass(id, "G1");

        assertThat(asTrust(() -> known.requirePassed(id, "G1")).gatesPassed()).containsExactly("G1");
        var refusal = refused(() -> known.requirePassed(id, "G2"));
        assertThat(refusal.type()).isEqualTo(StageProblem.STAGE_NOT_REACHED);
        assertThat(refusal.problem().code()).isEqualTo("stage-not-reached");
        assertThat(asTrust(() -> known.against(id, "G1"))).isNull();
        assertThat(asTrust(() -> known.against(id, "G2"))).isEqualTo("stage-not-reached");
        assertThat(refusal.problem().extensions()).containsEntry("gate", "G2");
    }

    private Refusal refused(Supplier<KnownInitiative> work) {
        var thrown = new Refusal[1];
        assertThatThrownBy(() -> asTrust(work)).isInstanceOfSatisfying(Refusal.class, refusal -> thrown[0] = refusal);
        return thrown[0];
    }

    private <T> T asTrust(Supplier<T> work) {
        return organisations.runAs(
                "RRX", () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
