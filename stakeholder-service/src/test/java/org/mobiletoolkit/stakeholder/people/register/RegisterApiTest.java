package org.mobiletoolkit.stakeholder.people.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** Groups and the people in them, and organisations, over HTTP. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class RegisterApiTest {

    private static final String NEW = """
        {"initiativeId":"%s","name":"%s","kind":"%s","internal":true,"seniority":"MIDDLE","groupId":%s}\
        """;

    UUID initiative;

    @BeforeEach
    void begin() {
        initiative = openInitiative();
    }

    private String entry(String name, String kind, String group) {
        return create("SRO", "/stakeholders", body(name, kind, group));
    }

    private String body(String name, String kind, String group) {
        return NEW.formatted(initiative, name, kind, group == null ? "null" : "\"" + group + "\"");
    }

    @Test
    void letsPeopleBelongToAGroupOfTheRegister() {
        var nurses = entry("Community nurses", "GROUP", null);
        var matron = entry("Community matron", "PERSON", nurses);
        entry("Finance director", "PERSON", null);
        var list = "/api/v1/stakeholders?initiativeId=" + initiative;

        as("AUDITOR").get(list + "&groupId=" + nurses).then().statusCode(200).body("items.id", contains(matron));
        as("AUDITOR").get(list + "&groupId=x").then().statusCode(400);
        patch("SRO", "/stakeholders/" + matron, "{\"groupId\":null}")
                .statusCode(200)
                .body("groupId", nullValue());
    }

    @Test
    void refusesWhatIsNoGroupOfTheInitiative() {
        var matron = entry("Community matron", "PERSON", null);
        var there = initiative;
        initiative = openInitiative();
        var stranger = entry("Community nurses", "GROUP", null);
        initiative = there;

        for (var group : new String[] {stranger, UUID.randomUUID().toString()}) {
            as("SRO")
                    .body(body("Ward sister", "PERSON", group))
                    .post("/api/v1/stakeholders")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("unknown-reference"))
                    .body("errors[0].pointer", equalTo("/groupId"));
        }
        as("SRO")
                .body(body("Ward sister", "PERSON", matron))
                .post("/api/v1/stakeholders")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("not-a-group"));
    }

    @Test
    void keepsAGroupAGroupAsLongAsItHasMembers() {
        var nurses = entry("Community nurses", "GROUP", null);
        var matron = entry("Community matron", "PERSON", nurses);

        patch("SRO", "/stakeholders/" + nurses, "{\"kind\":\"PERSON\"}")
                .statusCode(422)
                .body("rule", equalTo("REGISTER.GROUP"))
                .body("offending", contains(matron));
        patch("SRO", "/stakeholders/" + nurses, "{\"kind\":\"ORGANISATION\"}").statusCode(200);
        patch("SRO", "/stakeholders/" + matron, "{\"kind\":\"GROUP\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/groupId"));
        obey("SRO", "/stakeholders/" + nurses, "leave", "{\"reason\":\"Merged\"}")
                .statusCode(200);
        patch("SRO", "/stakeholders/" + matron, "{\"champion\":true}").statusCode(200);
        as("SRO")
                .body(body("Ward sister", "PERSON", nurses))
                .post("/api/v1/stakeholders")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("has-left"));
    }

    @Test
    void keepsOdsCodesInCapitalsAndRefusesWhatIsNone() {
        var supplier = create("SRO", "/stakeholders", """
            {"initiativeId":"%s","name":"Supplier","kind":"ORGANISATION","internal":false,"seniority":"EXTERNAL",
             "odsCode":"g7h8j","roleCodes":["SUPPLIER","SUPPLIER"]}\
            """.formatted(initiative));

        as("SRO")
                .get("/api/v1/stakeholders/" + supplier)
                .then()
                .body("odsCode", equalTo("G7H8J"))
                .body("roleCodes", contains("SUPPLIER"));
        as("SRO")
                .get("/api/v1/stakeholders?odsCode=G7h8j&initiativeId=" + initiative)
                .then()
                .body("items.id", contains(supplier));
        patch("SRO", "/stakeholders/" + supplier, "{\"odsCode\":\"RR 8\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/odsCode"));
        patch("SRO", "/stakeholders/" + supplier, "{\"internal\":true}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/seniority"));
    }
}
