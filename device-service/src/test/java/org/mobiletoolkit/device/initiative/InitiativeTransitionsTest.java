package org.mobiletoolkit.device.initiative;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.device.People;
import org.mobiletoolkit.platform.tenancy.ById;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestTopics;

/** Reads the producer's own example, so the two sides cannot drift apart in silence. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class InitiativeTransitionsTest {

    private static final Path EXAMPLE =
            Path.of("..", "stakeholder-service", "events", InitiativeTransitioned.TYPE + ".example.json");
    private static final Path COPY =
            Path.of("src", "test", "resources", "events", InitiativeTransitioned.TYPE + ".example.json");

    @Inject
    TestTopics topics;

    @Inject
    KnownInitiatives initiatives;

    @Inject
    Tenancy tenancy;

    @Inject
    ObjectMapper json;

    /** What there is to know of one, taken out of its session. */
    private record Known(
            String name, String status, @Nullable String currentStep, List<String> gatesPassed) {}

    @Test
    void knowsTheInitiativeOfTheProducersExample() throws IOException {
        var id = UUID.randomUUID();
        var example = example(id);

        say(id, 1, example);

        var detail = example.get("detail");
        var expected = new Known(
                detail.get("name").textValue(),
                detail.get("status").textValue(),
                detail.path("currentStep").textValue(),
                json.convertValue(
                        detail.get("gatesPassed"),
                        json.getTypeFactory().constructCollectionType(List.class, String.class)));
        await()
                .untilAsserted(() -> assertThat(known(id, People.TRUST)).contains(expected));
        assertThat(initiatives.organisationOf(id)).contains(People.TRUST);
        assertThat(known(id, People.OTHER_TRUST)).isEmpty();
    }

    @Test
    void saysThatNothingIsMetYetOnFirstHearingOfAnInitiative() throws IOException {
        var id = UUID.randomUUID();

        say(id, 1, example(id));

        var said = topics.awaitCount(
                "toolkit.device.evidence.v1", received -> id.toString().equals(received.key()), 2);
        assertThat(said)
                .extracting(received ->
                        json.readTree(received.value()).at("/fact/code").textValue()
                                + " "
                                + json.readTree(received.value()).at("/fact/satisfied"))
                .containsExactlyInAnyOrder("VIS1.ESTATE false", "VIS1.CONNECTIVITY false");
    }

    @Test
    void followsTheLatestStateThoughOlderEventsComeLate() throws IOException {
        var id = UUID.randomUUID();

        say(id, 5, closed(example(id)));
        say(id, 4, example(id));
        // the last one is of another initiative on the same partition: when it is known, both before it were heard
        var last = UUID.randomUUID();
        topics.publish(
                InitiativeTransitioned.TOPIC,
                id.toString(),
                InitiativeTransitioned.TYPE,
                last.toString(),
                People.TRUST,
                1,
                example(last).toString());

        await().until(() -> known(last, People.TRUST).isPresent());
        assertThat(known(id, People.TRUST).map(Known::status)).contains("CLOSED_STOPPED");
    }

    @Test
    void parksWhatDoesNotTellTheStateAndGoesOn() throws IOException {
        var poison = UUID.randomUUID();
        var good = UUID.randomUUID();
        var incomplete = example(poison);
        incomplete.remove("detail");

        topics.publish(
                InitiativeTransitioned.TOPIC,
                good.toString(),
                InitiativeTransitioned.TYPE,
                poison.toString(),
                People.TRUST,
                1,
                incomplete.toString());
        say(good, 1, example(good));

        await().until(() -> known(good, People.TRUST).isPresent());
        assertThat(known(poison, People.TRUST)).isEmpty();
        var parked = topics.await(
                InitiativeTransitioned.TOPIC + ".device.dlq",
                received -> received.value().contains(poison.toString()));
        assertThat(json.readTree(parked.value())).isEqualTo(incomplete);
    }

    private Optional<Known> known(UUID id, String organisation) {
        return tenancy.runAs(
                organisation,
                () -> ById.find(initiatives, id)
                        .map(found ->
                                new Known(found.name(), found.status(), found.currentStep(), found.gatesPassed())));
    }

    private void say(UUID id, long sequence, ObjectNode event) {
        topics.publish(
                InitiativeTransitioned.TOPIC,
                id.toString(),
                InitiativeTransitioned.TYPE,
                id.toString(),
                People.TRUST,
                sequence,
                event.toString());
    }

    private static ObjectNode closed(ObjectNode event) {
        ((ObjectNode) event.get("detail")).put("status", "CLOSED_STOPPED");
        return event;
    }

    private ObjectNode example(UUID id) throws IOException {
        var event = (ObjectNode) json.readTree(Files.readString(Files.exists(EXAMPLE) ? EXAMPLE : COPY));
        event.put("aggregateId", id.toString());
        return event.put("scopeId", id.toString());
    }
}
