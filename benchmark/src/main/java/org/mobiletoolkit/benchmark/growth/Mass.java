package org.mobiletoolkit.benchmark.growth;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.mobiletoolkit.benchmark.suite.Records;
import org.mobiletoolkit.benchmark.suite.Stack;
import org.mobiletoolkit.local.Application;

/**
 * Full tables of stakeholder-service. Six in ten records are of the trust that asks, the others of two hundred more; one
 * undertaking of it has a tenth of all that ever happened.
 *
 * @param stakeholders how many; ten for each initiative, and half as many things to do with them
 * @param history rows of the timeline, and as many of the audit log
 */
public record Mass(long stakeholders, long history) {

    private static final String ID = "('01900000-%s-7000-8000-' || lpad(to_hex(%s), 12, '0'))::uuid";
    private static final String TRUST = "case when %1$s %% 100 < 60 then '" + Records.ORGANISATION
            + "' else 'T' || lpad((%1$s %% 200)::text, 3, '0') end";

    /** The undertaking to which most has happened. */
    static final String BUSIEST = "01900000-1000-7000-8000-000000000001";

    /** One of the others. */
    static final String QUIET = "01900000-1000-7000-8000-000000000066";

    private static final String INITIATIVES = """
            insert into initiative (id, organisation, reference, name, sro, programme_manager, started_on, status,
              current_step, created_at, updated_at, version)
            select %1$s, %2$s, 'PRG-' || n, 'Mobile working ' || substr(md5(n::text), 1, 8) || ' ' || n, 'sro@rrx',
              'programme-manager@rrx', date '2024-01-01' + (n %% 700)::int,
              (array['ACTIVE','ACTIVE','ACTIVE','DRAFT','CLOSED_STOPPED'])[1 + (n / 100) %% 5], 'analyse.vision',
              timestamptz '2024-01-01' + n * interval '7 min', timestamptz '2024-01-01' + n * interval '7 min', 0
            from generate_series(1, %3$d) n
            """;

    private static final String STAKEHOLDERS = """
            insert into stakeholder (id, organisation, initiative_id, name, kind, internal, seniority, role_codes, ods_code,
              subject, relationship_owner, champion, support, desired_support, status, left_on, leaving_reason, created_by,
              created_at, version)
            select %1$s, %2$s, %3$s,
              (array['Ada','Grace','Alan','Edsger','Barbara','Tony','Donald','Mary'])[1 + (n / 7) %% 8]
                || ' ' || substr(md5(n::text), 1, 6) || ' ' || n, case when n %% 5000 = 1 then 'GROUP' else 'PERSON' end,
              n %% 3 <> 0, (array['SENIOR','MIDDLE','FRONTLINE'])[1 + n %% 3], '[]',
              'R' || lpad(((n / 11) %% 5000)::text, 4, '0'), 'subject' || n, 'owner' || ((n / 13) %% 2000),
              (n / 17) %% 10000 = 0, 'NEUTRAL', 'SUPPORTIVE',
              case when left_it then 'LEFT' else 'ACTIVE' end, case when left_it then date '2025-01-01' end,
              case when left_it then 'moved on' end, 'sro@rrx', timestamptz '2024-01-01' + n * interval '1 min', 0
            from (select n, 1 + n %% %4$d as i, (n / 3) %% 20 = 0 as left_it from generate_series(1, %5$d) n) s
            """;

    private static final String ACTIONS = """
            insert into engagement_action (id, organisation, initiative_id, stakeholder_id, title, owner, due_on, status,
              completed_on, support_before, created_by, created_at, version)
            select %1$s, %2$s, %3$s, %4$s, 'Talk', 'owner' || (n / 100) %% 2000, date '2024-01-01' + (n %% 900)::int,
              case when n %% 50 = 7 then 'OPEN' else 'COMPLETED' end, case when n %% 50 <> 7 then date '2026-09-01' end,
              case when n %% 50 <> 7 then 'NEUTRAL' end, 'sro@rrx', timestamptz '2024-01-01' + n * interval '2 min', 0
            from (select n, 1 + n %% %5$d as i from generate_series(1, %6$d) n) s
            """;

    private static final String TIMELINE = """
            insert into timeline_entry (id, organisation, initiative_id, at, kind, service, noun, record_id, sequence,
              to_state, command, actor, detail)
            select %1$s, %2$s, %3$s, timestamptz '2024-01-01' + n * interval '5 s',
              case when n %% 25 = 0 then 'DECISION' else 'TRANSITION' end,
              (array['stakeholder','benefits','procurement','device'])[1 + n %% 4],
              case when n %% 5000 = 0 then 'initiative' else (array['risk','stakeholder','meeting'])[1 + n %% 3] end,
              %4$s, n, 'ACTIVE', 'activate', 'sro@rrx', '{}'
            from (select n, case when n %% 10 = 0 then 1 else 1 + n %% %5$d end as i from generate_series(1, %6$d) n) s
            """;

    private static final String AUDIT = """
            with last as (select coalesce(max(seq), 0) as seq from audit_chain),
            event as (
              insert into audit_event (at, actor_id, actor_roles, organisation, scope_id, action, entity_type, entity_id,
                entity_version, changes, correlation_id, source_ip, outcome)
              select timestamptz '2024-01-01' + n * interval '5 s', 'actor' || n %% 1000, 'SRO', %2$s, %3$s, 'COMMAND',
                'stakeholder', %4$s, 1, '[{"path":"status","old":"ACTIVE","new":"LEFT"}]', 'request-' || n, '127.0.0.1',
                'SUCCESS'
              from (select n, case when n %% 10 = 0 then 1 else 1 + n %% %5$d end as i from generate_series(1, %6$d) n) s
              returning id, organisation, scope_id, entity_id)
            insert into audit_chain (seq, event_id, hash, organisation, scope_id, entity_id)
            select (select seq from last) + row_number() over (), id, repeat('0', 64), organisation, scope_id, entity_id
            from event
            """;

    long initiatives() {
        return Math.max(1_000, stakeholders / 10);
    }

    /** Fills the tables, without asking keys and guards for each row. */
    public void fill(Stack stack) throws IOException, SQLException {
        try (var connection = stack.administer(Application.STAKEHOLDER).connect();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (var insert : inserts()) {
                statement.execute(insert);
            }
            tidy(statement);
        }
    }

    private List<String> inserts() {
        return List.of(
                INITIATIVES.formatted(id("1000", "n"), trust("n"), initiatives()),
                STAKEHOLDERS.formatted(id("2000", "n"), trust("i"), id("1000", "i"), initiatives(), stakeholders),
                ACTIONS.formatted(
                        id("4000", "n"), trust("i"), id("1000", "i"), id("2000", "n"), initiatives(), stakeholders / 2),
                TIMELINE.formatted(id("3000", "n"), trust("i"), id("1000", "i"), record(), initiatives(), history),
                AUDIT.formatted("", trust("i"), id("1000", "i"), record(), initiatives(), history));
    }

    private static void tidy(Statement statement) throws SQLException {
        statement.execute("vacuum analyze");
        statement.execute("checkpoint");
    }

    private String record() {
        return id("2000", "1 + n % " + stakeholders);
    }

    private static String id(String kind, String number) {
        return ID.formatted(kind, number);
    }

    private static String trust(String number) {
        return TRUST.formatted(number);
    }
}
