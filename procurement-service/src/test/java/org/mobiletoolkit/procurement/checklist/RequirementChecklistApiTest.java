package org.mobiletoolkit.procurement.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.procurement.Register.auditor;
import static org.mobiletoolkit.procurement.Register.otherTrust;
import static org.mobiletoolkit.procurement.Register.procurementLead;
import static org.mobiletoolkit.procurement.checklist.IssuedChecklists.CHECKLISTS;
import static org.mobiletoolkit.procurement.checklist.IssuedChecklists.ITEMS;
import static org.mobiletoolkit.procurement.checklist.IssuedChecklists.item;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.Onlooker;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestTopics;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class RequirementChecklistApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SAID = "toolkit.procurement.stage-transitions.v1";

    @Inject
    SampleInitiatives initiatives;

    @Inject
    IssuedChecklists checklists;

    @Inject
    TestTopics topics;

    UUID initiative;
    UUID checklist;

    @BeforeEach
    void begin() {
        initiative = initiatives.active("RRX");
        checklist = checklists.issued(initiative, "A-1=one", "A-2=two");
    }

    @Test
    void tellsAnAuditorThatNothingMayBeDone() {
        Onlooker.of("auditor@rrx", "RRX", "AUDITOR").mayDoNothingAt(ITEMS + "?initiativeId=" + initiative);
    }

    @Test
    void acceptsDeclinesAndReconsiders() {
        obey("A-1", "accept", null)
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("decidedBy", equalTo("procurement-lead@rrx"))
                .body("reason", nullValue());
        auditor()
                .get(CHECKLISTS + "/" + checklist)
                .then()
                .body("status", equalTo("OPEN"))
                .body("open", equalTo(1))
                .body("accepted", equalTo(1));
        obey("A-2", "decline", "{\"reason\":\"Paper will do\"}")
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("reason", equalTo("Paper will do"));
        auditor().get(CHECKLISTS + "/" + checklist).then().body("status", equalTo("SETTLED"));
        auditor()
                .get(CHECKLISTS + "?status=SETTLED&initiativeId=" + initiative)
                .then()
                .body("items", hasSize(1))
                .body("items[0].items", nullValue());
        obey("A-1", "decline", "{\"reason\":\"why not\"}")
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"));
        obey("A-2", "reconsider", null)
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("reason", nullValue())
                .body("decidedBy", nullValue());
        auditor().get(CHECKLISTS + "/" + checklist).then().body("status", equalTo("OPEN"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422",
                "{\"reason\":\"  \"}|422",
                "{\"reason\":\"ab\"}|422",
                "{\"reason\":null}|422",
                "{\"reason\":7}|400",
                "{\"reason\":\"good enough\",\"colour\":1}|400",
                "{\"reason\":\"a\\u0000bc\"}|422",
                "[]|400",
            })
    void declinesForAReasonOnly(String body, int status) {
        obey("A-1", "decline", body).statusCode(status);
        auditor().get(ITEMS + "/" + item(checklist, "A-1")).then().body("status", equalTo("OPEN"));
    }

    @Test
    void guardsItsItems() {
        var path = ITEMS + "/" + item(checklist, "A-1");
        procurementLead().post(path + "/accept").then().statusCode(428);
        procurementLead()
                .header("If-Match", "\"9\"")
                .post(path + "/accept")
                .then()
                .statusCode(412);
        otherTrust().header("If-Match", "\"0\"").post(path + "/accept").then().statusCode(404);
        auditor().header("If-Match", "\"0\"").post(path + "/accept").then().statusCode(403);
        Api.as("finance-lead@rrx", "RRX", "FINANCE_LEAD")
                .header("If-Match", "\"0\"")
                .post(path + "/accept")
                .then()
                .statusCode(403);
        Api.as("supplier@x", "RRX", "SUPPLIER").get(path).then().statusCode(403);
        Api.anonymous().get(path).then().statusCode(401);
        procurementLead().get(ITEMS + "/" + UUID.randomUUID()).then().statusCode(404);
        procurementLead().get(CHECKLISTS + "/" + UUID.randomUUID()).then().statusCode(404);
        procurementLead().get(CHECKLISTS + "?colour=red").then().statusCode(400);
        procurementLead().get(ITEMS + "?category=POETRY").then().statusCode(400);
    }

    @Test
    void listsItemsInTheOrderOfTheirList() {
        obey("A-2", "accept", null).statusCode(200);
        auditor()
                .get(ITEMS + "?checklistId=" + checklist)
                .then()
                .statusCode(200)
                .body("items.code", contains("A-1", "A-2"));
        auditor()
                .get(ITEMS
                        + "?initiativeId=%s&status=ACCEPTED&category=SECURITY_IG&priority=MUST".formatted(initiative))
                .then()
                .body("items.code", contains("A-2"));
        var first = auditor()
                .get(ITEMS + "?limit=1&checklistId=" + checklist)
                .then()
                .extract();
        assertThat((List<String>) first.path("items.code")).containsExactly("A-1");
        auditor()
                .get(ITEMS + "?limit=1&checklistId=%s&cursor=%s".formatted(checklist, first.path("page.nextCursor")))
                .then()
                .body("items.code", contains("A-2"))
                .body("page.hasMore", equalTo(false));
    }

    @Test
    void isHistoryOnceTheInitiativeIsClosed() {
        initiatives.close(initiative);

        obey("A-1", "accept", null).statusCode(409).body("code", equalTo("initiative-closed"));
        procurementLead()
                .get(CHECKLISTS + "/" + checklist)
                .then()
                .body("items[0].availableActions.reason", hasItem("initiative-closed"))
                .body("items[0].availableActions.allowed", everyItem(equalTo(false)));
    }

    @Test
    void countsRightWhenManyDecideAtOnce() throws Exception {
        var codes = new String[12];
        for (var i = 0; i < codes.length; i++) {
            codes[i] = "C-%d=c".formatted(i);
        }
        var own = checklists.issued(initiatives.active("RRX"), codes);
        var decisions = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < codes.length; i++) {
            var id = item(own, "C-" + i);
            decisions.add(() -> procurementLead()
                    .header("If-Match", "\"0\"")
                    .post(ITEMS + "/" + id + "/accept")
                    .statusCode());
        }
        var people = Executors.newFixedThreadPool(6);
        try {
            for (var answer : people.invokeAll(decisions)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        } finally {
            people.shutdownNow();
        }
        auditor()
                .get(CHECKLISTS + "/" + own)
                .then()
                .body("accepted", equalTo(codes.length))
                .body("open", equalTo(0))
                .body("status", equalTo("SETTLED"));
    }

    @Test
    void tellsOfDecisionsAsItsExamplesPromise() throws IOException {
        var own = initiatives.active("RRX");
        var list = UUID.randomUUID();
        var example = JSON.readTree(example("requirement-checklist-item"));
        var items = new ArrayList<String>();
        for (var i = 1; i <= 6; i++) {
            items.add("SUP-%d=c".formatted(i));
        }
        checklists.publish(
                UUID.randomUUID(),
                list,
                own,
                1,
                IssuedChecklists.payload(list, own, 1, items.toArray(new String[0]))
                        .replace("SECURITY_IG", "SUPPORT")
                        .replace("\"templateVersion\":1", "\"templateVersion\":2"));
        checklists.awaitIssue(list, 1);
        var id = item(list, "SUP-2");
        procurementLead()
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"%s\"}".formatted(example.path("reason").asText()))
                .post(ITEMS + "/" + id + "/decline")
                .then()
                .statusCode(200);

        assertReenacts("requirement-checklist", own, list, null);
        assertReenacts("requirement-checklist-item", own, id, list);
    }

    private void assertReenacts(String type, UUID of, UUID subject, @Nullable UUID list) throws IOException {
        var said = topics.await(SAID, event -> subject.toString().equals(TestTopics.header(event, "ce_subject")));
        assertThat(TestTopics.header(said, "ce_type")).isEqualTo(type + ".stage-transitioned.v1");
        assertThat(said.key()).isEqualTo(of.toString());
        assertPromised(type, said.value());
        assertPromised(type, example(type));
        var here = example(type)
                .replace("0190a5f0-7c00-7000-8000-000000000006", subject.toString())
                .replace("0190a5f0-7c00-7000-8000-000000000001", of.toString())
                .replace("0190a5f0-7c00-7000-8000-000000000005", String.valueOf(list))
                .replace(
                        "5b1f0c3e-7d44-4c1a-9d0e-2f6a8b3c4d5e",
                        UUID.fromString(JSON.readTree(said.value())
                                        .path("actor")
                                        .asText())
                                .toString());
        assertThat(JSON.readTree(said.value())).isEqualTo(JSON.readTree(here));
    }

    private static String example(String type) throws IOException {
        return Files.readString(Path.of("events", type + ".stage-transitioned.v1.example.json"));
    }

    private static void assertPromised(String type, String payload) throws IOException {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(Path.of("events", type + ".stage-transitioned.v1.schema.json")),
                                InputFormat.JSON)
                        .validate(payload, InputFormat.JSON))
                .isEmpty();
    }

    private ValidatableResponse obey(String code, String command, @Nullable String body) {
        var path = ITEMS + "/" + item(checklist, code);
        var request = procurementLead().header("If-Match", auditor().get(path).header("ETag"));
        return (body == null ? request : request.body(body))
                .post(path + "/" + command)
                .then();
    }
}
