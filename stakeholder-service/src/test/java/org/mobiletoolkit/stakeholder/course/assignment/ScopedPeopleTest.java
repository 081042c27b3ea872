package org.mobiletoolkit.stakeholder.course.assignment;

import static org.mobiletoolkit.platform.testing.ScopeWalk.collection;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.handbook.testing.ScopedPeopleProbe;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.ScopeWalk;
import org.mobiletoolkit.stakeholder.course.gate.StagedEvidence;
import org.mobiletoolkit.stakeholder.course.gate.StagedMeetings;
import org.mobiletoolkit.stakeholder.workforce.usertype.GivenUserTypes;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class ScopedPeopleTest extends ScopedPeopleProbe {

    @Inject
    StagedMeetings meetings;

    @Inject
    StagedEvidence evidence;

    @Inject
    Clock clock;

    @Override
    protected UUID initiative() {
        return openInitiative();
    }

    @Override
    protected void fill(ScopeWalk walk, UUID hidden) {
        walk.hide(collection("initiatives"), hidden.toString());
        walk.name(collection("work-list/%s/activities".formatted(hidden)), "analyse.vision.activity.1");
        walk.name(collection("work-list/%s/considerations".formatted(hidden)), "analyse.vision.consideration.4");
        walk.hide(collection("user-types"), GivenUserTypes.active(hidden, "COMMUNITY_NURSE", "Nursing", 200));
        meet(walk, hidden);
        ask(walk, hidden);
        survey(walk, hidden);
        make(walk, "raci-deliverables", "PROJECT_MEMBER", "\"title\":\"Training plan\"", hidden);
        make(walk, "briefing-packs", "SRO", "\"contact\":\"Harbour House\"", hidden);
        as("PROJECT_MEMBER")
                .body("{\"initiativeId\":\"%s\",\"parameters\":{}}".formatted(hidden))
                .post(collection("templates/res.community-business-case/instances"))
                .then()
                .statusCode(201);
        walk.fill(people());
        decide(walk, hidden);
    }

    private static String make(ScopeWalk walk, String name, String role, String members, UUID initiative) {
        return walk.make(collection(name), "{\"initiativeId\":\"%s\",%s}".formatted(initiative, members), person(role));
    }

    private static void meet(ScopeWalk walk, UUID initiative) {
        var group = make(walk, "governance-groups", "SRO", """
                "kind":"BOARD","name":"Programme board","termsOfReference":"Decides the gates\"""", initiative);
        for (var seat : List.of(
                "sro@rrx/CHAIR/SRO",
                "clinical-lead@rrx/DEPUTY/CLINICAL_LEAD",
                "finance-lead@rrx/MEMBER/FINANCE_DIRECTOR")) {
            var said = seat.split("/");
            obey("SRO", "/governance-groups/" + group, "members", """
                    {"subject":"%s","office":"%s","roleCodes":["%s"],"memberFrom":"2026-01-01"}""".formatted(said[0], said[1], said[2]))
                    .statusCode(200);
        }
        obey("CLINICAL_LEAD", "/governance-groups/" + group, "approve-terms", null)
                .statusCode(200);
        obey("SRO", "/governance-groups/" + group, "activate", null).statusCode(200);
        var meeting = walk.make(collection("meetings"), """
                {"groupId":"%s","heldOn":"2026-06-15","attendees":["sro@rrx"]}""".formatted(group), person("SRO"));
        walk.make(collection("decisions"), """
                {"meetingId":"%s","subjectType":"BUSINESS_CASE","subjectId":"%s","subjectVersion":1,"outcome":"AGREED"}""".formatted(meeting, UUID.randomUUID()), person("SRO"));
    }

    private static void ask(ScopeWalk walk, UUID initiative) {
        var stakeholder = make(walk, "stakeholders", "SRO", """
                "name":"Matron","kind":"PERSON","internal":true,"seniority":"MIDDLE","power":4,"interest":5""", initiative);
        var consultation = make(walk, "consultations", "SRO", """
                "title":"Ask","topic":"STRATEGY","method":"WORKSHOP","objectives":"Hear","opens":"2026-06-01",
                "closes":"2026-06-12\"""", initiative);
        obey("SRO", "/consultations/" + consultation, "open", null).statusCode(200);
        as("SRO")
                .body("{\"channel\":\"EMAIL\",\"invitedOn\":\"2026-05-26\",\"invitees\":[{\"stakeholderId\":\"%s\"}]}"
                        .formatted(stakeholder))
                .post(collection("consultations/%s/invite".formatted(consultation)))
                .then()
                .statusCode(200);
        walk.make(collection("consultation-responses"), """
                {"consultationId":"%s","stakeholderId":"%s","sentiment":"POSITIVE","points":["Offline first"],
                 "respondedOn":"2026-06-03"}""".formatted(consultation, stakeholder), person("SRO"));
    }

    private static void survey(ScopeWalk walk, UUID initiative) {
        var survey = make(walk, "surveys", "SRO", """
                "title":"Mobile devices today","purpose":"CURRENT_MOBILE_USE","anonymous":false,
                "questions":[{"code":"why","text":"Why?","type":"TEXT","maxLength":200}]""", initiative);
        obey("SRO", "/surveys/" + survey, "open", null).statusCode(200);
        as("END_USER")
                .body("{\"surveyId\":\"%s\",\"answers\":[{\"question\":\"why\",\"text\":\"It is quicker\"}]}"
                        .formatted(survey))
                .post(collection("survey-answers"))
                .then()
                .statusCode(201);
    }

    /** A condition and a waiver at the first gate, a roadmap at the second, and the evidence of both. */
    private void decide(ScopeWalk walk, UUID initiative) {
        var today = London.today(clock);
        var board = meetings.board(true, today);
        evidence.prove(initiative);
        evidence.refute(initiative, "VIS1.ESTATE");
        decided(walk, initiative, "G1", """
                {"decision":"PASS_WITH_CONDITIONS","meetingId":"%s","conditions":["Report monthly"],
                 "waivers":[{"checkpointId":"analyse.vision.checkpoint.1","reasonCode":"IN_PROGRESS","reason":"Counted",
                   "owner":"programme-manager@rrx","dueOn":"%s"}]}""".formatted(board, today.plusDays(10)));
        decided(walk, initiative, "G2", """
                {"decision":"HOLD","meetingId":"%s","reasons":["not ready"],"returnOn":"%s",
                 "roadmap":[{"kind":"PILOT","description":"One ward","dueOn":"%s"}]}""".formatted(board, today.plusDays(30), today.plusDays(20)));
    }

    private static void decided(ScopeWalk walk, UUID initiative, String gate, String verdict) {
        var review = make(walk, "gate-reviews", "PROGRAMME_MANAGER", "\"gate\":\"%s\"".formatted(gate), initiative);
        var pack = obey("SRO", "/gate-reviews/" + review, "decision", verdict)
                .statusCode(200)
                .extract()
                .<String>path("decisions[0].packId");
        walk.hide(collection("evidence-packs"), pack);
    }

    @Override
    protected Map<String, String> unfilled() {
        var everybodys = "the toolkit itself, everybody's";
        return Map.of(
                collection("templates"), everybodys,
                collection("toolkit/items"), everybodys,
                collection("toolkit/stages"), everybodys,
                collection("toolkit/steps"), everybodys);
    }

    @Override
    protected Map<String, String> closed() {
        return Map.of(
                "initiative_number", "counts the initiatives of the whole organisation",
                "subject_request", "about people of the whole organisation");
    }
}
