package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobiletoolkit.platform.record.Fixed;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** A record as the kit makes it: what is said once in its content is everywhere. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class PledgeTest {

    private static final String PLEDGES = "/api/v1/pledges";

    @Inject
    Folders folders;

    private final UUID folder = UUID.randomUUID();

    private static RequestSpecification writer() {
        return Api.as("writer@rrx", "RRX", "WRITER");
    }

    static Stream<RecordComponent> members() {
        return Arrays.stream(PledgeContent.class.getRecordComponents());
    }

    /** A value for a member, by its type alone: a member more needs no line here. */
    private Object value(RecordComponent member, int nth) {
        return switch (member.getType().getSimpleName()) {
            case "UUID" -> folder.toString();
            case "LocalDate" -> "2026-12-0" + nth;
            case "Integer" -> nth;
            case "List" -> List.of(member.getName() + nth);
            default -> member.getName() + nth;
        };
    }

    private Map<String, Object> content(int nth) {
        var content = new HashMap<String, Object>();
        members().forEach(member -> content.put(member.getName(), value(member, nth)));
        return content;
    }

    private String given(int nth) {
        return writer().body(content(nth))
                .post(PLEDGES)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @ParameterizedTest
    @MethodSource("members")
    void aMemberOfTheContentIsSaidShownChangedAuditedAndDescribed(RecordComponent member) {
        var name = member.getName();
        var path = given(1);

        writer().get(path).then().statusCode(200).body(name, equalTo(value(member, 1)));
        var patched = writer().header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json")
                .body(Map.of(name, value(member, 2)))
                .patch(path)
                .then();
        if (member.isAnnotationPresent(Fixed.class)) {
            patched.statusCode(400).body("errors[0].pointer", equalTo("/" + name));
            assertThat(audited(path, 1)).contains("CREATE " + name);
        } else {
            patched.statusCode(200).body(name, equalTo(value(member, 2))).body("version", equalTo(1));
            assertThat(audited(path, 2)).contains("CREATE " + name, "UPDATE " + name);
        }
        var schemas = JsonPath.from(RestAssured.get("/openapi?format=JSON").asString());
        assertThat(schemas.<Map<String, Object>>get("components.schemas.PledgeContent.properties"))
                .containsKey(name);
        assertThat(schemas.<Map<String, Object>>get("components.schemas.PledgeView.properties"))
                .containsKey(name);
    }

    private static List<String> audited(String path, int atLeast) {
        var audit = "/api/v1/sample-audit/events?entityId=" + path.substring(path.lastIndexOf('/') + 1);
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> {
                            var events = Api.as("auditor@rrx", "RRX", "AUDITOR")
                                    .get(audit)
                                    .jsonPath();
                            return Stream.of("CREATE", "UPDATE")
                                    .flatMap(action -> events
                                            .<String>getList("items.findAll { it.action == '" + action
                                                    + "' }.changes.flatten().field")
                                            .stream()
                                            .map(field -> action + " " + field))
                                    .toList();
                        },
                        told -> told.stream()
                                        .map(line -> line.split(" ")[0])
                                        .distinct()
                                        .count()
                                >= atLeast);
    }

    @Test
    void theDocumentRequiresWhatIsAlwaysThere() {
        var schemas = JsonPath.from(RestAssured.get("/openapi?format=JSON").asString());

        assertThat(schemas.<List<String>>get("components.schemas.PledgeView.required"))
                .containsExactlyInAnyOrder(
                        "id",
                        "folderId",
                        "promise",
                        "dueOn",
                        "witnesses",
                        "status",
                        "createdBy",
                        "createdAt",
                        "availableActions",
                        "version");
        assertThat(schemas.<List<String>>get("components.schemas.PledgeContent.required"))
                .containsExactlyInAnyOrder("folderId", "promise", "dueOn");
    }

    @Test
    void theBodyOfAPatchIsStrict() {
        var path = given(1);

        patched(path, 0, "{\"colour\":1}").statusCode(400).body("errors[0].pointer", equalTo("/colour"));
        patched(path, 0, "{\"colour\":null}")
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-member"))
                .body("errors[0].pointer", equalTo("/colour"));
        patched(path, 0, "{\"promise\":null}").statusCode(422).body("errors[0].pointer", equalTo("/promise"));
        patched(path, 0, "{\"worth\":0}").statusCode(422).body("errors[0].pointer", equalTo("/worth"));
        patched(path, 0, "[]").statusCode(400);
        patched(path, 0, "null").statusCode(422);
        patched(path, 0, "{\"worth\":null}").statusCode(200).body("worth", nullValue());
        writer().body("{\"colour\":1}").post(PLEDGES).then().statusCode(400);
        writer().body("{}").post(PLEDGES).then().statusCode(422).body("errors", hasSize(3));
    }

    @Test
    void aChangeThatChangesNothingKeepsTheVersion() {
        var path = given(1);

        patched(path, 0, "{\"witnesses\":[\"witnesses1\"]}").statusCode(200).body("version", equalTo(0));
    }

    private io.restassured.response.ValidatableResponse patched(String path, int version, String body) {
        return writer().header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch(path)
                .then();
    }

    @Test
    void aRecordOfAClosedScopeIsNeitherMadeNorChangedNorMoved() {
        var path = given(1);
        folders.close(folder);

        writer().body(content(1)).post(PLEDGES).then().statusCode(409);
        patched(path, 0, "{\"worth\":3}").statusCode(409);
        writer().header("If-Match", "\"0\"").post(path + "/keep").then().statusCode(409);
        writer().get(path).then().statusCode(200);
    }

    @Test
    void aCommandMovesItOnce() {
        var path = given(1);

        writer().post(path + "/keep").then().statusCode(428);
        writer().header("If-Match", "\"7\"").post(path + "/keep").then().statusCode(412);
        writer().header("If-Match", "\"0\"")
                .post(path + "/keep")
                .then()
                .statusCode(200)
                .body("status", equalTo("KEPT"));
        writer().header("If-Match", "\"1\"")
                .post(path + "/keep")
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"));
        // its state is told before the patch is read
        patched(path, 1, "{\"promise\":null}").statusCode(409).body("code", equalTo("transition-not-allowed"));
        writer().get(PLEDGES + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("detail", org.hamcrest.Matchers.startsWith("There is no pledge "));
        assertThat(path).startsWith(PLEDGES);
    }

    @Test
    void listsLookIntoTheContent() {
        given(3);
        given(1);
        given(2);
        var list = PLEDGES + "?folderId=" + folder;

        var next = writer().get(list + "&limit=2&sort=-dueOn")
                .then()
                .statusCode(200)
                .body("items.worth", contains(3, 2))
                .extract()
                .<String>path("links.next");
        writer().urlEncodingEnabled(false).get(next).then().body("items.dueOn", contains(endsWith("-01")));
        writer().get(list + "&dueFrom=2026-12-03").then().body("items", hasSize(1));
    }

    @Test
    void readsALoginInItsOneFormHoweverItIsTyped() {
        var pledge = content(1);
        pledge.put("witnesses", List.of("Bob", "bob ", "b\u00ADob\u200B", "Dr  Ann\u00A0Smith "));

        var path = writer().body(pledge)
                .post(PLEDGES)
                .then()
                .statusCode(201)
                .body("witnesses", equalTo(List.of("bob", "Dr Ann Smith")))
                .extract()
                .header("Location");
        patched(path, 0, "{\"witnesses\":[\" BOB\"]}").statusCode(200).body("witnesses", equalTo(List.of("bob")));
        patched(path, 1, "{\"witnesses\":[\"\u200B\"]}").statusCode(422);
    }
}
