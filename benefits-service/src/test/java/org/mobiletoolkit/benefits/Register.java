package org.mobiletoolkit.benefits;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.mobiletoolkit.platform.testing.Api;

/** The people of two trusts, and the records that most tests begin with. */
public final class Register {

    private Register() {}

    public static RequestSpecification analyst() {
        return Api.as("benefits-analyst@rrx", "RRX", "BENEFITS_ANALYST");
    }

    public static RequestSpecification owner() {
        return Api.as("benefits-owner@rrx", "RRX", "BENEFITS_OWNER");
    }

    public static RequestSpecification sro() {
        return Api.as("sro@rrx", "RRX", "SRO");
    }

    public static RequestSpecification auditor() {
        return Api.as("auditor@rrx", "RRX", "AUDITOR");
    }

    public static RequestSpecification otherTrust() {
        return Api.as("benefits-owner@rry", "RRY", "BENEFITS_OWNER");
    }

    /** A benefit that the analyst entered; answers its id. */
    public static UUID benefit(UUID initiative, String title) {
        return UUID.fromString(analyst()
                .body(body(initiative, "\"title\":\"" + title + "\""))
                .post("/api/v1/benefits")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** A benefit as it is sent, with more members. */
    public static String body(UUID initiative, String members) {
        return """
                {"initiativeId":"%s","category":"NON_CASH_RELEASING","beneficiaries":["STAFF","PATIENT"],%s}""".formatted(initiative, members);
    }
}
