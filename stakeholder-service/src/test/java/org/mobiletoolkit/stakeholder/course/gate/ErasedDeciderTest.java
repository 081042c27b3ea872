package org.mobiletoolkit.stakeholder.course.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.mobiletoolkit.stakeholder.course.gate.GateApi.decide;
import static org.mobiletoolkit.stakeholder.course.gate.GateApi.requested;
import static org.mobiletoolkit.stakeholder.course.gate.GateApi.verdict;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.active;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.manager;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.PrivacyRules;
import org.mobiletoolkit.platform.testing.TestOwner;

/** Who decided may be forgotten; that it was decided, and on what evidence, may not (handbook 7.5). */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class ErasedDeciderTest {

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
    void leavesDecisionPackAndAuditValid() throws SQLException {
        var login = "decider-" + UUID.randomUUID();
        var review = decidedBy(login);
        String pack = manager().get(GateApi.REVIEWS + "/" + review).path("decisions[0].packId");

        Api.as("ig-lead@rrx", "RRX", "IG_LEAD")
                .body("{\"reason\":\"Left the trust\"}")
                .post("/api/v1/stakeholder-privacy/subjects/" + login + "/erase")
                .then()
                .statusCode(200)
                .body("erased", equalTo(true))
                .body("outcomes.find { it.table == 'gate_decision' }.outcome", equalTo("PSEUDONYMISED"))
                .body("outcomes.find { it.table == 'evidence_pack' }.outcome", equalTo("RETAINED"))
                .body("outcomes.find { it.table == 'evidence_pack' }.records", contains(pack))
                .body(
                        "outcomes.find { it.table == 'evidence_pack' }.until",
                        equalTo(London.today(clock).plusYears(20).toString()));

        PrivacyRules.assertForgotten(database, login, "evidence_pack");
        manager().get(GateApi.REVIEWS + "/" + review).then().body("decisions[0].decision", equalTo("PASS"));
        manager()
                .get("/api/v1/evidence-packs/" + pack + "/verify")
                .then()
                .statusCode(200)
                .body("valid", equalTo(true));
        await().untilAsserted(() -> assertThat(unsealed()).isZero());
        Api.as("auditor@rrx", "RRX", "AUDITOR")
                .get("/api/v1/stakeholder-audit/verify")
                .then()
                .body("intact", equalTo(true));
        assertThatThrownBy(() -> execute("update gate_decision set decided_by = 'x'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> execute("do $$ begin perform set_config('platform.pseudonymising', 'on', true);"
                        + " update gate_decision set verdict = 'STOP'; end $$"))
                .hasMessageContaining("append-only");
    }

    @Test
    void forgetsWhoWasToActInARoadmap() throws SQLException {
        var login = "doer-" + UUID.randomUUID();
        var id = active();
        evidence.prove(id);
        var today = London.today(clock);
        decide(requested(id, "G1"), verdict("HOLD", meetings.board(true, today), """
                "reasons":["Not ready"],"returnOn":"%s","roadmap":[{"kind":"PILOT","description":"One ward","dueOn":"%s",
                "owner":"%s"}]""".formatted(
                                today.plusDays(30), today.plusDays(20), login)))
                .statusCode(200);

        Api.as("ig-lead@rrx", "RRX", "IG_LEAD")
                .body("{\"reason\":\"Left the trust\"}")
                .post("/api/v1/stakeholder-privacy/subjects/" + login + "/erase")
                .then()
                .statusCode(200)
                .body("outcomes.find { it.table == 'gate_decision' }.outcome", equalTo("PSEUDONYMISED"))
                .body("outcomes.find { it.table == 'initiative' }.outcome", equalTo("PSEUDONYMISED"));

        PrivacyRules.assertForgotten(database, login, "evidence_pack");
        manager()
                .get("/api/v1/initiatives/" + id)
                .then()
                .statusCode(200)
                .body("hold.roadmap[0].description", equalTo("One ward"));
    }

    /** A decision as if this login had taken it, with the pack that was frozen then. */
    private String decidedBy(String login) throws SQLException {
        var id = active();
        evidence.prove(id);
        var review = requested(id, "G1");
        decide(review, verdict("PASS", meetings.board(true, London.today(clock))))
                .statusCode(200);
        owner.execute("alter table evidence_pack disable trigger user; alter table gate_decision disable trigger user");
        owner.execute("update evidence_pack set content = replace(content, 'sro@rrx', '%s') where review_id = '%s'"
                .formatted(login, review));
        owner.execute(
                "update evidence_pack set sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex') where review_id = '%s'"
                        .formatted(review));
        owner.execute(
                "update gate_decision d set decided_by = '%s', pack_sha256 = (select sha256 from evidence_pack p where p.id ="
                                .formatted(login)
                        + " d.pack_id) where review_id = '%s'".formatted(review));
        owner.execute("alter table evidence_pack enable trigger user; alter table gate_decision enable trigger user");
        return review;
    }

    private long unsealed() throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery("select count(*) from audit_unsealed")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
