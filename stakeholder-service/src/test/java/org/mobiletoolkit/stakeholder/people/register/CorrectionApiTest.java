package org.mobiletoolkit.stakeholder.people.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.etag;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.course.initiative.TestInitiatives;

/** What stands wrongly about somebody is put right, and stays known as what was wrong (handbook 7.5). */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class CorrectionApiTest {

    private static final String RIGHT =
            "{\"corrections\":{\"jobTitle\":\"Matron\",\"contact\":null},\"reason\":\"She wrote so\"}";

    private UUID initiative;
    private String login;
    private String path;

    @BeforeEach
    void register() {
        initiative = openInitiative();
        login = "person-" + UUID.randomUUID();
        path = "/stakeholders/" + create("PROGRAMME_MANAGER", "/stakeholders", """
                {"initiativeId":"%s","name":"Community matron","kind":"PERSON","internal":true,"seniority":"SENIOR",
                 "jobTitle":"Ward manager","contact":"ward 7","subject":"%s"}""".formatted(initiative, login));
    }

    @Test
    void putsRightWhatIsWrongAndKeepsWhatWasCorrected() {
        obey("IG_LEAD", path, "rectify", RIGHT)
                .statusCode(200)
                .body("name", equalTo("Community matron"))
                .body("jobTitle", equalTo("Matron"))
                .body("contact", nullValue());
        obey("SRO", path, "rectify", "{\"corrections\":{\"odsCode\":\"rrx\"},\"reason\":\"As the trust says\"}")
                .statusCode(200)
                .body("odsCode", equalTo("RRX"));

        as("AUDITOR")
                .get("/api/v1" + path + "/corrections")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].members", contains("jobTitle", "contact"))
                .body("items[0].jobTitle", equalTo("Ward manager"))
                .body("items[0].contact", equalTo("ward 7"))
                .body("items[0].name", nullValue())
                .body("items[0].reason", equalTo("She wrote so"))
                .body("items[0].correctedBy", equalTo("ig-lead@rrx"))
                .body("items[1].members", contains("odsCode"))
                .body("items[1].odsCode", nullValue());
    }

    @Test
    void isARightThatDoesNotEndWithTheInitiative() {
        TestInitiatives.close(initiative);

        obey("IG_LEAD", path, "rectify", RIGHT).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"reason":"r"}                                                  | 422 | /corrections
            {"corrections":{},"reason":"r"}                                 | 422 | /corrections
            {"corrections":{"name":"Community matron"},"reason":"r"}        | 422 | /corrections
            {"corrections":{"name":null},"reason":"r"}                      | 422 | /corrections/name
            {"corrections":{"name":"  "},"reason":"r"}                      | 422 | /corrections/name
            {"corrections":{"jobTitle":"Matron"}}                           | 422 | /reason
            {"corrections":{"jobTitle":"Matron"},"reason":" "}              | 422 | /reason
            {"corrections":{"odsCode":"no code!"},"reason":"r"}             | 422 | /corrections/odsCode
            {"corrections":{"power":5},"reason":"r"}                        | 400 | /corrections/power
            """)
    void refusesWhatCorrectsNothing(String body, int status, String pointer) {
        obey("IG_LEAD", path, "rectify", body).statusCode(status).body("errors[0].pointer", equalTo(pointer));
        as("IG_LEAD").get("/api/v1" + path + "/corrections").then().body("items", hasSize(0));
    }

    @Test
    void isForThoseWhoHandleWhatPeopleAsk() {
        var rectify = "/api/v1" + path + "/rectify";
        var tag = etag(path);

        for (var role : new String[] {"PROJECT_MEMBER", "CLINICAL_LEAD", "AUDITOR", "END_USER"}) {
            as(role).header("If-Match", tag).body(RIGHT).post(rectify).then().statusCode(403);
        }
        elsewhere("IG_LEAD")
                .header("If-Match", tag)
                .body(RIGHT)
                .post(rectify)
                .then()
                .statusCode(404);
        elsewhere("IG_LEAD").get("/api/v1" + path + "/corrections").then().statusCode(404);
        as("CLINICAL_LEAD").get("/api/v1" + path + "/corrections").then().statusCode(403);
        as("IG_LEAD").body(RIGHT).post(rectify).then().statusCode(428);
        as("IG_LEAD").header("If-Match", tag).body(RIGHT).post(rectify).then().statusCode(200);
        as("IG_LEAD").header("If-Match", tag).body(RIGHT).post(rectify).then().statusCode(412);
    }

    @Test
    void isForgottenWithThePerson() {
        obey("IG_LEAD", path, "rectify", RIGHT).statusCode(200);

        as("IG_LEAD")
                .body("{\"reason\":\"No ground to keep the data\"}")
                .post("/api/v1/stakeholder-privacy/subjects/" + login + "/erase")
                .then()
                .statusCode(200);

        as("AUDITOR")
                .get("/api/v1" + path + "/corrections")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].jobTitle", not(equalTo("Ward manager")))
                .body("items[0].contact", not(equalTo("ward 7")))
                .body("items[0].reason", not(equalTo("She wrote so")));
    }
}
