package org.mobiletoolkit.stakeholder.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.closedInitiative;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** The thirty people of a workshop: entered, noted as there, and judged, each by one call. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class ManyAtOnceApiTest {

    private static final String PEOPLE = """
            \uFEFFName;Kind;Internal;Seniority;Role codes;Subject;Power;Interest\r
            Ada Nurse;PERSON;yes;SENIOR;CNIO|CLINICAL_LEAD;ada@rrx;4;5\r
            "Community;\r
            nurses";GROUP;yes;FRONTLINE;;;;\r
            """;

    @Inject
    EntityManagerFactory persistence;

    private final UUID initiative = openInitiative();

    private static ValidatableResponse sent(String path, String csv) {
        return as("PROJECT_MEMBER")
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("text/csv", ContentType.TEXT)))
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1" + path)
                .then();
    }

    private ValidatableResponse registered(String csv) {
        return sent("/stakeholders/bulk?initiativeId=" + initiative, csv);
    }

    private List<String> people(int count) {
        return registered("name,kind,internal,seniority\n"
                        + IntStream.range(0, count)
                                .mapToObj(i -> "Person %d of %d,PERSON,true,MIDDLE".formatted(i, count))
                                .collect(Collectors.joining("\n")))
                .statusCode(200)
                .extract()
                .path("results.id");
    }

    private String workshop() {
        var id = create("PROJECT_MEMBER", "/consultations", """
                {"initiativeId":"%s","title":"Our vision","topic":"VISION","method":"SURVEY","objectives":"Hear the staff",
                 "opens":"2026-06-01","closes":"2026-06-12"}""".formatted(initiative));
        obey("PROJECT_MEMBER", "/consultations/" + id, "open", null).statusCode(200);
        return id;
    }

    @Test
    void aTableOfPeopleBecomesTheRegister() {
        var first = registered(PEOPLE)
                .statusCode(200)
                .body("results.outcome", everyItem(equalTo("DONE")))
                .body("results.line", contains(2, 3))
                .extract()
                .<String>path("results[0].id");
        as("SRO")
                .get("/api/v1/stakeholders/" + first)
                .then()
                .body("roleCodes", contains("CNIO", "CLINICAL_LEAD"))
                .body("opinion.power", equalTo(4))
                .body("opinion.quadrant", equalTo("MANAGE_CLOSELY"));
        as("SRO")
                .get("/api/v1/stakeholders/" + first + "/influence-assessments")
                .then()
                .body("items", hasSize(1));
        as("SRO")
                .get("/api/v1/stakeholders?initiativeId=" + initiative)
                .then()
                .body("items.name", contains("Ada Nurse", "Community;\r\nnurses"));
    }

    @Test
    void whoIsOnTheRegisterAlreadyOrTwiceOnTheListIsNamedByTheRow() {
        registered(PEOPLE).statusCode(200);
        registered("""
                name,kind,internal,seniority,jobTitle,subject
                Somebody,PERSON,true,MIDDLE,,ada@rrx
                Bob,PERSON,true,MIDDLE,Porter,
                bob ,PERSON,true,MIDDLE,Porter,
                Bob,PERSON,true,MIDDLE,Surgeon,
                Cy,PERSON,true,MIDDLE,,cy@rrx
                Cyril,PERSON,true,MIDDLE,,cy@rrx
                """)
                .statusCode(422)
                .body("code", equalTo("rows-refused"))
                .body("results.row", contains(1, 3, 6))
                .body("results.code", everyItem(equalTo("duplicate")))
                .body("results[0].detail", containsString("already"))
                .body("results[1].detail", equalTo("Row 2 says the same"))
                .body("errors.pointer", contains("/rows/0/subject", "/rows/2/name", "/rows/5/subject"));
        as("SRO").get("/api/v1/stakeholders?initiativeId=" + initiative).then().body("items", hasSize(2));
    }

    @Test
    void rowsAreHeldAgainstTheRulesOfTheRegister() {
        registered("""
                name,kind,internal,seniority,power,interest,groupId
                Ann,PERSON,true,EXTERNAL,,,
                Bob,PERSON,true,MIDDLE,4,,
                Cy,PERSON,true,MIDDLE,,,%s
                """.formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("results.errors.code.flatten()", contains("external-inside", "missing", "unknown-reference"));
    }

    @Test
    void onlyAnOpenInitiativeOfOnesOwnTakesPeople() {
        sent("/stakeholders/bulk?initiativeId=" + closedInitiative(), PEOPLE).statusCode(409);
        sent("/stakeholders/bulk?initiativeId=" + UUID.randomUUID(), PEOPLE).statusCode(422);
        elsewhere("SRO")
                .contentType("text/csv")
                .body("name\nAnn\n")
                .post("/api/v1/stakeholders/bulk?initiativeId=" + initiative)
                .then()
                .statusCode(422);
        as("AUDITOR")
                .body("{\"rows\":[]}")
                .post("/api/v1/stakeholders/bulk?initiativeId=" + initiative)
                .then()
                .statusCode(403);
    }

    @Test
    void theListOfWhoWasThereIsOneCall() {
        var ids = people(3);
        var consultation = workshop();
        create("SRO", "/consultation-responses", """
                {"consultationId":"%s","stakeholderId":"%s","attended":true,"respondedOn":"2026-06-03"}\
                """.formatted(consultation, ids.get(0)));
        var path = "/consultation-responses/bulk?consultationId=" + consultation;
        var list =
                "stakeholderId,respondedOn,sentiment,points\n%s,2026-06-03,,\n%s,2026-06-03,POSITIVE,Offline first|No paper\n";
        sent(path, list.formatted(ids.get(0), ids.get(1)))
                .statusCode(422)
                .body("results.row", contains(1))
                .body("results.code", contains("duplicate"));
        sent(path, list.formatted(ids.get(1), ids.get(2))).statusCode(200).body("results", hasSize(2));
        as("SRO")
                .get("/api/v1/consultation-responses?consultationId=" + consultation)
                .then()
                .body("items.attended", everyItem(equalTo(true)))
                .body("items", hasSize(3));
        as("SRO")
                .get("/api/v1/consultations/" + consultation)
                .then()
                .body("responses", equalTo(3))
                .body("points", equalTo(2));
        sent(path + "&attended=false", "respondedOn\n2026-06-03\n")
                .statusCode(422)
                .body("results[0].errors[0].code", equalTo("nothing-said"));
        sent(path, "respondedOn\n2026-07-03\n")
                .statusCode(422)
                .body("results[0].errors[0].code", equalTo("outside-period"));
    }

    @Test
    void whereManyStandIsOneCall() {
        var ids = people(2);
        var path = "/support-assessments/bulk?initiativeId=" + initiative;
        var table =
                "stakeholderId;current;desired;assessedOn\n%s;SUPPORTIVE;CHAMPION;2026-06-03\n%s;NEUTRAL;SUPPORTIVE;2026-06-03\n";
        sent(path, table.formatted(ids.get(0), ids.get(0)))
                .statusCode(422)
                .body("results[0].code", equalTo("duplicate"));
        sent(path, table.formatted(ids.get(0), UUID.randomUUID()))
                .statusCode(422)
                .body("results[0].row", equalTo(2))
                .body("results[0].code", equalTo("unknown-reference"));
        sent(path + "&dryRun=true", table.formatted(ids.get(0), ids.get(1))).statusCode(200);
        sent(path, table.formatted(ids.get(0), ids.get(1))).statusCode(200);
        as("SRO").get("/api/v1/stakeholders/" + ids.get(0)).then().body("opinion.support", equalTo("SUPPORTIVE"));
        as("SRO")
                .get("/api/v1/stakeholders/" + ids.get(1) + "/support-assessments")
                .then()
                .body("items", hasSize(1));
    }

    /** What is asked meanwhile by others, as by whoever looks at facts again, is counted too; so the bound is a wide one. */
    @Test
    void manyCostHardlyMoreStatementsThanFew() {
        var consultation = workshop();
        assertThat(costOf(() -> people(200)) - costOf(() -> people(1))).isLessThan(100);
        var many = people(199);
        var few = people(3);
        assertThat(costOf(() -> heard(consultation, many)) - costOf(() -> heard(consultation, few)))
                .isLessThan(100);
        // each stakeholder is updated in the columns that change, and those updates do not go together
        assertThat(costOf(() -> judged(many)) - costOf(() -> judged(few))).isLessThan(many.size() + 100L);
    }

    private static void heard(String consultation, List<String> ids) {
        sent(
                        "/consultation-responses/bulk?consultationId=" + consultation,
                        "stakeholderId,respondedOn,points\n"
                                + ids.stream()
                                        .map(id -> id + ",2026-06-03,A point")
                                        .collect(Collectors.joining("\n")))
                .statusCode(200);
    }

    private void judged(List<String> ids) {
        sent(
                        "/support-assessments/bulk?initiativeId=" + initiative,
                        "stakeholderId,current,desired\n"
                                + ids.stream()
                                        .map(id -> id + ",NEUTRAL,CHAMPION")
                                        .collect(Collectors.joining("\n")))
                .statusCode(200);
    }

    private long costOf(Runnable call) {
        var statistics = persistence.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        call.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
