package org.mobiletoolkit.platform.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.outbox.Outbox;
import org.mobiletoolkit.platform.outbox.OutboxEvent;

/**
 * The answers that were last given; one that differs from the one before is published.
 *
 * <p>One that is the same is not written again until it would soon have to be looked at anew, and said again now and then.
 */
@ApplicationScoped
class Answers {

    private static final String TYPE = "evidence.fact-changed.v1";

    private static final String KNOWN = """
            select f.scope_id, f.code, f.body, f.evaluated_at, f.said_at from fact_answer f
            join unnest(?::uuid[], ?::text[]) as asked (scope_id, code) using (scope_id, code)
            order by f.scope_id, f.code for no key update of f
            """;

    private static final String KEEP = """
            insert into fact_answer as f
              (scope_id, code, satisfied, body, said_at, organisation, changed_at, evaluated_at)
            select given.*, ?, ?, ?
            from unnest(?::uuid[], ?::text[], ?::boolean[], ?::text[], ?::timestamptz[]) as given
            on conflict (scope_id, code) do update set satisfied = excluded.satisfied, body = excluded.body,
              changed_at = case when f.body = excluded.body then f.changed_at else excluded.changed_at end,
              evaluated_at = excluded.evaluated_at, said_at = excluded.said_at
            """;

    private final Outbox outbox;
    private final FactSettings settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final String topic;

    Answers(
            Outbox outbox,
            FactSettings settings,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "platform.service") String service) {
        this.outbox = outbox;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        this.topic = "toolkit." + service + ".evidence.v1";
    }

    /** An answer about a scope, and how it is told. */
    record Given(UUID scopeId, Fact fact, JsonNode said) {

        Question question() {
            return new Question(scopeId, fact.code());
        }

        String body() {
            return said.toString();
        }
    }

    private record Question(UUID scopeId, String code) {}

    private record Known(String body, Instant evaluatedAt, Instant saidAt) {

        static boolean isSame(@Nullable Known known, Given given) {
            return known != null && known.body.equals(given.body());
        }

        static boolean isFresh(@Nullable Known known, Instant since) {
            return known != null && known.evaluatedAt.isAfter(since);
        }
    }

    Given given(UUID scopeId, Fact fact) {
        return new Given(scopeId, fact, json.valueToTree(fact));
    }

    /** Keeps the answers, and publishes those that have changed, in the transaction of the connection. */
    void keep(Connection connection, String organisation, List<Given> answers) throws SQLException {
        var before = known(connection, answers);
        var now = clock.instant();
        var fresh = now.minus(settings.sweep().dividedBy(4));
        var due = answers.stream()
                .filter(given -> !Known.isSame(before.get(given.question()), given)
                        || !Known.isFresh(before.get(given.question()), fresh))
                .map(given -> told(given, before.get(given.question()), now))
                .toList();
        if (!due.isEmpty()) {
            write(connection, organisation, due, now);
        }
        due.stream().filter(told -> told.saying() != Saying.NOTHING).forEach(told -> say(told, now));
    }

    private enum Saying {
        NOTHING,
        NEWS,
        AGAIN
    }

    /** What becomes of an answer. */
    private record Told(Given given, Instant saidAt, Saying saying) {

        UUID scopeId() {
            return given.scopeId();
        }

        Fact fact() {
            return given.fact();
        }
    }

    private Told told(Given given, @Nullable Known known, Instant now) {
        if (known == null || !known.body().equals(given.body())) {
            return new Told(given, now, Saying.NEWS);
        }
        return known.saidAt().isBefore(now.minus(settings.repeat()))
                ? new Told(given, now, Saying.AGAIN)
                : new Told(given, known.saidAt(), Saying.NOTHING);
    }

    private static void write(Connection connection, String organisation, List<Told> answers, Instant now)
            throws SQLException {
        try (var upsert = connection.prepareStatement(KEEP)) {
            upsert.setString(1, organisation);
            upsert.setTimestamp(2, Timestamp.from(now));
            upsert.setTimestamp(3, Timestamp.from(now));
            upsert.setArray(4, connection.createArrayOf("uuid", all(answers, Told::scopeId)));
            upsert.setArray(
                    5,
                    connection.createArrayOf(
                            "text", all(answers, told -> told.fact().code())));
            upsert.setArray(
                    6,
                    connection.createArrayOf(
                            "boolean", all(answers, told -> told.fact().satisfied())));
            upsert.setArray(
                    7,
                    connection.createArrayOf(
                            "text", all(answers, told -> told.given().body())));
            upsert.setArray(
                    8, connection.createArrayOf("timestamptz", all(answers, told -> Timestamp.from(told.saidAt()))));
            upsert.executeUpdate();
        }
    }

    private void say(Told told, Instant now) {
        var data = json.createObjectNode()
                .put("scopeId", told.scopeId().toString())
                .put("asOf", now.toString());
        data.set("fact", told.given().said());
        if (told.saying() == Saying.AGAIN) {
            data.put("repeated", true);
        }
        var subject = told.scopeId() + "/" + told.fact().code();
        outbox.append(new OutboxEvent(topic, told.scopeId().toString(), TYPE, subject, data));
    }

    private static Map<Question, Known> known(Connection connection, List<Given> answers) throws SQLException {
        try (var query = connection.prepareStatement(KNOWN)) {
            query.setArray(1, connection.createArrayOf("uuid", all(answers, Given::scopeId)));
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "text", all(answers, given -> given.fact().code())));
            try (var rows = query.executeQuery()) {
                var known = new HashMap<Question, Known>();
                while (rows.next()) {
                    known.put(
                            new Question(rows.getObject(1, UUID.class), rows.getString(2)),
                            new Known(
                                    rows.getString(3),
                                    rows.getTimestamp(4).toInstant(),
                                    rows.getTimestamp(5).toInstant()));
                }
                return known;
            }
        }
    }

    private static <T> Object[] all(List<T> answers, Function<T, @Nullable Object> member) {
        return answers.stream().map(member).toArray();
    }
}
