package org.mobiletoolkit.stakeholder.standing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** The one look across organisations: what it counts, what it leaves out, and how little it tells. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class BenchmarkApiTest {

    private static final List<String> ORACLE =
            List.of("2.1", "2.4", "2.2", "2.9", "3.1", "1.9", "2.6", "2.3", "2.8", "2.5");

    private static final String MATURITY_2015 = """
            {"initiativeId":"%s","title":"Self-assessment","scheme":"DMA_2015","phase":"BASELINE","scores":[
             {"dimension":"Readiness","domain":"a","score":50},{"dimension":"Capabilities","domain":"b","score":75}]}""";

    private static final String INSERT = """
            insert into maturity_assessment (id, organisation, initiative_id, scheme, phase, title, scores, targets, overall,
              status, completed_on, signed_by, signed_as, signed_at, created_by, created_at, version)
            values ('%s', '%s', '%s', '%s', 'BASELINE', 'Peer', '[]', '[]', %s, %s, 'x', now(), 0)
            """;

    @Inject
    DataSource database;

    @Inject
    EntityManager entities;

    @Inject
    Peers peers;

    UUID initiative;

    @BeforeEach
    void forgetPeers() throws SQLException {
        execute("delete from maturity_assessment where organisation like 'PEER%' or scheme = 'DMA_2015'");
        initiative = openInitiative();
    }

    @AfterEach
    void leaveNoPeers() throws SQLException {
        execute("delete from maturity_assessment where organisation like 'PEER%' or scheme = 'DMA_2015'");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private String row(String organisation, String scheme, String overall, String completedOn) {
        var signed = completedOn == null
                ? "'DRAFT', null, null, null, null"
                : "'COMPLETED', '%s', 's', 'SRO', '%sT10:00:00Z'".formatted(completedOn, completedOn);
        return INSERT.formatted(UUID.randomUUID(), organisation, initiative, scheme, overall, signed);
    }

    private void within(String organisation, String scheme, String overall, String completedOn) {
        entities.createNativeQuery(row(organisation, scheme, overall, completedOn))
                .executeUpdate();
    }

    private void committed(String organisation, String overall) throws SQLException {
        committedOn(organisation, overall, "2026-05-01");
    }

    private void committedOn(String organisation, String overall, String day) throws SQLException {
        execute(row(organisation, "DMA_2015", overall, day));
    }

    private PeerScores scores(String own) {
        return peers.of(MaturityScheme.DMA_2023, "RRX", new BigDecimal(own));
    }

    @Test
    @TestTransaction
    void sumsUpThePeersOfTheOracle() {
        entities.createNativeQuery("delete from maturity_assessment").executeUpdate();
        for (var i = 0; i < ORACLE.size(); i++) {
            within("PEER" + i, "DMA_2023", ORACLE.get(i), "2026-05-01");
        }

        var overall = new BigDecimal("2.369048");
        var benchmark = Benchmark.of(UUID.randomUUID(), MaturityScheme.DMA_2023, overall, scores("2.369048"));

        assertThat(benchmark.peerMean()).isEqualByComparingTo("2.48");
        assertThat(benchmark.gapToPeer()).isEqualByComparingTo("-0.110952");
        assertThat(benchmark.percentileRank()).isEqualByComparingTo("40");
    }

    @Test
    @TestTransaction
    void countsEachOtherOrganisationOnceByItsNewestSignOffOfTheScheme() {
        entities.createNativeQuery("delete from maturity_assessment").executeUpdate();
        within("PEER1", "DMA_2023", "1", "2025-01-01");
        within("PEER1", "DMA_2023", "3", "2026-01-01");
        within("PEER1", "DMA_2023", "2", "2025-06-01");
        within("PEER1", "DMA_2023", "null", "2026-02-01"); // a pillar was not assessed: it has no overall score
        within("PEER2", "DMA_2023", "5", null); // a draft
        within("PEER3", "DMA_2015", "5", "2026-01-01"); // another scheme
        within("RRX", "DMA_2023", "5", "2026-01-01"); // the caller's own

        var found = scores("3");

        assertThat(found.count()).isEqualTo(1);
        assertThat(found.mean()).isEqualByComparingTo("3");
        assertThat(found.below()).isZero();
        assertThat(found.equal()).isEqualTo(1);
    }

    @Test
    @TestTransaction
    void findsNobodyOnAnEmptyPlatform() {
        entities.createNativeQuery("delete from maturity_assessment").executeUpdate();

        assertThat(scores("3")).isEqualTo(new PeerScores(0, null, 0, 0));
    }

    @Test
    void comparesWithFiveOtherTrustsAndNotWithFour() throws SQLException {
        var path =
                "/maturity-assessments/" + create("SRO", "/maturity-assessments", MATURITY_2015.formatted(initiative));
        as("SRO")
                .get("/api/v1" + path + "/benchmark")
                .then()
                .statusCode(200)
                .body("withheld", equalTo("NOT_SIGNED_OFF"))
                .body("peerMean", nullValue());
        obey("SRO", path, "complete", "{\"completedOn\":\"2026-06-01\"}").statusCode(200);
        committed("PEER1", "40");
        committed("PEER2", "62.5");
        committed("PEER3", "70");
        committed("PEER4", "80");
        committed("RRX", "99"); // another initiative of the caller's own organisation

        as("SRO")
                .get("/api/v1" + path + "/benchmark")
                .then()
                .statusCode(200)
                .body("overall", equalTo(62.5f))
                .body("withheld", equalTo("TOO_FEW_PEERS"))
                .body("peerMean", nullValue())
                .body("gapToPeer", nullValue())
                .body("percentileRank", nullValue())
                .body("peersAtLeast", nullValue());

        committed("PEER5", "90");

        var told = as("AUDITOR")
                .get("/api/v1" + path + "/benchmark")
                .then()
                .statusCode(200)
                .body("peerMean", equalTo(68.5f))
                .body("gapToPeer", equalTo(-6.0f))
                .body("percentileRank", equalTo(30))
                .body("peersAtLeast", equalTo(5))
                .body("withheld", nullValue())
                .extract()
                .asString();
        committedOn("RRX", "70", "2026-06-02");
        as("AUDITOR")
                .get("/api/v1" + path + "/benchmark")
                .then()
                .statusCode(200)
                .body("withheld", equalTo("NOT_THE_NEWEST"))
                .body("peerMean", nullValue())
                .body("percentileRank", nullValue());
        for (var again = 0; again < 12; again++) {
            committedOn("RRX", "70", LocalDate.now(ZoneOffset.UTC).toString());
        }
        as("AUDITOR")
                .get("/api/v1" + path + "/benchmark")
                .then()
                .body("withheld", equalTo("TOO_MANY_SIGNED_OFF"), "percentileRank", nullValue());
        assertThat(told).doesNotContain("PEER").doesNotContain("\"90").doesNotContain("\"40");
    }

    @Test
    void withholdsWhereADimensionIsNotAssessedAndFromStrangers() {
        var partial = MATURITY_2015.replace("\"score\":75", "\"note\":\"not looked at\"");
        var path = "/maturity-assessments/" + create("SRO", "/maturity-assessments", partial.formatted(initiative));
        obey("SRO", path, "complete", "{}").statusCode(200);

        as("SRO")
                .get("/api/v1" + path + "/benchmark")
                .then()
                .statusCode(200)
                .body("withheld", equalTo("NO_OVERALL_SCORE"));
        elsewhere("SRO").get("/api/v1" + path + "/benchmark").then().statusCode(404);
        as("END_USER").get("/api/v1" + path + "/benchmark").then().statusCode(403);
        as("SRO").get("/api/v1" + path + "/benchmark?region=north").then().statusCode(400);
    }
}
