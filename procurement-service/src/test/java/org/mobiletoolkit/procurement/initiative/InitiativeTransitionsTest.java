package org.mobiletoolkit.procurement.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.tenancy.ById;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestTopics;
import org.mobiletoolkit.procurement.AnnouncedInitiatives;

/** Reads the owner's own example, so that the two sides cannot drift apart in silence. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class InitiativeTransitionsTest {

    private static final Path EXAMPLE =
            Path.of("..", "stakeholder-service", "events", AnnouncedInitiatives.TYPE + ".example.json");

    @Inject
    AnnouncedInitiatives announced;

    @Inject
    TestTopics topics;

    @Inject
    KnownInitiatives initiatives;

    @Inject
    Tenancy tenancy;

    /** What the projection holds. */
    record Known(String name, String status, String currentStep, List<String> gatesPassed, long sequence) {}

    @Test
    void knowsWhatTheOwnersExampleSays() throws IOException {
        var id = UUID.randomUUID();
        var example = new ObjectMapper().readTree(Files.readString(EXAMPLE));
        var here = example.toString().replace(example.path("aggregateId").asText(), id.toString());

        topics.publish(
                AnnouncedInitiatives.TOPIC, id.toString(), AnnouncedInitiatives.TYPE, id.toString(), "RRX", 4, here);

        var said = example.path("detail");
        assertThat(awaited(id, 4))
                .isEqualTo(new Known(
                        said.path("name").asText(),
                        said.path("status").asText(),
                        said.path("currentStep").asText(),
                        texts(said.path("gatesPassed")),
                        4));
    }

    @Test
    void letsNeitherARepeatNorAnOlderEventTurnTimeBack() {
        var id = UUID.randomUUID();
        var newest = UUID.randomUUID();
        publish(newest, id, 3, "CLOSED_COMPLETE");
        assertThat(awaited(id, 3).status()).isEqualTo("CLOSED_COMPLETE");

        publish(UUID.randomUUID(), id, 2, "ACTIVE");
        publish(newest, id, 3, "ACTIVE");
        // said last in the same partition: once it is known, both have been heard
        var last = UUID.randomUUID();
        topics.publish(
                AnnouncedInitiatives.TOPIC,
                id.toString(),
                AnnouncedInitiatives.TYPE,
                last.toString(),
                "RRX",
                1,
                AnnouncedInitiatives.state(last, "ACTIVE"));

        assertThat(awaited(last, 1).status()).isEqualTo("ACTIVE");
        assertThat(known("RRX", id))
                .isEqualTo(new Known("Mobile community nursing", "CLOSED_COMPLETE", "analyse.vision", List.of(), 3));
    }

    @Test
    void keepsEachInitiativeToItsOwnTrust() {
        var id = announced.active("RRY");

        assertThat(known("RRX", id)).isNull();
        assertThat(known("RRY", id)).isNotNull();
        assertThat(initiatives.ownerOf(id)).contains("RRY");
    }

    private void publish(UUID event, UUID id, long sequence, String status) {
        topics.publish(
                event,
                AnnouncedInitiatives.TOPIC,
                id.toString(),
                AnnouncedInitiatives.TYPE,
                id.toString(),
                "RRX",
                sequence,
                AnnouncedInitiatives.state(id, status));
    }

    private Known awaited(UUID id, long sequence) {
        return await()
                .until(() -> known("RRX", id), known -> known != null && known.sequence() >= sequence);
    }

    private Known known(String organisation, UUID id) {
        return tenancy.runAs(
                organisation,
                () -> ById.find(initiatives, id)
                        .map(found -> new Known(
                                found.name(),
                                found.status(),
                                found.currentStep(),
                                found.gatesPassed(),
                                found.sequence()))
                        .orElse(null));
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
