package org.mobiletoolkit.stakeholder.papers.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.etag;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.Trust;
import org.mobiletoolkit.stakeholder.course.initiative.TestInitiatives;

/** Documents and their versions over HTTP. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class DocumentApiTest {

    private static final String NEW = """
            {"initiativeId":"%s","type":"VISION","title":"Mobile vision",
             "content":{"statement":"Write the record at the bedside","objectives":[{"title":"More time with patients"}]}}""";

    private static String begun() {
        return "/documents/" + create("PROJECT_MEMBER", "/documents", NEW.formatted(openInitiative()));
    }

    private static String submitted() {
        var path = begun();
        obey("PROJECT_MEMBER", path + "/versions/1", "submit", null)
                .statusCode(200)
                .body("status", equalTo("IN_REVIEW"));
        return path;
    }

    @Test
    void refusesStrangersAndBadInput() {
        Trust.refusesStrangers("/documents", NEW, "IG_LEAD");
        Trust.guards(begun() + "/versions/1", "{\"statement\":\"s\"}");
        as("SRO")
                .body(NEW.replace("\"statement\"", "\"vision\"").formatted(openInitiative()))
                .post("/api/v1/documents")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/content/vision"));
        as("SRO")
                .body(NEW.replace("\"title\":\"More time with patients\"", "\"title\":\"\"")
                        .formatted(openInitiative()))
                .post("/api/v1/documents")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/content/objectives/0/title"));
        as("SRO")
                .body(NEW.replace("VISION", "POEM").formatted(openInitiative()))
                .post("/api/v1/documents")
                .then()
                .statusCode(400);
    }

    @Test
    void keepsOneVisionPerInitiative() {
        var body = NEW.formatted(openInitiative());
        create("SRO", "/documents", body);

        as("SRO").body(body).post("/api/v1/documents").then().statusCode(409).body("code", equalTo("duplicate"));
    }

    @Test
    void isApprovedByALeaderWhoDidNotWriteIt() {
        var path = submitted();
        var version = path + "/versions/1";

        obey("PROGRAMME_MANAGER", version, "approve", "{}").statusCode(403);
        obey("SRO", version, "approve", "{\"note\":\"As discussed\"}")
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("approvedBy", equalTo("sro@rrx"))
                .body("approverRole", equalTo("SRO"));
        obey("SRO", version, "approve", "{}").statusCode(409).body("code", equalTo("transition-not-allowed"));
        as("AUDITOR").get("/api/v1" + path).then().body("approved", equalTo(1));
        patch("SRO", version, "{\"statement\":\"Changed after approval\"}").statusCode(409);
    }

    @Test
    void isNotApprovedByAnyOfItsAuthors() {
        var path = begun();
        var version = path + "/versions/1";
        patch("SRO", version, "{\"statement\":\"Sharper\"}").statusCode(200).body("authors", hasSize(2));
        obey("SRO", version, "submit", null).statusCode(200);

        obey("SRO", version, "approve", "{}").statusCode(403).body("code", equalTo("separation-of-duties"));
        as("SRO")
                .get("/api/v1" + version)
                .then()
                .body("availableActions.find { it.action == 'approve' }.reason", equalTo("separation-of-duties"))
                .body("status", equalTo("IN_REVIEW"));
        obey("CLINICAL_LEAD", version, "approve", "{}").statusCode(200).body("approverRole", equalTo("CLINICAL_LEAD"));
    }

    /** Who begins the next version takes over what others wrote: none of them approves it. */
    @Test
    void isNotApprovedByAuthorsOfTheVersionBeforeIt() {
        var path = begun();
        patch("CLINICAL_LEAD", path + "/versions/1", "{\"statement\":\"Sharper\"}")
                .statusCode(200);
        obey("PROJECT_MEMBER", path + "/versions/1", "submit", null).statusCode(200);
        obey("SRO", path + "/versions/1", "approve", "{}").statusCode(200);
        obey("SRO", path, "versions", null)
                .statusCode(201)
                .body("authors", containsInAnyOrder("project-member@rrx", "clinical-lead@rrx", "sro@rrx"));
        obey("SRO", path + "/versions/2", "submit", null).statusCode(200);

        for (var author : new String[] {"CLINICAL_LEAD", "SRO"}) {
            obey(author, path + "/versions/2", "approve", "{}")
                    .statusCode(403)
                    .body("code", equalTo("separation-of-duties"));
        }
    }

    @Test
    void isReviewedOnlyWhenComplete() {
        var path = begun();
        patch("SRO", path + "/versions/1", "{\"statement\":\" \",\"objectives\":[]}")
                .statusCode(200);

        obey("SRO", path + "/versions/1", "submit", null)
                .statusCode(422)
                .body("code", equalTo("rule-violated"))
                .body("errors.pointer", containsInAnyOrder("/content/statement", "/content/objectives"));
        obey("SRO", path + "/versions/1", "approve", "{}").statusCode(409);
    }

    @Test
    void goesBackToItsAuthorsWithAReason() {
        var path = submitted();

        obey("SRO", path + "/versions/1", "return", "{}").statusCode(422);
        obey("SRO", path + "/versions/1", "return", "{\"reason\":\"Name therapies\"}")
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("submittedBy", nullValue());
    }

    @Test
    void supersedesTheVersionInForceByTheNext() {
        var path = submitted();
        obey("SRO", path, "versions", null).statusCode(409);
        obey("SRO", path + "/versions/1", "approve", "{}").statusCode(200);

        as("PROJECT_MEMBER")
                .header("If-Match", etag(path))
                .post("/api/v1" + path + "/versions")
                .then()
                .statusCode(201);
        as("AUDITOR").get("/api/v1" + path).then().body("latest", equalTo(2)).body("approved", equalTo(1));
        obey("PROJECT_MEMBER", path + "/versions/2", "submit", null).statusCode(200);
        obey("CLINICAL_LEAD", path + "/versions/2", "approve", "{}").statusCode(200);

        as("AUDITOR")
                .get("/api/v1" + path + "/versions")
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items.status", contains("SUPERSEDED", "APPROVED"))
                .body("items[1].content.statement", equalTo("Write the record at the bedside"));
        as("AUDITOR").get("/api/v1" + path).then().body("approved", equalTo(2));
        as("AUDITOR").get("/api/v1" + path + "/versions/3").then().statusCode(404);
        elsewhere("AUDITOR").get("/api/v1" + path + "/versions").then().statusCode(404);
        elsewhere("AUDITOR").get("/api/v1" + path + "/versions/1").then().statusCode(404);
    }

    @Test
    void writesNothingForAClosedInitiative() {
        var initiative = openInitiative();
        var path = "/documents/" + create("SRO", "/documents", NEW.formatted(initiative));
        TestInitiatives.close(initiative);

        obey("SRO", path + "/versions/1", "submit", null).statusCode(409).body("code", equalTo("initiative-closed"));
        as("AUDITOR")
                .get("/api/v1/documents?type=VISION&initiativeId=" + initiative)
                .then()
                .body("items", hasSize(1));
    }
}
