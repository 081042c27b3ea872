package org.mobiletoolkit.stakeholder.memory.timeline;

import static org.awaitility.Awaitility.await;
import static org.mobiletoolkit.stakeholder.Trust.as;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.mobiletoolkit.platform.outbox.OutboxRow;
import org.mobiletoolkit.platform.outbox.OwnEvents;
import org.mobiletoolkit.platform.testing.TestTopics;

/** Events that a test has the service hear, at moments of its choice, and what the timeline makes of them. */
@ApplicationScoped
class Heard {

    private final TestTopics topics;
    private final DataSource database;

    Heard(TestTopics topics, DataSource database) {
        this.topics = topics;
        this.database = database;
    }

    static String timeline(UUID initiative) {
        return "/api/v1/initiatives/" + initiative + "/timeline";
    }

    /** A transition of a record of an initiative; answers the record's id. */
    UUID transition(String service, String noun, UUID initiative, Instant at, String command, String more) {
        var record = UUID.randomUUID();
        say(UUID.randomUUID(), "RRX", service, noun, record, initiative, at, command, more);
        return record;
    }

    void say(
            UUID event,
            String organisation,
            String service,
            String noun,
            UUID record,
            UUID initiative,
            Instant at,
            String command,
            String more) {
        raw(
                event,
                organisation,
                "toolkit.%s.stage-transitions.v1".formatted(service),
                noun + ".stage-transitioned.v1",
                initiative.toString(),
                record.toString(),
                at,
                """
                {"aggregateType":"%s","aggregateId":"%s","scopeId":"%s","from":"DRAFT","to":"DONE","command":"%s",
                 %s"reason":"a free text about somebody"%s}""".formatted(
                                noun,
                                record,
                                initiative,
                                command,
                                more.contains("\"actor\"") ? "" : "\"actor\":\"somebody@rrx\",",
                                more));
    }

    void fact(String service, String code, UUID initiative, Instant at, String satisfied, int observed) {
        fact(service, code, initiative, at, satisfied, observed, false);
    }

    /** The owner says again what it said before. */
    void repeated(String service, String code, UUID initiative, Instant at, String satisfied) {
        fact(service, code, initiative, at, satisfied, 3, true);
    }

    private void fact(
            String service,
            String code,
            UUID initiative,
            Instant at,
            String satisfied,
            int observed,
            boolean repeated) {
        raw(
                UUID.randomUUID(),
                "RRX",
                "toolkit.%s.evidence.v1".formatted(service),
                "evidence.fact-changed.v1",
                initiative.toString(),
                initiative + "/" + code,
                at,
                """
                {"scopeId":"%s","asOf":"%s","repeated":%s,"fact":{"code":"%s","satisfied":%s,"observed":{"count":%d},
                 "required":{"count":3},"missing":["one"],"recordRefs":["/records/1"]}}""".formatted(initiative, at, repeated, code, satisfied, observed));
    }

    /** Under the key of what is said of an initiative, which keeps its events in order. */
    private void raw(
            UUID event,
            String organisation,
            String topic,
            String type,
            String key,
            String subject,
            Instant at,
            String json) {
        if (topic.startsWith("toolkit.stakeholder.")) {
            own(new OutboxRow(
                    0, event, topic, key, type, subject, organisation, 500 + topics.next(subject), at, null, json));
            return;
        }
        topics.raw(
                topic,
                key,
                json,
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        event.toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        TestTopics.owner(topic),
                        "ce_subject",
                        subject,
                        "ce_time",
                        at.toString(),
                        "ce_odscode",
                        organisation,
                        "ce_sequence",
                        Long.toString(topics.next(subject)),
                        "content-type",
                        "application/json"));
    }

    /** What the service says itself it does not hear from the broker. */
    private void own(OutboxRow said) {
        try (var connection = database.getConnection()) {
            OwnEvents.add(connection, said);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the timeline has as many entries as that; the query begins with a question mark. */
    void awaited(UUID initiative, String query, int count) {
        await().until(() -> as("AUDITOR")
                        .get(timeline(initiative) + query)
                        .jsonPath()
                        .getList("items")
                        .size()
                >= count);
    }
}
