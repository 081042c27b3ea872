package org.mobiletoolkit.stakeholder.memory.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.mobiletoolkit.platform.person.Restrictions;
import org.mobiletoolkit.stakeholder.memory.archive.ArchiveManifest.ArchivedInitiative;
import org.mobiletoolkit.stakeholder.memory.archive.ArchiveManifest.Omission;
import org.mobiletoolkit.stakeholder.memory.archive.ZipFile.Lines;

/**
 * Writes an archive straight from the database into a stream: memory does not grow with it. All of it is one look at the
 * database (a read-only transaction of its own in REPEATABLE READ), so that records fit each other though others write
 * meanwhile.
 */
@ApplicationScoped
class Archives {

    private static final int FETCH = 500;
    private static final String README = "/archive/README.md";
    private static final String RESTRICTED = "rows about people whose data is under restriction, should there be any";

    private final DataSource database;
    private final ObjectMapper json;
    private final Restrictions restrictions;
    private final Covers covers;

    Archives(DataSource database, ObjectMapper json, Restrictions restrictions, Covers covers) {
        this.database = database;
        this.json = json;
        this.restrictions = restrictions;
        this.covers = covers;
    }

    /**
     * What is to be archived, and by whom.
     *
     * @param audit whether the audit log of the initiative is a part of it
     * @param restricted people who appear in no export but their own, as the directory names them
     */
    record Order(
            UUID initiativeId,
            String reference,
            String organisation,
            String by,
            Instant at,
            boolean audit,
            Set<String> restricted) {}

    void write(Order order, OutputStream out) throws IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                snapshot(connection);
                write(order, connection, new ZipFile(out));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IOException("The records could not be read", e);
        }
    }

    /** For this transaction only: the connection goes back to the pool as it came. */
    private static void snapshot(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            statement.execute("set local time zone 'UTC'");
        }
    }

    private void write(Order order, Connection connection, ZipFile zip) throws IOException, SQLException {
        var schema = SchemaTables.read(connection);
        zip.<IOException>add("README.md", Archives::readme);
        for (var table : ArchivePlan.of(schema)) {
            zip.<SQLException>add(
                    "records/" + table.name().replace('_', '-') + ".ndjson",
                    lines -> records(order, connection, table, lines));
        }
        if (order.audit()) {
            zip.<SQLException>add("audit/audit-event.ndjson", lines -> audit(order, connection, schema, lines));
        }
        var manifest = manifest(order, connection, schema, zip.files());
        zip.<IOException>add("manifest.json", lines -> lines.write(manifest));
        var sums = zip.files();
        zip.<IOException>add("SHA256SUMS", lines -> {
            for (var file : sums) {
                lines.write(file.sha256() + "  " + file.path());
            }
        });
        zip.finish();
    }

    private void records(Order order, Connection connection, ArchivedTable table, Lines lines)
            throws SQLException, IOException {
        var ofRestricted = restrictions.rows(table.name(), "t", order.restricted());
        var withheld = Stream.concat(
                        LeftOut.rows(table.name()).map(LeftOut.Rows::condition).stream(),
                        ofRestricted.map(Restrictions.Rows::sql).stream())
                .toList();
        var cover = covers.of(table.name(), order.restricted());
        try (var query = connection.prepareStatement(table.select(withheld))) {
            query.setFetchSize(FETCH);
            var i = 1;
            for (; i <= table.asks(); i++) {
                query.setObject(i, order.initiativeId());
            }
            if (table.namesOrganisation()) {
                query.setString(i++, order.organisation());
            }
            for (var people : ofRestricted.map(Restrictions.Rows::values).orElse(List.of())) {
                query.setArray(i++, connection.createArrayOf(people instanceof UUID[] ? "uuid" : "text", people));
            }
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    lines.write(cover.over(row.getString(1)));
                }
            }
        }
    }

    private static void audit(Order order, Connection connection, SchemaTables schema, Lines lines)
            throws SQLException, IOException {
        var columns = new LinkedHashMap<>(schema.columns().get("audit_event"));
        var select = "select row_to_json(r)::text from (select c.seq as \"seq\", " + ArchivedTable.members(columns)
                + ", c.hash as \"hash\" from audit_event t left join audit_chain c on c.event_id = t.id"
                + " where t.organisation = ? and t.scope_id = ? order by t.id) r";
        try (var query = connection.prepareStatement(select)) {
            query.setFetchSize(FETCH);
            query.setString(1, order.organisation());
            query.setObject(2, order.initiativeId());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    lines.write(row.getString(1));
                }
            }
        }
    }

    private String manifest(Order order, Connection connection, SchemaTables schema, List<ArchivedFile> files)
            throws SQLException, JsonProcessingException {
        var leftOut = schema.columns().entrySet().stream()
                .flatMap(table ->
                        omissions(order, table.getKey(), table.getValue().keySet()))
                .filter(one -> !(order.audit() && one.table().equals("audit_event")))
                .toList();
        return json.writer(SerializationFeature.INDENT_OUTPUT)
                .writeValueAsString(new ArchiveManifest(
                        ArchiveManifest.FORM,
                        "stakeholder-service",
                        schemaVersion(connection),
                        new ArchivedInitiative(order.initiativeId(), order.reference(), order.organisation()),
                        order.at(),
                        order.by(),
                        files,
                        leftOut));
    }

    private Stream<Omission> omissions(Order order, String table, Set<String> columns) {
        if (LeftOut.reason(table).isPresent()) {
            return Stream.of(new Omission(table, null, LeftOut.reason(table).get()));
        }
        var some = Stream.concat(
                LeftOut.rows(table).map(LeftOut.Rows::reason).stream(),
                restrictions.rows(table, "t", order.restricted()).map(rows -> RESTRICTED).stream());
        return Stream.concat(
                some.map(reason -> new Omission(table, null, reason)),
                columns.stream()
                        .flatMap(column ->
                                LeftOut.reason(table, column)
                                        .map(reason -> new Omission(table, column, reason))
                                        .stream()));
    }

    private static String schemaVersion(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select version from flyway_schema_history where success and version is not null"
                                + " order by string_to_array(version, '.')::numeric[] desc limit 1")) {
            return row.next() ? row.getString(1) : "unknown";
        }
    }

    private static void readme(Lines lines) throws IOException {
        try (var text = Objects.requireNonNull(Archives.class.getResourceAsStream(README), README)) {
            for (var line : new String(text.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                lines.write(line);
            }
        }
    }
}
