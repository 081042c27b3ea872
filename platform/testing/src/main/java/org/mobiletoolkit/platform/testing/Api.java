package org.mobiletoolkit.platform.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Calls to the service under test, each answer held against the service's own OpenAPI document. */
public final class Api {

    private static final OpenApiConformance CONFORMANCE = new OpenApiConformance();

    private Api() {}

    /** A caller of an organisation, with roles. */
    public static RequestSpecification as(String subject, String organisation, String... roles) {
        return withToken(TestIssuer.token(subject, organisation, roles));
    }

    /** A machine, which belongs to no organisation. */
    public static RequestSpecification asMachine() {
        return withToken(TestIssuer.token("machine", null, "SERVICE"));
    }

    public static RequestSpecification withToken(String token) {
        return anonymous().auth().oauth2(token);
    }

    /** A caller without a token. */
    public static RequestSpecification anonymous() {
        return RestAssured.given().contentType(ContentType.JSON).filter(CONFORMANCE);
    }
}
