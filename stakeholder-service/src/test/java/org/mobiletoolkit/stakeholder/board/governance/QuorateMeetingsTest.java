package org.mobiletoolkit.stakeholder.board.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.course.gate.DecidingMeeting;
import org.mobiletoolkit.stakeholder.course.gate.DecidingMeetings;

/** What a gate is told of a meeting. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class QuorateMeetingsTest {

    @Inject
    DecidingMeetings meetings;

    @Inject
    Tenancy tenancy;

    private static UUID held(UUID initiative, String attendees) {
        var group = create("SRO", "/governance-groups", """
                {"initiativeId":"%s","kind":"BOARD","name":"Board","termsOfReference":"Decides the gates"}""".formatted(initiative));
        var path = "/governance-groups/" + group;
        var member = "{\"subject\":\"%s\",\"office\":\"%s\",\"roleCodes\":[\"%s\"],\"memberFrom\":\"2026-01-01\"}";
        obey("SRO", path, "members", member.formatted("chair@rrx", "CHAIR", "FINANCE_DIRECTOR"))
                .statusCode(200);
        obey("SRO", path, "members", member.formatted("deputy@rrx", "DEPUTY", "CCIO"))
                .statusCode(200);
        obey("SRO", path, "members", member.formatted("sro@rrx", "MEMBER", "SRO"))
                .statusCode(200);
        obey("SRO", path, "activate", null).statusCode(200);
        return UUID.fromString(create(
                "SRO",
                "/meetings",
                "{\"groupId\":\"%s\",\"heldOn\":\"2026-06-15\",\"attendees\":[%s]}".formatted(group, attendees)));
    }

    private DecidingMeeting require(String organisation, UUID initiative, UUID meeting) {
        return tenancy.runAs(
                organisation,
                () -> QuarkusTransaction.requiringNew().call(() -> meetings.require(initiative, meeting)));
    }

    @Test
    void showsTheMembersAndWhoWasInTheChair() {
        var initiative = openInitiative();
        var id = held(initiative, "\"chair@rrx\",\"deputy@rrx\",\"sro@rrx\",\"guest@rrx\"");

        assertThat(require("RRX", initiative, id))
                .isEqualTo(new DecidingMeeting(
                        id,
                        "BOARD",
                        true,
                        false,
                        true,
                        LocalDate.of(2026, 6, 15),
                        Set.of("chair@rrx"),
                        Set.of("chair@rrx", "deputy@rrx", "sro@rrx")));
    }

    @Test
    void putsTheDeputyInTheChairWhenTheChairIsAway() {
        var initiative = openInitiative();
        var id = held(initiative, "\"sro@rrx\",\"deputy@rrx\"");

        assertThat(require("RRX", initiative, id).chairSubjects()).containsExactly("deputy@rrx");
        assertThat(require("RRX", initiative, id).quorate()).isTrue();
    }

    @Test
    void saysWhenThereWasNoQuorum() {
        var initiative = openInitiative();

        assertThat(require("RRX", initiative, held(initiative, "\"chair@rrx\"")).quorate())
                .isFalse();
    }

    @Test
    void knowsNoMeetingOfAnotherInitiativeOrTrust() {
        var initiative = openInitiative();
        var id = held(initiative, "\"chair@rrx\"");

        assertThatThrownBy(() -> require("RRX", openInitiative(), id))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().code()).isEqualTo("unknown-reference"));
        assertThatThrownBy(() -> require("RRY", initiative, id)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> require("RRX", initiative, UUID.randomUUID())).isInstanceOf(Refusal.class);
    }

    @Test
    void namesWhoMayLeadTheBoardToday() {
        var initiative = openInitiative();
        held(initiative, "\"chair@rrx\"");
        var without = openInitiative();

        assertThat(tenancy.runAs("RRX", () -> meetings.leaders(Set.of(initiative, without))))
                .isEqualTo(java.util.Map.of(initiative, Set.of("chair@rrx", "deputy@rrx")));
        assertThat(tenancy.runAs("RRY", () -> meetings.leaders(Set.of(initiative))))
                .isEmpty();
    }

    @Test
    void saysThatADissolvedBoardIsNotAtWork() {
        var initiative = openInitiative();
        var meeting = held(initiative, "\"sro@rrx\",\"deputy@rrx\"");
        String board = org.mobiletoolkit.stakeholder.Trust.as("SRO")
                .get("/api/v1/governance-groups?initiativeId=" + initiative)
                .path("items[0].id");
        obey("SRO", "/governance-groups/" + board, "dissolve", "{\"reason\":\"Merged\"}")
                .statusCode(200);

        assertThat(require("RRX", initiative, meeting).groupActive()).isFalse();
    }
}
