package org.mobiletoolkit.stakeholder.course.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.mobiletoolkit.stakeholder.course.gate.GateApi.decide;
import static org.mobiletoolkit.stakeholder.course.gate.GateApi.requested;
import static org.mobiletoolkit.stakeholder.course.gate.GateApi.verdict;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.active;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.manager;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestOwner;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class EvidencePackResourceTest {

    private static final String PACKS = "/api/v1/evidence-packs/";

    @Inject
    StagedMeetings meetings;

    @Inject
    StagedEvidence evidence;

    @Inject
    DataSource database;

    @Inject
    TestOwner owner;

    @Inject
    Clock clock;

    @Test
    void handsOutTheVeryBytesThatWereHashed() throws NoSuchAlgorithmException {
        var pack = frozen();
        var content =
                manager().get(PACKS + pack + "/content").then().statusCode(200).extract();
        var sha256 =
                manager().get(PACKS + pack).then().statusCode(200).extract().<String>path("sha256");

        var digest = MessageDigest.getInstance("SHA-256").digest(content.asByteArray());
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(sha256);
        assertThat(content.header("ETag")).isEqualTo("\"" + sha256 + "\"");
    }

    @Test
    void holdsEverythingThatTheDecisionWasTakenOn() throws IOException {
        var pack = new ObjectMapper()
                .readTree(manager().get(PACKS + frozen() + "/content").asString());

        assertThat(pack.fieldNames())
                .toIterable()
                .containsExactly(
                        "decision", "evidence", "form", "initiative", "meeting", "packId", "review", "toolkitSha256");
        assertThat(pack.at("/decision/decision").asText()).isEqualTo("PASS");
        assertThat(pack.at("/decision/decidedBy").asText()).isEqualTo("sro@rrx");
        assertThat(pack.at("/review/requestedBy").asText()).isEqualTo("programme-manager@rrx");
        assertThat(pack.at("/meeting/quorate").asBoolean()).isTrue();
        assertThat(pack.at("/evidence/checkpoints")).hasSize(4);
        assertThat(pack.at("/evidence/checkpoints/0/facts")).hasSize(4);
        assertThat(pack.at("/evidence/checkpoints/0/facts/0/observed/count").asInt())
                .isEqualTo(3);
        assertThat(pack.at("/initiative/gatesPassed")).isEmpty();
    }

    @Test
    void findsAnIntactPackValid() {
        var pack = frozen();
        var sha256 = manager().get(PACKS + pack).<String>path("sha256");

        manager()
                .get(PACKS + pack + "/verify")
                .then()
                .statusCode(200)
                .body("valid", equalTo(true))
                .body("storedSha256", equalTo(sha256))
                .body("computedSha256", equalTo(sha256));
    }

    /** Somebody with every right on the database: each alteration is found. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "content = replace(content, '\"satisfied\":true', '\"satisfied\":false')",
                "content = overlay(content placing chr(ascii(substr(content, 40, 1)) + 1) from 40 for 1)",
                "content = content || ' '",
                "content = substr(content, 1, length(content) - 1)",
                "sha256 = repeat('0', 64)",
                "content = content || ' ', sha256 = encode(sha256(convert_to(content || ' ', 'UTF8')), 'hex')"
            })
    void findsEveryAlteredByte(String alteration) throws SQLException {
        var pack = frozen();
        alterAsOwner("update evidence_pack set " + alteration + " where id = '" + pack + "'");

        manager().get(PACKS + pack + "/verify").then().statusCode(200).body("valid", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update evidence_pack set sha256 = sha256",
                "delete from evidence_pack",
                "truncate evidence_pack cascade",
                "update gate_decision set verdict = 'PASS'",
                "delete from gate_decision",
                "truncate gate_decision cascade"
            })
    void letsTheServiceItselfChangeNothing(String statement) {
        frozen();

        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection();
                            var change = connection.createStatement()) {
                        change.execute(statement);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(append-only|permission denied).*");
    }

    /** Facts that count opinions are for few, but nobody is to decide on what he cannot read. */
    @Test
    void showsAllOfAPackToWhoTookTheDecision() {
        var initiative = active();
        evidence.prove(initiative);
        var review = GateApi.requested(initiative, "G1");
        var chair = Api.as("chair@rrx", "RRX", "FINANCE_LEAD");
        String pack = GateApi.decideAs(
                        chair, review, GateApi.verdict("PASS", meetings.board(true, London.today(clock))))
                .statusCode(200)
                .extract()
                .path("decisions[0].packId");

        Api.as("chair@rrx", "RRX", "FINANCE_LEAD")
                .get(PACKS + pack + "/content")
                .then()
                .statusCode(200);
        Api.as("finance@rrx", "RRX", "FINANCE_LEAD")
                .get(PACKS + pack + "/content")
                .then()
                .statusCode(403);
    }

    @Test
    void showsPacksToTheOrganisationOnly() {
        var pack = frozen();

        Api.as("auditor@rrx", "RRX", "AUDITOR")
                .get(PACKS + pack + "/verify")
                .then()
                .statusCode(200);
        for (var path : new String[] {"", "/content", "/verify"}) {
            Api.as("auditor@ryy", "RYY", "AUDITOR")
                    .get(PACKS + pack + path)
                    .then()
                    .statusCode(404);
            Api.as("nurse@rrx", "RRX", "END_USER")
                    .get(PACKS + pack + path)
                    .then()
                    .statusCode(403);
        }
        manager().get(PACKS + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void withholdsWhatCountsOpinionsFromThoseWhoMayNotReadThem() {
        var pack = frozen();
        var whole =
                manager().get(PACKS + pack).then().body("whole", equalTo(true)).extract();
        var shown = Api.as("matron@rrx", "RRX", "CLINICAL_LEAD")
                .get(PACKS + pack)
                .then()
                .statusCode(200)
                .body("whole", equalTo(false))
                .body("sha256", equalTo(whole.path("sha256")))
                .extract();
        var support = "content.evidence.checkpoints.facts.flatten().find { it.code == 'VIS4.SUPPORT' }";
        var rest = "content.evidence.checkpoints.facts.flatten().findAll { !it.code.startsWith('VIS4') }";

        assertThat(shown.<Object>path(support + ".observed"))
                .isEqualTo(Map.of("withheld", "opinions about named people"));
        assertThat(shown.<Object>path(support + ".required")).isEqualTo(Map.of());
        assertThat(shown.<Object>path(support + ".satisfied")).isEqualTo(true);
        assertThat(shown.<Object>path(rest)).isEqualTo(whole.path(rest));
        assertThat(whole.<Object>path(support + ".observed")).isNotEqualTo(shown.path(support + ".observed"));
        Api.as("matron@rrx", "RRX", "CLINICAL_LEAD")
                .get(PACKS + pack + "/content")
                .then()
                .statusCode(403);
        Api.as("matron@rrx", "RRX", "CLINICAL_LEAD")
                .get(PACKS + pack + "/verify")
                .then()
                .body("valid", equalTo(true));
    }

    private String frozen() {
        var id = active();
        evidence.prove(id);
        return decide(requested(id, "G1"), verdict("PASS", meetings.board(true, London.today(clock))))
                .statusCode(200)
                .extract()
                .path("decisions[0].packId");
    }

    private void alterAsOwner(String statement) throws SQLException {
        try (var connection = owner.connect();
                var change = connection.createStatement()) {
            change.execute("alter table evidence_pack disable trigger user");
            try {
                assertThat(change.executeUpdate(statement)).isEqualTo(1);
            } finally {
                change.execute("alter table evidence_pack enable trigger user");
            }
        }
    }
}
