package org.mobiletoolkit.handbook.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.initiative.KnownInitiatives;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.tenancy.ById;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.TestTopics;

/**
 * A service knows the initiatives that their owner announces; each that has a copy runs it, over its own database. It reads
 * the owner's own example, so that the two sides cannot drift apart in silence.
 */
public abstract class KnownInitiativesProbe {

    private static final String TYPE = "initiative.stage-transitioned.v1";

    @Inject
    TestTopics topics;

    @Inject
    KnownInitiatives initiatives;

    @Inject
    FactBoard facts;

    @Inject
    Tenancy tenancy;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "platform.service")
    String service;

    /** What there is to know of one, taken out of its session. */
    private record Known(
            String name, String status, @Nullable String currentStep, List<String> gatesPassed, boolean closed) {}

    @Test
    void knowsWhatTheOwnersExampleSaysInItsOwnOrganisationOnly() throws IOException {
        var id = UUID.randomUUID();
        var said = example(id);

        say(id, 1, said);

        var state = said.path("detail");
        assertThat(awaited(id))
                .isEqualTo(new Known(
                        state.path("name").textValue(),
                        state.path("status").textValue(),
                        state.path("currentStep").textValue(),
                        gates(said),
                        false));
        assertThat(known(id, "RYY")).isEmpty();
        assertThat(initiatives.ownerOf(id)).contains("RRX");
    }

    @Test
    void saysOfEveryFactThatItIsNotMetOnFirstHearingOfAnInitiative() throws IOException {
        var id = UUID.randomUUID();

        say(id, 1, example(id));

        var said = topics.awaitCount(
                "toolkit." + service + ".evidence.v1",
                received -> id.toString().equals(received.key()),
                facts.codes().size());
        assertThat(said)
                .extracting(received -> fact(received.value(), "code"))
                .containsExactlyInAnyOrderElementsOf(facts.codes());
        assertThat(said)
                .extracting(received -> fact(received.value(), "satisfied"))
                .doesNotContain("true");
    }

    @Test
    void letsNeitherARepeatNorAnOlderEventTurnTimeBack() throws IOException {
        var id = UUID.randomUUID();
        var newest = UUID.randomUUID();
        say(newest, id, id, 5, closed(example(id)));
        say(UUID.randomUUID(), id, id, 4, example(id));
        say(newest, id, id, 5, example(id));
        // said last in the same partition: once it is known, all before it have been heard
        var last = UUID.randomUUID();
        say(UUID.randomUUID(), id, last, 1, example(last));

        assertThat(awaited(last).closed()).isFalse();
        assertThat(awaited(id).status()).isEqualTo("CLOSED_STOPPED");
        assertThat(awaited(id).closed()).isTrue();
    }

    @Test
    void believesNothingOfAnInitiativeThatIsSaidUnderAnotherSubject() throws IOException {
        var id = UUID.randomUUID();
        say(id, 1, example(id));
        say(UUID.randomUUID(), id, UUID.randomUUID(), 1, closed(example(id)));
        var last = UUID.randomUUID();
        say(UUID.randomUUID(), id, last, 1, example(last));

        awaited(last);
        assertThat(awaited(id).closed()).isFalse();
    }

    @Test
    void parksWhatDoesNotTellTheStateAndGoesOn() throws IOException {
        var poison = UUID.randomUUID();
        var good = UUID.randomUUID();
        var incomplete = example(poison);
        incomplete.remove("detail");

        say(UUID.randomUUID(), good, poison, 1, incomplete);
        say(good, 1, example(good));

        awaited(good);
        assertThat(known(poison, "RRX")).isEmpty();
        var parked = topics.await(
                SampleInitiatives.TOPIC + "." + service + ".dlq",
                received -> received.value().contains(poison.toString()));
        assertThat(json.readTree(parked.value())).isEqualTo(incomplete);
    }

    private Known awaited(UUID id) {
        return await().until(() -> known(id, "RRX"), Optional::isPresent).orElseThrow();
    }

    private Optional<Known> known(UUID id, String organisation) {
        return tenancy.runAs(
                organisation,
                () -> ById.find(initiatives, id)
                        .map(found -> new Known(
                                found.name(),
                                found.status(),
                                found.currentStep(),
                                found.gatesPassed(),
                                found.isClosed())));
    }

    private void say(UUID id, long sequence, ObjectNode event) {
        say(UUID.randomUUID(), id, id, sequence, event);
    }

    private void say(UUID event, UUID key, UUID id, long sequence, ObjectNode said) {
        topics.publish(
                event, SampleInitiatives.TOPIC, key.toString(), TYPE, id.toString(), "RRX", sequence, said.toString());
    }

    private static ObjectNode closed(ObjectNode event) {
        ((ObjectNode) event.get("detail")).put("status", "CLOSED_STOPPED");
        return event;
    }

    private List<String> gates(ObjectNode event) {
        return json.convertValue(
                event.at("/detail/gatesPassed"),
                json.getTypeFactory().constructCollectionType(List.class, String.class));
    }

    private String fact(String event, String member) {
        try {
            return json.readTree(event).at("/fact/" + member).asText();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private ObjectNode example(UUID id) throws IOException {
        var event = (ObjectNode) json.readTree(Files.readString(owners("events/" + TYPE + ".example.json")));
        event.put("aggregateId", id.toString());
        return event.put("scopeId", id.toString());
    }

    /** A file of the owner, from whichever module the probe is run. */
    private static Path owners(String file) {
        @Nullable Path module = Path.of("").toAbsolutePath();
        while (module != null && !Files.isDirectory(module.resolve("stakeholder-service"))) {
            module = module.getParent();
        }
        return Objects.requireNonNull(module, "the root of the suite")
                .resolve("stakeholder-service")
                .resolve(file);
    }
}
