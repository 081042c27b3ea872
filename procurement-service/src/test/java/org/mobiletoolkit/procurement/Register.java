package org.mobiletoolkit.procurement;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.mobiletoolkit.platform.testing.Api;

/** The people of two trusts, and the records that most tests begin with. */
public final class Register {

    private Register() {}

    public static RequestSpecification procurementLead() {
        return Api.as("procurement-lead@rrx", "RRX", "PROCUREMENT_LEAD");
    }

    public static RequestSpecification projectMember() {
        return Api.as("project-member@rrx", "RRX", "PROJECT_MEMBER");
    }

    public static RequestSpecification auditor() {
        return Api.as("auditor@rrx", "RRX", "AUDITOR");
    }

    public static RequestSpecification otherTrust() {
        return Api.as("procurement-lead@rry", "RRY", "PROCUREMENT_LEAD");
    }

    /** A new active supplier of RRX. */
    public static UUID supplier(String name) {
        return created(procurementLead().body("{\"name\":\"%s\"}".formatted(name)), "/api/v1/suppliers");
    }

    /** The supplier serves the initiative from now on; answers the incumbency. */
    public static UUID incumbency(UUID initiative, UUID supplier) {
        return created(procurementLead().body("""
                                {"initiativeId":"%s","supplierId":"%s","since":"2019-04-01","supplies":"Patient record"}""".formatted(initiative, supplier)), "/api/v1/incumbencies");
    }

    /** It is declared that no supplier serves the initiative; answers the declaration. */
    public static UUID declarationOfNone(UUID initiative) {
        return created(
                procurementLead()
                        .body("{\"initiativeId\":\"%s\",\"reason\":\"Worked on paper until now\"}"
                                .formatted(initiative)),
                "/api/v1/incumbent-declarations");
    }

    /** An engagement that was held on a day; answers its id. */
    public static UUID engagement(UUID initiative, UUID supplier, String heldOn, String support, String alignment) {
        return created(
                procurementLead().body("""
                                {"initiativeId":"%s","supplierId":"%s","kind":"MEETING","held":%s}""".formatted(initiative, supplier, held(heldOn, support, alignment))),
                "/api/v1/supplier-engagements");
    }

    /** What came of an engagement, as JSON. */
    public static String held(String heldOn, String support, String alignment) {
        return """
                {"heldOn":"%s","outcome":"Mobile client in May","supportLevel":"%s","roadmapAlignment":"%s",
                 "participants":["Procurement lead","Account manager"]}""".formatted(heldOn, support, alignment);
    }

    private static UUID created(RequestSpecification request, String path) {
        return UUID.fromString(
                request.post(path).then().statusCode(201).extract().path("id"));
    }
}
