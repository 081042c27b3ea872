package org.mobiletoolkit.stakeholder.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Onlooker;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.Papers;

/** Whoever reads all and writes nothing is told so by every record that says what may be done with it. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class AuditorTest {

    private static final String API = "/api/v1/";

    /** What only the decision of a gate brings about; its own tests look at what it tells an auditor. */
    private static final Set<String> BROUGHT_BY_DECISIONS = Set.of(API + "gate-commitments", API + "roadmap-entries");

    private final Onlooker auditor = Onlooker.of("auditor@rrx", "RRX", "AUDITOR");
    private final UUID initiative = openInitiative();

    private String made(String list, String members) {
        return create(
                "SRO", "/" + list, "{\"initiativeId\":\"%s\",%s}".formatted(initiative, members.replace('\'', '"')));
    }

    @Test
    void mayDoNothingInAnyList() {
        makeOneOfEach();
        var lists = new TreeSet<>(Onlooker.lists());
        assertThat(lists.removeAll(BROUGHT_BY_DECISIONS)).isTrue();

        for (var list : lists) {
            auditor.mayDoNothingAt(list);
        }
    }

    @Test
    void mayDoNothingWhereRecordsAreShownTogether() {
        makeOneOfEach();
        var document = Papers.begin(initiative, "VISION", "{\"statement\":\"Write at the bedside\"}");

        auditor.mayDoNothingAt(API + document.substring(1) + "/versions");
        auditor.mayDoNothingAt(API + "work-list?initiativeId=" + initiative);
        auditor.mayDoNothingAt(API + "engagement-plan?initiativeId=" + initiative);
        auditor.mayDoNothingAt(API + "raci-matrix?initiativeId=" + initiative);
    }

    private void makeOneOfEach() {
        makePeople();
        makeCommunications();
        makeStanding();
        makeWork();
        makeGovernance();
    }

    private void makePeople() {
        var nurse = made("stakeholders", "'name':'Nurse','kind':'PERSON','internal':true,'seniority':'MIDDLE'");
        create(
                "SRO",
                "/engagement-actions",
                "{\"stakeholderId\":\"%s\",\"title\":\"Show it\",\"owner\":\"pm@rrx\",\"dueOn\":\"2026-12-18\"}"
                        .formatted(nurse));
        made("raci-deliverables", "'title':'Training plan'");
        var base = made("initiative-areas", "'name':'Moorland base','kind':'SITE'");
        create(
                "SRO",
                "/change-champions",
                "{\"areaId\":\"%s\",\"subject\":\"nurse@rrx\",\"since\":\"2026-06-01\"}".formatted(base));
        var consultation = made(
                "consultations",
                "'title':'Our vision','topic':'VISION','method':'SURVEY','objectives':'Hear the staff',"
                        + "'opens':'2026-06-01','closes':'2026-06-12'");
        as("SRO")
                .body("{\"channel\":\"EMAIL\",\"invitedOn\":\"2026-05-26\",\"invitees\":[{\"stakeholderId\":\"%s\"}]}"
                        .formatted(nurse))
                .post("/api/v1/consultations/" + consultation + "/invite")
                .then()
                .statusCode(200);
        create(
                "IG_LEAD",
                "/subject-requests",
                "{\"kind\":\"ACCESS\",\"subject\":\"%s@rrx\",\"receivedOn\":\"2026-09-03\"}"
                        .formatted(UUID.randomUUID()));
    }

    private void makeCommunications() {
        made(
                "communications",
                "'title':'What changes','message':'From October','channel':'EMAIL','external':false,'owner':'o@rrx',"
                        + "'dueOn':'2026-12-18'");
        made(
                "case-studies",
                "'title':'Records at the bedside','audience':'INTERNAL','situation':'s','change':'c','impact':'i',"
                        + "'owner':'o@rrx'");
    }

    private void makeStanding() {
        made(
                "risks",
                "'cause':'One makes it','event':'It stops','effect':'We wait','proximity':'LATER',"
                        + "'reviewOn':'2027-03-01','raisedOn':'2026-06-01','scoring':{'likelihood':4,'impact':4}");
        made(
                "issues",
                "'title':'No signal','severity':'MINOR','owner':'o@rrx','dueOn':'2026-08-31','raisedOn':'2026-08-01'");
        made("assumptions", "'statement':'There is signal','owner':'o@rrx','checkBy':'2026-12-18'");
        made("opportunities", "'title':'Bedside record','description':'Saves forty minutes a day'");
        made(
                "success-factor-actions",
                "'factorId':'success.mobile.connectivity','title':'Roam','owner':'o@rrx','dueOn':'2026-08-31'");
        made("success-factor-assessments", "'title':'Where we stand'");
        made("maturity-assessments", "'title':'Baseline','scheme':'DMA_2023','phase':'BASELINE','scores':[]");
        made("user-types", "'code':'NURSE','name':'Nurses','staffGroup':'Nursing','headcount':200");
        made(
                "surveys",
                "'title':'Devices today','purpose':'CURRENT_MOBILE_USE','questions':[{'code':'use','text':'Often?',"
                        + "'type':'SINGLE','required':true,'options':[{'code':'a','label':'A'},{'code':'b','label':'B'}]}]");
    }

    private void makeWork() {
        made(
                "next-step-actions",
                "'step':'analyse.vision','title':'Book the hall','owner':'o@rrx','dueOn':'2026-12-01'");
        as("SRO")
                .body("{\"initiativeId\":\"%s\",\"parameters\":{\"title\":\"Settings\"}}".formatted(initiative))
                .post("/api/v1/templates/res.mdm-considerations/instances")
                .then()
                .statusCode(201);
        made(
                "continuity-exercises",
                "'scenario':'NETWORK_OUTAGE','heldOn':'2026-10-06','participants':24,'outcome':'PASS','actions':[]");
    }

    private void makeGovernance() {
        var meeting = Papers.meeting(Papers.group(initiative, "PROJECT_GROUP"), "2026-06-15");
        create(
                "SRO",
                "/governance-actions",
                "{\"meetingId\":\"%s\",\"title\":\"Ask\",\"owner\":\"o@rrx\",\"dueOn\":\"2026-12-18\"}"
                        .formatted(meeting));
        made("gate-reviews", "'gate':'G1'");
        made("role-assignments", "'assignee':'newcomer@rrx','role':'PROJECT_MEMBER','until':'2027-10-31'");
    }
}
