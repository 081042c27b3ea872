package org.mobiletoolkit.stakeholder.memory.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.PrivacyRules;

/** All four services do what a person asked, or the one that does not is named. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
// for all tests, so that the application need not start once more
@WithTestResource(value = NeighboursResource.class, scope = TestResourceScope.GLOBAL)
class SubjectFanOutTest {

    @Inject
    DataSource database;

    private static String registered(String login) {
        return create("PROGRAMME_MANAGER", "/stakeholders", """
                {"initiativeId":"%s","name":"Community matron","kind":"PERSON","internal":true,"seniority":"MIDDLE",
                 "subject":"%s"}""".formatted(openInitiative(), login));
    }

    private static String taken(String kind, String login) {
        var id = create("IG_LEAD", "/subject-requests", "{\"kind\":\"%s\",\"subject\":\"%s\"}".formatted(kind, login));
        obey("IG_LEAD", "/subject-requests/" + id, "take", null).statusCode(200);
        return id;
    }

    @Test
    void erasesEverywhereAndThenTheAnswerMaySaySo() throws SQLException {
        var login = "person-" + UUID.randomUUID();
        var stakeholder = registered(login);
        var request = taken("ERASURE", login);

        as("IG_LEAD")
                .body("{\"requestId\":\"%s\",\"reason\":\"No ground\"}".formatted(request))
                .post("/api/v1/privacy/subjects/" + login + "/erase")
                .then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("services.service", contains("stakeholder", "benefits", "device", "procurement"))
                .body("missing", empty());

        PrivacyRules.assertForgotten(database, login);
        as("SRO").get("/api/v1/stakeholders/" + stakeholder).then().body("name", equalTo("Erased person"));
        obey("IG_LEAD", "/subject-requests/" + request, "respond", "{\"outcome\":\"GRANTED\",\"text\":\"Done\"}")
                .statusCode(200)
                .body("done.what", contains("ERASE"))
                .body("done[0].services", contains("stakeholder", "benefits", "device", "procurement"));
    }

    @Test
    void saysThatNobodyIsKnownByThisAndWhichKeyReachesWhoIsMeant() {
        var name = "nobody-" + UUID.randomUUID();
        var stakeholder = create("PROGRAMME_MANAGER", "/stakeholders", """
                {"initiativeId":"%s","name":"%s","kind":"PERSON","internal":true,"seniority":"MIDDLE"}""".formatted(openInitiative(), name));
        var request = taken("ERASURE", name);
        var key = "stakeholder:" + stakeholder;

        for (var command : List.of("erase", "restrict", "release")) {
            as("IG_LEAD")
                    .body("{\"reason\":\"No ground\"}")
                    .post("/api/v1/privacy/subjects/" + name + "/" + command)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("unknown-subject"))
                    .body("mentions.service", contains("stakeholder", "benefits", "device", "procurement"))
                    .body("mentions[0].key", equalTo(key));
        }
        as("SRO").get("/api/v1/stakeholders/" + stakeholder).then().body("subjectKey", equalTo(key));
        as("IG_LEAD").get("/api/v1/subject-requests/" + request).then().body("subject", equalTo(name));

        obey("IG_LEAD", "/subject-requests/" + request, "identify", "{\"subject\":\"nobody-else\"}")
                .statusCode(404);
        obey("IG_LEAD", "/subject-requests/" + request, "identify", "{\"subject\":\"%s\"}".formatted(key))
                .statusCode(200)
                .body("subject", equalTo(key));
        as("IG_LEAD")
                .body("{\"requestId\":\"%s\",\"reason\":\"No ground\"}".formatted(request))
                .post("/api/v1/privacy/subjects/" + key + "/erase")
                .then()
                .statusCode(200)
                .body("services.known", contains(nullValue(), equalTo(false), equalTo(false), equalTo(false)))
                .body("services[0].erased", equalTo(true));
        as("SRO").get("/api/v1/stakeholders/" + stakeholder).then().body("name", equalTo("Erased person"));
        obey("IG_LEAD", "/subject-requests/" + request, "respond", "{\"outcome\":\"GRANTED\",\"text\":\"Done\"}")
                .statusCode(200);
    }

    @Test
    void restrictsSomebodyBeforeTheOtherServicesMeetThem() {
        var login = "here-" + UUID.randomUUID();
        registered(login);

        as("IG_LEAD")
                .body("{\"reason\":\"Accuracy is contested\"}")
                .post("/api/v1/privacy/subjects/" + login + "/restrict")
                .then()
                .statusCode(200)
                .body("services.known", everyItem(nullValue()));
    }

    @Test
    void exportsOneBundlePerService() {
        var login = "person-" + UUID.randomUUID();
        registered(login);
        var request = taken("ACCESS", login);

        as("IG_LEAD")
                .body("{\"requestId\":\"%s\",\"alsoKnownAs\":[\"Community matron\"]}".formatted(request))
                .post("/api/v1/privacy/subjects/" + login + "/export")
                .then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("services.service", contains("stakeholder", "benefits", "device", "procurement"))
                .body("services[0].records.table", hasItem("stakeholder"))
                .body("services[0].mentions.table", hasItem("stakeholder"));
        obey("IG_LEAD", "/subject-requests/" + request, "respond", "{\"outcome\":\"GRANTED\",\"text\":\"Sent\"}")
                .statusCode(200);
    }

    @Test
    void namesTheOneThatIsDownAndErasesHereLast() {
        var login = "down-" + UUID.randomUUID();
        var stakeholder = registered(login);

        as("IG_LEAD")
                .body("{\"reason\":\"No ground\"}")
                .post("/api/v1/privacy/subjects/" + login + "/erase")
                .then()
                .statusCode(503)
                .body("missing.service", contains("procurement"))
                .body("missing.reason", contains("HTTP 503"))
                .body("answered", contains("benefits", "device"));
        as("SRO").get("/api/v1/stakeholders/" + stakeholder).then().body("name", equalTo("Community matron"));
        as("IG_LEAD")
                .body("{\"partial\":true}")
                .post("/api/v1/privacy/subjects/" + login + "/export")
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("missing.service", contains("procurement"));
    }

    @Test
    void restrictsHereAtOnceWhoeverIsDown() {
        var login = "down-" + UUID.randomUUID();
        registered(login);
        var list = "/api/v1/stakeholders?subject=" + login;

        as("IG_LEAD")
                .body("{\"reason\":\"Accuracy is contested\"}")
                .post("/api/v1/privacy/subjects/" + login + "/restrict")
                .then()
                .statusCode(503)
                .body("answered", contains("benefits", "device"));
        as("SRO").get(list).then().body("items", empty());
        var other = login.replace("down-", "up-");
        registered(other);
        as("IG_LEAD")
                .body("{\"reason\":\"r\"}")
                .post("/api/v1/privacy/subjects/" + other + "/restrict")
                .then()
                .statusCode(200);
        as("IG_LEAD")
                .body("{}")
                .post("/api/v1/privacy/subjects/" + other + "/release")
                .then()
                .statusCode(200);
        as("SRO").get("/api/v1/stakeholders?subject=" + other).then().body("items.name", contains("Community matron"));
    }
}
