package org.mobiletoolkit.stakeholder.papers.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.mobiletoolkit.stakeholder.Papers.begin;
import static org.mobiletoolkit.stakeholder.Papers.submit;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.Papers;
import org.mobiletoolkit.stakeholder.papers.content.Sample;

/** What may be written in the documents, what became of it between two versions, and who wrote it. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class ContentApiTest {

    UUID initiative;

    @BeforeEach
    void open() {
        initiative = openInitiative();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "STRATEGY | {\"vision\":1} | 400 | /content/vision",
                "STRATEGY | {\"phases\":[{\"code\":\"P\",\"name\":\"n\",\"colour\":1}]} | 400 | /content/phases/0/colour",
                "STRATEGY | {\"phases\":{}} | 400 | /content/phases",
                "STRATEGY | {\"capabilities\":[null]} | 422 | /content/capabilities/0",
                "STRATEGY | {\"scope\":{\"in\":[null]}} | 422 | /content/scope/in/0",
                "STRATEGY | {\"capabilities\":[{\"name\":\"n\"}]} | 422 | /content/capabilities/0/code",
                "STRATEGY | {\"capabilities\":[{\"code\":\"a b\",\"name\":\"n\"}]} | 422 | /content/capabilities/0/code",
                "STRATEGY | {\"capabilities\":[{\"code\":\"C\",\"name\":\"n\",\"targetMaturity\":6}]} | 422 | /content/capabilities/0/targetMaturity",
                "STRATEGY | {\"capabilities\":[{\"code\":\"C\",\"name\":\"n\",\"targetMaturity\":0}]} | 422 | /content/capabilities/0/targetMaturity",
                "STRATEGY | {\"capabilities\":[{\"code\":\"C\",\"name\":\"n\",\"targetMaturity\":4.5}]} | 400 | /content/capabilities/0/targetMaturity",
                "STRATEGY | {\"capabilities\":[{\"code\":\"C\",\"name\":\"n\",\"targetDate\":\"9999-12-31\"}]} | 422 | /content/capabilities/0/targetDate",
                "STRATEGY | {\"capabilities\":[{\"code\":\"C\",\"name\":\"n\",\"targetDate\":\"2027-02-30\"}]} | 400 | /content/capabilities/0/targetDate",
                "STRATEGY | {\"capabilities\":[{\"code\":\"C\",\"name\":\"n\"},{\"code\":\"C\",\"name\":\"n\"}]} | 422 | /content/capabilities/1/code",
                "STRATEGY | {\"phases\":[{\"code\":\"P\",\"name\":\"n\",\"after\":[\"P\"]}]} | 422 | /content/phases/0/after",
                "STRATEGY | {\"scope\":{\"statement\":\"a\\u0000b\"}} | 422 | /content/scope/statement",
                "IMPLEMENTATION_PLAN | {\"waves\":[{\"code\":\"W\",\"name\":\"n\",\"areas\":[\"X\"]}]} | 422 | /content/waves/0/areas/0",
                "IMPLEMENTATION_PLAN | {\"training\":{}} | 422 | /content/training/approach",
                "CONTINUITY_PLAN | {\"scenarios\":[{\"scenario\":\"FLOOD\"}]} | 400 | /content/scenarios/0/scenario",
                "CONTINUITY_PLAN | {\"scenarios\":[{\"scenario\":\"DEVICE_LOSS\",\"recoveryTimeObjective\":240}]} | 400 | /content/scenarios/0/recoveryTimeObjective",
                "CONTINUITY_PLAN | {\"scenarios\":[{\"scenario\":\"DEVICE_LOSS\",\"recoveryTimeObjective\":\"P1M\"}]} | 422 | /content/scenarios/0/recoveryTimeObjective",
                "CONTINUITY_PLAN | {\"scenarios\":[{\"scenario\":\"DEVICE_LOSS\",\"recoveryTimeObjective\":\"P\"}]} | 422 | /content/scenarios/0/recoveryTimeObjective",
                "CONTINUITY_PLAN | {\"scenarios\":[{\"scenario\":\"DEVICE_LOSS\",\"recoveryTimeObjective\":\"-PT4H\"}]} | 422 | /content/scenarios/0/recoveryTimeObjective",
                "CONTINUITY_PLAN | {\"scenarios\":[{\"scenario\":\"DEVICE_LOSS\",\"maximumDataLoss\":\"P999D\"}]} | 422 | /content/scenarios/0/maximumDataLoss",
                "PIR | {\"lessons\":[{\"code\":\"L\",\"what\":\"w\",\"recommendation\":\"r\"}]} | 422 | /content/lessons/0/category",
                "PIR | {\"costAgainstPlan\":{\"outturns\":[{\"contractId\":\"x\"}]}} | 400 | /content/costAgainstPlan/outturns/0/contractId",
                "PIR | {\"userFeedback\":{\"responses\":-1}} | 422 | /content/userFeedback/responses",
                "PIR | {\"objectives\":[{\"code\":\"O\",\"objective\":\"o\",\"outcome\":\"MAYBE\"}]} | 400 | /content/objectives/0/outcome"
            })
    void refusesBadContent(String type, String content, int status, String pointer) {
        as("PROJECT_MEMBER")
                .body("{\"initiativeId\":\"%s\",\"type\":\"%s\",\"title\":\"t\",\"content\":%s}"
                        .formatted(initiative, type, content))
                .post("/api/v1/documents")
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
        as("AUDITOR").get("/api/v1/documents?initiativeId=" + initiative).then().body("items", empty());
    }

    @Test
    void boundsEveryList() {
        var many = "{\"capabilities\":" + Collections.nCopies(10_000, "{\"code\":\"C\",\"name\":\"n\"}") + "}";
        var path = begin(initiative, "STRATEGY", "{}");

        patch("PROJECT_MEMBER", path + "/versions/1", many)
                .statusCode(422)
                .body("errors.pointer", hasItem("/capabilities"));
        patch(
                        "PROJECT_MEMBER",
                        path + "/versions/1",
                        "{\"scope\":{\"in\":%s}}".formatted(Collections.nCopies(101, "\"x\"")))
                .statusCode(422)
                .body("errors.pointer", contains("/scope/in"));
    }

    @Test
    void takesEmojisAndKeepsWhatWasWritten() {
        var path = begin(initiative, "PIR", "{\"challenges\":[\"Signal 📵 in two valleys\"],\"opportunities\":[]}");

        as("AUDITOR")
                .get("/api/v1" + path + "/versions/1")
                .then()
                .body("content.challenges", contains("Signal 📵 in two valleys"))
                .body("content.opportunities", empty());
        obey("PROJECT_MEMBER", path + "/versions/1", "submit", null)
                .statusCode(422)
                .body("code", equalTo("rule-violated"))
                .body("errors.pointer", hasItem("/content/lessons"));
    }

    @Test
    void keepsADraftThatLacksButNotOneThatContradictsItself() {
        var path = begin(initiative, "STRATEGY", Sample.STRATEGY);

        patch("PROJECT_MEMBER", path + "/versions/1", "{\"capabilities\":[]}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/phases/0/capabilities/0"))
                .body("errors[0].code", equalTo("unknown-code"));
        patch("PROJECT_MEMBER", path + "/versions/1", "{\"capabilities\":[],\"phases\":[],\"dependencies\":null}")
                .statusCode(200);
        obey("PROJECT_MEMBER", path + "/versions/1", "submit", null)
                .statusCode(422)
                .body("errors.pointer", contains("/content/capabilities", "/content/phases"));
    }

    @Test
    void reviewsNoReviewOfTheFuture() {
        var path = begin(initiative, "PIR", Sample.REVIEW.replace("2026-11-02", "2099-11-02"));

        obey("PROJECT_MEMBER", path + "/versions/1", "submit", null)
                .statusCode(422)
                .body("errors.pointer", contains("/content/pirDate"))
                .body("errors[0].code", equalTo("in-the-future"));
    }

    @Test
    void tellsWhatIsDifferentBetweenTwoVersions() {
        var path =
                submit(initiative, "VISION", "{\"statement\":\"s\",\"objectives\":[{\"code\":\"A\",\"title\":\"o\"}]}");
        obey("SRO", path + "/versions/1", "approve", "{}").statusCode(200);
        obey("PROJECT_MEMBER", path, "versions", null).statusCode(201);
        patch("CLINICAL_LEAD", path + "/versions/2", """
                        {"statement":null,"trends":["Rugged"],
                         "objectives":[{"code":"B","title":"new"},{"code":"A","title":"better"}]}""").statusCode(200);

        as("AUDITOR")
                .get("/api/v1" + path + "/comparison?from=1&to=2")
                .then()
                .statusCode(200)
                .body("total", equalTo(4))
                .body("truncated", equalTo(false))
                .body("differences.kind", contains("ADDED", "CHANGED", "REMOVED", "ADDED"))
                .body("differences.to", contains("/objectives/0", "/objectives/1/title", null, "/trends"))
                .body("differences[1].from", equalTo("/objectives/0/title"))
                .body("differences[1].before", equalTo("o"))
                .body("differences[1].after", equalTo("better"));
        as("AUDITOR").get("/api/v1" + path + "/comparison?from=2&to=2").then().body("differences", empty());
    }

    @Test
    void comparesOnlyVersionsThatThereAre() {
        var path = begin(initiative, "VISION", "{}");
        var comparison = "/api/v1" + path + "/comparison";

        as("AUDITOR").get(comparison + "?from=1&to=2").then().statusCode(404);
        as("AUDITOR").get(comparison + "?from=1").then().statusCode(400);
        as("AUDITOR").get(comparison + "?from=0&to=1").then().statusCode(400);
        as("AUDITOR").get(comparison + "?from=x&to=1").then().statusCode(400);
        as("AUDITOR").get(comparison + "?from=1&to=99999999999").then().statusCode(400);
        as("AUDITOR").get(comparison + "?from=1&to=1&colour=red").then().statusCode(400);
        elsewhere("AUDITOR").get(comparison + "?from=1&to=1").then().statusCode(404);
        as("SUPPLIER").get(comparison + "?from=1&to=1").then().statusCode(403);
    }

    @Test
    void boundsWhatItTells() {
        var path = submit(initiative, "STRATEGY", large("a"));
        Papers.board(initiative, "2026-11-10", path, 1, "AGREED");
        obey("PROJECT_MEMBER", path, "versions", null).statusCode(201);
        patch("PROJECT_MEMBER", path + "/versions/2", large("b")).statusCode(200);

        as("AUDITOR")
                .get("/api/v1" + path + "/comparison?from=1&to=2")
                .then()
                .body("total", equalTo(1 + 200 * 2 + 100 * 4 + 100 * 2))
                .body("differences", hasSize(1_000))
                .body("truncated", equalTo(true));
    }

    /** As much as the lists hold; every text says the same. */
    private static String large(String text) {
        return "{\"scope\":{\"statement\":\"%s\"},\"objectives\":[%s],\"capabilities\":[%s],\"phases\":[%s]}"
                .formatted(
                        text,
                        items(
                                100,
                                "{\"code\":\"O%d\",\"title\":\"T\",\"measure\":\"T\",\"baseline\":\"T\",\"target\":\"T\","
                                        + "\"targetDate\":\"2028-03-31\"}",
                                text),
                        items(
                                200,
                                "{\"code\":\"C%1$d\",\"name\":\"T\",\"description\":\"T\",\"targetMaturity\":3}",
                                text),
                        items(
                                100,
                                "{\"code\":\"P%1$d\",\"name\":\"T\",\"start\":\"2027-01-04\",\"end\":\"2027-03-31\","
                                        + "\"landingPoint\":\"T\",\"capabilities\":[\"C%1$d\",\"C1%1$02d\"]}",
                                text));
    }

    private static String items(int count, String item, String text) {
        return IntStream.range(0, count)
                .mapToObj(i -> item.replace("T\"", text + "\"").formatted(i))
                .collect(Collectors.joining(","));
    }

    @Test
    void remembersWhoWroteWhat() {
        var path = begin(initiative, "VISION", "{\"statement\":\"s\"}");
        patch("SRO", path + "/versions/1", "{\"trends\":[\"Rugged\"],\"ambitions\":[\"No paper\"]}")
                .statusCode(200);
        patch("CLINICAL_LEAD", path + "/versions/1", "{\"statement\":\"s\"}").statusCode(200);

        as("AUDITOR")
                .get("/api/v1" + path + "/versions/1/edits")
                .then()
                .statusCode(200)
                .body("items.editedBy", contains("project-member@rrx", "sro@rrx", "clinical-lead@rrx"))
                .body("items.sections[0]", contains("statement"))
                .body("items.sections[1]", contains("ambitions", "trends"))
                .body("items.sections[2]", empty());
        as("AUDITOR")
                .get("/api/v1" + path + "/versions/1/edits?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("page.hasMore", equalTo(true));
        as("AUDITOR").get("/api/v1" + path + "/versions/2/edits").then().statusCode(404);
        elsewhere("AUDITOR").get("/api/v1" + path + "/versions/1/edits").then().statusCode(404);
    }
}
