package org.mobiletoolkit.handbook.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.testing.EvidenceProbe;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** The probe over the kernel alone, and what only sources made for it can show. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class EvidenceTest extends EvidenceProbe {

    @Inject
    SampleInitiatives initiatives;

    @Inject
    WaveFacts waves;

    @Override
    protected UUID initiative() {
        return initiatives.active("RRX");
    }

    @Test
    void givesTheWaveToTheFactsThatWantIt() {
        ask("codes=IMP1.READY,IMP2.EASY&wave=" + WaveFacts.READY)
                .body("facts.satisfied", equalTo(List.of(true, false)));
        ask("codes=IMP1.READY,IMP2.EASY&wave=" + UUID.randomUUID())
                .body("facts.satisfied", equalTo(List.of(false, false)));
        ask("codes=IMP1.READY,IMP2.EASY").body("facts.satisfied", equalTo(List.of(false, false)));
    }

    @Test
    void readsEachSourceOnce() {
        var before = waves.readings();

        ask("codes=IMP1.READY,IMP2.EASY,IMP1.TRAINED")
                .body("facts.code", equalTo(List.of("IMP1.READY", "IMP2.EASY", "IMP1.TRAINED")));

        assertThat(waves.readings()).isEqualTo(before + 1);
    }

    @Test
    void saysOfWhatFailsThatItHasFailedAndTellsTheOthers() {
        ask("codes=IMP2.HARD,IMP2.EASY,X9.NOBODY,IMP1.READY")
                .body("facts.satisfied", equalTo(Arrays.asList(null, false, null, false)))
                .body(
                        "facts.unanswered",
                        equalTo(Arrays.asList("the service failed", null, "the service does not know the fact", null)));
    }

    private ValidatableResponse ask(String query) {
        return Api.asMachine()
                .get("/api/v1/evidence/" + initiative() + "?" + query)
                .then()
                .statusCode(200);
    }
}
