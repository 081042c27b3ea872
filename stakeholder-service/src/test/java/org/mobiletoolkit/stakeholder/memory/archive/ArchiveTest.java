package org.mobiletoolkit.stakeholder.memory.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** What an archive holds and what it does not, and that it can be verified as its README says. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class ArchiveTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    DataSource database;

    @Inject
    Archives archives;

    @Inject
    Covers covers;

    private static String path(UUID initiative) {
        return "/api/v1/initiatives/" + initiative + "/archive";
    }

    private static Map<String, String> archive(String role, UUID initiative) throws IOException {
        var bytes = as(role).get(path(initiative))
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .asByteArray();
        return unpacked(bytes);
    }

    private static Map<String, String> unpacked(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8)))
                        .isNull();
            }
        }
        return files;
    }

    /** An initiative with a stakeholder, a document with a version, and an assessment. */
    private static UUID filled() {
        var initiative = openInitiative();
        create("SRO", "/stakeholders", """
                {"initiativeId":"%s","name":"Chief nurse \u2028 \\"quoted\\"\\nsecond line","kind":"PERSON","internal":true,
                 "seniority":"SENIOR"}""".formatted(initiative));
        create("PROJECT_MEMBER", "/documents", """
                {"initiativeId":"%s","type":"VISION","title":"t","content":{"statement":"s","objectives":[{"title":"o"}]}}""".formatted(initiative));
        create("PROJECT_MEMBER", "/maturity-assessments", """
                {"initiativeId":"%s","title":"t","scheme":"DMA_2023","phase":"BASELINE",
                 "scores":[{"dimension":"WELL_LED","domain":"d","score":3}]}""".formatted(initiative));
        return initiative;
    }

    private static List<JsonNode> records(Map<String, String> archive, String file) throws IOException {
        var records = new ArrayList<JsonNode>();
        for (var line : archive.get(file).split("\n")) {
            if (!line.isEmpty()) {
                records.add(JSON.readTree(line));
            }
        }
        return records;
    }

    private List<String> tables(String condition) throws SQLException {
        var tables = new ArrayList<String>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select table_name from information_schema.tables t where table_schema = current_schema()"
                                + " and table_type = 'BASE TABLE'" + condition + " order by 1");
                var row = query.executeQuery()) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    @Test
    void provesEveryFileByItsHashAndNumberOfRecords() throws Exception {
        var archive = archive("AUDITOR", filled());
        var manifest = JSON.readTree(archive.get("manifest.json"));
        var sums = new LinkedHashMap<String, String>();
        for (var line : archive.get("SHA256SUMS").split("\n")) {
            sums.put(line.substring(66), line.substring(0, 64));
        }

        assertThat(sums.keySet()).isEqualTo(minus(archive.keySet(), "SHA256SUMS"));
        for (var file : sums.entrySet()) {
            var bytes = archive.get(file.getKey()).getBytes(StandardCharsets.UTF_8);
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
        var listed = new TreeSet<String>();
        for (var file : manifest.path("files")) {
            var name = file.path("path").asText();
            var content = archive.get(name);
            assertThat(file.path("sha256").asText()).isEqualTo(sums.get(name));
            assertThat(file.path("bytes").asLong()).isEqualTo(content.getBytes(StandardCharsets.UTF_8).length);
            assertThat(file.path("count").asLong())
                    .isEqualTo(content.chars().filter(c -> c == '\n').count());
            listed.add(name);
        }
        assertThat(listed).isEqualTo(minus(archive.keySet(), "SHA256SUMS", "manifest.json"));
        assertThat(archive.get("README.md"))
                .contains("sha256sum --check --strict SHA256SUMS")
                .contains("cut -c 67- SHA256SUMS | sort | comm -3 - ../found");
    }

    private static TreeSet<String> minus(java.util.Set<String> all, String... some) {
        var rest = new TreeSet<>(all);
        List.of(some).forEach(rest::remove);
        return rest;
    }

    @Test
    void saysOfWhatItIsAndWhatIsNotInIt() throws IOException {
        var initiative = filled();
        var manifest = JSON.readTree(archive("PROGRAMME_MANAGER", initiative).get("manifest.json"));

        assertThat(manifest.path("form").asText()).isEqualTo("initiative-archive.v1");
        assertThat(manifest.path("service").asText()).isEqualTo("stakeholder-service");
        assertThat(manifest.path("schemaVersion").asText()).matches("20[0-9]{10}");
        assertThat(manifest.at("/initiative/id").asText()).isEqualTo(initiative.toString());
        assertThat(manifest.at("/initiative/organisation").asText()).isEqualTo("RRX");
        assertThat(manifest.path("generatedBy").asText()).isEqualTo("programme-manager@rrx");
        assertThat(manifest.path("generatedAt").asText()).endsWith("Z");
        assertThat(manifest.path("leftOut")).allSatisfy(one -> {
            assertThat(one.path("reason").asText()).isNotBlank();
        });
        assertThat(manifest.path("leftOut").findValuesAsText("table")).contains("outbox", "audit_event");
    }

    /** A table that nobody has thought of makes this fail: either its rows hang on an initiative, or it says why not. */
    @Test
    void holdsEveryTableOrSaysWhyNot() throws Exception {
        var archive = archive("SRO", filled());

        assertThat(tables(""))
                .allSatisfy(table -> assertThat(archive.containsKey(file(table))
                                || LeftOut.reason(table).isPresent())
                        .as(table + " is archived, or left out for a reason")
                        .isTrue());
        assertThat(tables(
                        " and exists (select 1 from information_schema.columns c where c.table_schema = t.table_schema"
                                + " and c.table_name = t.table_name and c.column_name = 'initiative_id')"))
                .hasSizeGreaterThan(10)
                .allSatisfy(table -> assertThat(archive.containsKey(file(table))
                                || LeftOut.reason(table).isPresent())
                        .as(table)
                        .isTrue());
        assertThat(archive.keySet())
                .contains(
                        "records/document-version.ndjson",
                        "records/consultation-point.ndjson",
                        "records/group-member.ndjson");
    }

    private static String file(String table) {
        return "records/" + table.replace('_', '-') + ".ndjson";
    }

    @Test
    void holdsTheRecordsOfThisInitiativeAndOfNoOther() throws Exception {
        var initiative = filled();
        var other = filled();
        var foreign = foreign();
        var archive = archive("PROGRAMME_MANAGER", initiative);

        assertThat(records(archive, "records/initiative.ndjson")).hasSize(1);
        assertThat(records(archive, "records/document-version.ndjson")).hasSize(1);
        var stakeholder = records(archive, "records/stakeholder.ndjson");
        assertThat(stakeholder).hasSize(1);
        assertThat(stakeholder.get(0).path("initiativeId").asText()).isEqualTo(initiative.toString());
        assertThat(stakeholder.get(0).path("name").asText()).isEqualTo("Chief nurse \u2028 \"quoted\"\nsecond line");
        assertThat(stakeholder.get(0).path("createdAt").asText()).endsWith("+00:00");
        assertThat(records(archive, "records/maturity-assessment.ndjson")
                        .get(0)
                        .at("/scores/0/domain")
                        .asText())
                .isEqualTo("d");
        assertThat(String.join("", archive.values())).doesNotContain(other.toString(), foreign.toString(), "RRY");
        assertThat(archive).doesNotContainKey("audit/audit-event.ndjson");
        for (var file : archive.keySet()) {
            if (file.startsWith("records/")) {
                for (var one : records(archive, file)) {
                    assertThat(one.path("organisation").asText("RRX")).isEqualTo("RRX");
                    assertThat(one.path("initiativeId").asText(initiative.toString()))
                            .isEqualTo(initiative.toString());
                }
            }
        }
    }

    private UUID foreign() throws SQLException {
        var id = UUID.randomUUID();
        execute("""
                insert into initiative (id, organisation, reference, name, sro, programme_manager, started_on, status,
                  current_step, created_at, updated_at, version)
                values ('%s', 'RRY', 'PRG-%d', 'Foreign', 's', 'p', '2026-01-01', 'ACTIVE', 'analyse.vision', now(), now(), 0)
                """.formatted(id, id.getLeastSignificantBits() >>> 35));
        return id;
    }

    private static String opportunity(String organisation, UUID initiative, String title) {
        return """
                insert into opportunity (id, organisation, initiative_id, title, description, status, created_by, created_at,
                  version)
                values (gen_random_uuid(), '%s', '%s', '%s', 'd', 'IDENTIFIED', 's', now(), 0)
                """.formatted(organisation, initiative, title);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** That another trust's record names this initiative would be a fault; yet it is not handed out. */
    @Test
    void handsOutNothingOfAnotherTrustWhateverItClaims() throws Exception {
        var initiative = openInitiative();
        execute(opportunity("RRX", initiative, "Ours"));
        execute(opportunity("RRY", initiative, "Theirs"));

        assertThat(records(archive("SRO", initiative), "records/opportunity.ndjson"))
                .extracting(one -> one.path("title").asText())
                .containsExactly("Ours");
    }

    @Test
    void holdsWhatWasOnRecordWhenItBeganThoughOthersWriteMeanwhile() throws Exception {
        var initiative = openInitiative();
        execute(opportunity("RRX", initiative, "Before"));
        var out = new ByteArrayOutputStream() {

            private boolean begun;

            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                super.write(bytes, from, length);
                if (!begun) {
                    begun = true;
                    try {
                        execute(opportunity("RRX", initiative, "Meanwhile"));
                    } catch (SQLException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        };

        archives.write(order(initiative), out);

        assertThat(records(unpacked(out.toByteArray()), "records/opportunity.ndjson"))
                .extracting(one -> one.path("title").asText())
                .containsExactly("Before");
        assertThat(records(archive("SRO", initiative), "records/opportunity.ndjson"))
                .hasSize(2);
    }

    private static Archives.Order order(UUID initiative) {
        return new Archives.Order(initiative, "PRG-1", "RRX", "sro@rrx", Instant.EPOCH, false, Set.of());
    }

    @Test
    void keepsRestrictedPeopleOutOfAllButTheirOwn() throws Exception {
        var initiative = openInitiative();
        var login = "person-" + UUID.randomUUID();
        var known = create("SRO", "/stakeholders", """
                {"initiativeId":"%s","name":"Chief nurse","kind":"PERSON","internal":true,"seniority":"SENIOR",
                 "subject":"%s"}""".formatted(initiative, login));
        var unknown = create("SRO", "/stakeholders", """
                {"initiativeId":"%s","name":"Union steward","kind":"PERSON","internal":false,"seniority":"SENIOR"}""".formatted(initiative));
        for (var stakeholder : List.of(known, unknown)) {
            create("SRO", "/stakeholders/" + stakeholder + "/support-assessments", """
                    {"current":"RESISTANT","desired":"SUPPORTIVE","note":"Against it all"}""");
        }
        Api.as(login, "RRX", "PROJECT_MEMBER")
                .body("""
                        {"initiativeId":"%s","title":"Maps","description":"Of the district"}""".formatted(initiative))
                .post("/api/v1/opportunities")
                .then()
                .statusCode(201);
        assertThat(records(archive("SRO", initiative), "records/stakeholder.ndjson"))
                .hasSize(2);

        restrict(login);
        restrict("stakeholder:" + unknown);
        var archive = archive("SRO", initiative);
        var own = unpacked(Api.as(login, "RRX", "SRO").get(path(initiative)).asByteArray());

        assertThat(String.join("", archive.values()))
                .doesNotContain(login, "Chief nurse", "Union steward", "Against it all");
        assertThat(records(archive, "records/opportunity.ndjson"))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.path("createdBy").asText()).isEqualTo("[restricted]");
                    assertThat(record.path("title").asText()).isEqualTo("Maps");
                });
        assertThat(JSON.readTree(archive.get("manifest.json")).path("leftOut")).anySatisfy(one -> {
            assertThat(one.path("table").asText()).isEqualTo("stakeholder");
            assertThat(one.path("reason").asText()).contains("restriction");
        });
        assertThat(records(own, "records/stakeholder.ndjson"))
                .extracting(record -> record.path("name").asText())
                .containsExactly("Chief nurse");
    }

    @Test
    void coversRestrictedPeopleWhereverTheyAreMentioned() throws Exception {
        var cover = covers.of("evidence_pack", Set.of("gone@rrx"));
        var held = covers.of("initiative", Set.of("gone@rrx"));

        assertThat(cover.over("{\"content\":\"{\\\"sro\\\":\\\"gone@rrx\\\"}\",\"sha256\":\"abc\"}"))
                .isEqualTo("{\"content\":\"[restricted]\",\"sha256\":\"abc\"}");
        assertThat(cover.over("{\"content\":\"{\\\"sro\\\":\\\"here@rrx\\\"}\"}"))
                .contains("here@rrx");
        assertThat(held.over("{\"hold\":{\"roadmap\":[{\"owner\":\"gone@rrx\",\"cost\":1.50}]},\"sro\":\"s\"}"))
                .isEqualTo("{\"hold\":{\"roadmap\":[{\"owner\":\"[restricted]\",\"cost\":1.50}]},\"sro\":\"s\"}");
    }

    @Test
    void takesNothingForAHead() throws Exception {
        var initiative = openInitiative();

        as("SRO").noFilters().head(path(initiative)).then().statusCode(200).contentType("application/zip");
        as("SRO").noFilters().head(path(UUID.randomUUID())).then().statusCode(404);

        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from audit_event where entity_id = ? and action = 'EXPORT'")) {
            query.setObject(1, initiative);
            try (var row = query.executeQuery()) {
                row.next();
                assertThat(row.getInt(1)).isZero();
            }
        }
    }

    private static void restrict(String person) {
        as("IG_LEAD")
                .body("{\"reason\":\"They have asked for it\"}")
                .post("/api/v1/stakeholder-privacy/subjects/" + person + "/restrict")
                .then()
                .statusCode(200);
    }

    @Test
    void holdsNamedAnswersToSurveysAndNoAnonymousOnes() throws Exception {
        var initiative = openInitiative();
        for (var anonymous : List.of(true, false)) {
            var survey = create("PROJECT_MEMBER", "/surveys", """
                    {"initiativeId":"%s","title":"Mobile devices today","purpose":"CURRENT_MOBILE_USE","anonymous":%s,
                     "questions":[{"code":"why","text":"Why?","type":"TEXT","maxLength":200}]}""".formatted(initiative, anonymous));
            obey("PROGRAMME_MANAGER", "/surveys/" + survey, "open", null).statusCode(200);
            Api.as("nurse@rrx", "RRX", "END_USER")
                    .body("""
                            {"surveyId":"%s","answers":[{"question":"why","text":"anonymous: %s"}]}""".formatted(survey, anonymous))
                    .post("/api/v1/survey-answers")
                    .then()
                    .statusCode(201);
        }

        var archive = archive("SRO", initiative);

        assertThat(records(archive, "records/survey-answer.ndjson"))
                .extracting(one -> one.path("subject").asText())
                .containsExactly("nurse@rrx");
        assertThat(records(archive, "records/survey-text.ndjson"))
                .extracting(one -> one.path("text").asText())
                .containsExactly("anonymous: false");
        assertThat(archive).doesNotContainKey("records/survey-participation.ndjson");
        assertThat(JSON.readTree(archive.get("manifest.json")).path("leftOut").findValuesAsText("table"))
                .contains("survey_answer", "survey_text", "survey_participation");
    }

    @Test
    void holdsMoreRecordsThanAreFetchedAtOnce() throws Exception {
        var initiative = openInitiative();
        execute("""
                insert into fact_history (id, organisation, initiative_id, service, code, at, as_of, satisfied, observed,
                  required, missing, record_refs)
                select gen_random_uuid(), 'RRX', '%s', 'device', 'VIS1.ESTATE', now(), now(), true, '{}', '{}', '[]', '[]'
                from generate_series(1, 2345)
                """.formatted(initiative));

        var archive = archive("SRO", initiative);

        assertThat(records(archive, "records/fact-history.ndjson"))
                .hasSize(2345)
                .extracting(one -> one.path("id").asText())
                .isSorted();
    }

    @Test
    void losesNoConnectionToReadersWhoGoAway() {
        var initiative = openInitiative();
        var gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the reader has gone");
            }
        };

        for (var i = 0; i < 20; i++) { // more than the pool has
            assertThatThrownBy(() -> archives.write(order(initiative), gone)).hasMessage("the reader has gone");
        }
        as("SRO").get(path(initiative)).then().statusCode(200);
    }

    @Test
    void isTheSameEachTimeApartFromItsTime() throws IOException {
        var initiative = openInitiative();

        var first = archive("SRO", initiative);
        var second = archive("SRO", initiative);

        for (var made : List.of(first, second)) {
            made.remove("manifest.json");
            made.remove("SHA256SUMS");
        }
        assertThat(new ArrayList<>(second.entrySet())).isEqualTo(new ArrayList<>(first.entrySet()));
    }

    @Test
    void givesAnAuditorTheAuditLogOfTheInitiative() throws IOException {
        var initiative = filled();
        var archive = archive("AUDITOR", initiative);

        assertThat(records(archive, "audit/audit-event.ndjson"))
                .hasSizeGreaterThan(3)
                .allSatisfy(event -> assertThat(event.path("scopeId").asText()).isEqualTo(initiative.toString()));
    }

    @Test
    void isWrittenDownInTheAuditLogWithItsHash() throws Exception {
        var initiative = filled();
        var taken = as("SRO").get(path(initiative)).then().statusCode(200).extract();
        var hash = MessageDigest.getInstance("SHA-256").digest(taken.asByteArray());

        assertThat(taken.header("Repr-Digest"))
                .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":");
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> as("AUDITOR")
                        .get("/api/v1/stakeholder-audit/events?entityId=" + initiative)
                        .then()
                        .statusCode(200)
                        .body(
                                "items.changes.flatten().new",
                                hasItem("archive, SHA-256 " + HexFormat.of().formatHex(hash))));
    }

    @Test
    void isForThoseWhoAnswerForTheInitiative() throws IOException {
        var initiative = openInitiative();

        for (var role : List.of("PROJECT_MEMBER", "CLINICAL_LEAD", "IG_LEAD", "END_USER", "SUPPLIER")) {
            as(role).get(path(initiative)).then().statusCode(403);
        }
        elsewhere("AUDITOR").get(path(initiative)).then().statusCode(404);
        as("SRO").get(path(UUID.randomUUID())).then().statusCode(404);
        as("SRO").accept("application/json").get(path(initiative)).then().statusCode(406);
        as("SRO").get(path(initiative) + "?all=true").then().statusCode(400);
    }

    @Test
    void looksAtOneMomentAndGivesTheConnectionBackAsItCame() throws Exception {
        archive("SRO", openInitiative());

        for (var i = 0; i < 12; i++) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery(
                            "select current_setting('transaction_isolation'), current_setting('transaction_read_only')")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("read committed");
                assertThat(row.getString(2)).isEqualTo("off");
                assertThat(connection.getAutoCommit()).isTrue();
            }
        }
    }
}
