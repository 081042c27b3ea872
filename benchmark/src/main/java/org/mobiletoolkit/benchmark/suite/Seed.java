package org.mobiletoolkit.benchmark.suite;

import static org.mobiletoolkit.benchmark.suite.Records.DRAFTS;
import static org.mobiletoolkit.benchmark.suite.Records.INITIATIVES;
import static org.mobiletoolkit.benchmark.suite.Records.ORGANISATION;
import static org.mobiletoolkit.benchmark.suite.Records.PREFIX;
import static org.mobiletoolkit.benchmark.suite.Records.STAKEHOLDERS;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.mobiletoolkit.local.Application;

/** Fills the services' own tables by SQL, because a benchmark should not wait for an API it does not measure. */
public final class Seed {

    /** The services that keep a copy of each initiative. */
    public static final List<Application> CONSUMERS =
            List.of(Application.BENEFITS, Application.PROCUREMENT, Application.DEVICE);

    /** Where the comparison writes: tables like the service's, so that neither gets in the other's way. */
    static final String COPY = "comparison";

    private static final List<String> COPIED = List.of(
            "stakeholder", "initiative", "audit_event", "audit_unsealed", "event_sequence", "outbox", "fact_touched");

    private Seed() {}

    /** Fills the databases of all services. */
    public static void fill(Stack stack) throws IOException, SQLException {
        try (var connection = stack.database(Application.STAKEHOLDER).connect()) {
            initiatives(connection, INITIATIVES, "ACTIVE");
            initiatives(connection, DRAFTS, "DRAFT");
            stakeholders(connection);
            copies(connection);
        }
        for (var consumer : CONSUMERS) {
            try (var connection = stack.database(consumer).connect()) {
                known(connection, INITIATIVES, "ACTIVE");
                known(connection, DRAFTS, "DRAFT");
            }
        }
        try (var connection = stack.administer(Application.STAKEHOLDER).connect()) {
            run(connection, "vacuum analyze");
            run(connection, "checkpoint");
        }
    }

    private static void initiatives(Connection connection, Records.Series series, String status) throws SQLException {
        run(connection, """
                insert into initiative (id, organisation, reference, name, sro, programme_manager, started_on, status,
                  current_step, created_at, updated_at, version)
                select ('%s' || n)::uuid, '%s', 'PRG-' || (n / 100000000000 * 100000 + n %% 100000),
                  'Mobile working for community nursing ' || n, 'sro@rrx', 'programme-manager@rrx', date '2026-05-01', '%s',
                  'analyse.vision', now(), now(), 0
                from generate_series(%d, %d) n
                """.formatted(PREFIX, ORGANISATION, status, series.first(), series.last()));
    }

    /** All representations are of one length, by which the load tells a whole answer. */
    private static void stakeholders(Connection connection) throws SQLException {
        run(connection, """
                insert into stakeholder (id, organisation, initiative_id, name, kind, internal, seniority, role_codes,
                  job_title, champion, power, interest, influence_assessed_on, support, desired_support,
                  support_assessed_on, status, created_by, created_at, version)
                select ('%1$s' || n)::uuid, '%2$s', ('%1$s' || %3$d + (n - %4$d) / %5$d)::uuid, 'Stakeholder ' || n,
                  'PERSON', true, case when n %% 5 = 0 then 'SENIOR' else 'MIDDLE' end, '[]', 'Community nurse', false,
                  3, 4, date '2026-10-01', 'NEUTRAL', 'SUPPORTIVE', date '2026-10-01', 'ACTIVE', 'sro@rrx', now(), 0
                from generate_series(%4$d, %6$d) n
                """.formatted(
                        PREFIX,
                        ORGANISATION,
                        INITIATIVES.first(),
                        STAKEHOLDERS.first(),
                        STAKEHOLDERS.count() / INITIATIVES.count(),
                        STAKEHOLDERS.last()));
    }

    private static void copies(Connection connection) throws SQLException {
        run(connection, "create schema " + COPY);
        for (var table : COPIED) {
            run(connection, "create table %s.%s (like %s including all)".formatted(COPY, table, table));
        }
        // what a copy does not take over
        for (var changing : List.of("stakeholder", "initiative", "event_sequence")) {
            run(connection, "alter table %s.%s set (fillfactor = 80)".formatted(COPY, changing));
        }
        run(connection, "insert into %s.stakeholder select * from stakeholder".formatted(COPY));
        run(connection, "insert into %s.initiative select * from initiative".formatted(COPY));
    }

    private static void known(Connection connection, Records.Series series, String status) throws SQLException {
        run(connection, """
                insert into known_initiative (id, organisation, name, status, current_step, gates_passed, sequence)
                select ('%s' || n)::uuid, '%s', 'Mobile working for community nursing ' || n, '%s', 'analyse.vision', '[]', 0
                from generate_series(%d, %d) n
                """.formatted(PREFIX, ORGANISATION, status, series.first(), series.last()));
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }
}
