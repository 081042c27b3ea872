package org.mobiletoolkit.stakeholder.memory.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** Restricted people are not named in records that are about others either, and what is counted stays. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class CoveredPeopleTest {

    private static final String SUBJECTS = "/api/v1/stakeholder-privacy/subjects/";

    private String login;
    private UUID initiative;
    private String group;
    private String led;
    private String missed;
    private String action;

    @BeforeEach
    void aDeputyWhoLedAMeetingAndMissedAnother() {
        login = "person-" + UUID.randomUUID().toString().substring(0, 13);
        initiative = openInitiative();
        group = create("PROGRAMME_MANAGER", "/governance-groups", """
                {"initiativeId":"%s","kind":"BOARD","name":"Programme board","termsOfReference":"Decides the gates"}""".formatted(initiative));
        join("sro@rrx", "CHAIR", "SRO");
        join("clinical-lead@rrx", "MEMBER", "CLINICAL_LEAD");
        join(login, "DEPUTY", "FINANCE_DIRECTOR");
        obey("SRO", "/governance-groups/" + group, "activate", null).statusCode(200);
        led = meeting("\"%s\",\"clinical-lead@rrx\"".formatted(login), "\"sro@rrx\"");
        missed = meeting("\"sro@rrx\",\"clinical-lead@rrx\"", "\"%s\"".formatted(login));
        action = create("PROJECT_MEMBER", "/governance-actions", """
                {"meetingId":"%s","title":"Ask the wards","owner":"%s","dueOn":"2026-07-13"}""".formatted(led, login));
    }

    private void join(String subject, String office, String roleCode) {
        obey("SRO", "/governance-groups/" + group, "members", """
                {"subject":"%s","office":"%s","roleCodes":["%s"],"memberFrom":"2026-01-01"}""".formatted(subject, office, roleCode))
                .statusCode(200);
    }

    private String meeting(String attendees, String apologies) {
        return create("SRO", "/meetings", """
                {"groupId":"%s","heldOn":"2026-06-15","attendees":[%s],"apologies":[%s]}""".formatted(group, attendees, apologies));
    }

    private List<String> paths() {
        var of = "?initiativeId=" + initiative;
        return List.of(
                "/governance-groups" + of,
                "/governance-groups/" + group,
                "/meetings" + of,
                "/meetings/" + led,
                "/meetings/" + missed,
                "/governance-actions" + of,
                "/governance-actions/" + action);
    }

    private List<String> seen() {
        return paths().stream()
                .map(path -> as("SRO")
                        .get("/api/v1" + path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .toList();
    }

    private void restrict() {
        as("IG_LEAD")
                .body("{\"reason\":\"Contests the data\"}")
                .post(SUBJECTS + login + "/restrict")
                .then()
                .statusCode(200);
    }

    private void release() {
        as("IG_LEAD").post(SUBJECTS + login + "/release").then().statusCode(200);
    }

    @Test
    void areCoveredForAllButThemselvesUntilTheyAreReleased() {
        var before = seen();
        assertThat(before).allMatch(body -> body.contains(login));

        restrict();

        // nothing but the login has changed: neither counts nor quorum, neither dates nor versions
        assertThat(seen())
                .isEqualTo(before.stream()
                        .map(body -> body.replace(login, "[restricted]"))
                        .toList());
        for (var path : paths()) {
            assertThat(Api.as(login, "RRX", "PROJECT_MEMBER")
                            .get("/api/v1" + path)
                            .asString())
                    .contains(login);
        }
        release();
        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void areNotWrittenBackUnderTheirCover() {
        restrict();

        patch("SRO", "/meetings/" + led, "{\"attendees\":[\"[restricted]\",\"clinical-lead@rrx\"]}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/attendees"));
        patch("SRO", "/meetings/" + led, "{\"minutes\":\"All agreed\"}")
                .statusCode(200)
                .body("quorum.present", equalTo(2));
        patch("SRO", "/meetings/" + missed, "{\"attendees\":[\"sro@rrx\",\"%s\"]}".formatted(login))
                .statusCode(422);
        release();
        patch("SRO", "/meetings/" + missed, "{\"apologies\":[]}").statusCode(200);
    }
}
