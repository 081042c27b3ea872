package org.mobiletoolkit.platform.sample;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestIssuer;

/** What passes for a token, and all that does not. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class TokensTest {

    private static JwtClaims good() {
        return TestIssuer.claims("reader@rrx", "RRX", List.of("READER"));
    }

    private static String spoilt(Consumer<JwtClaims> change) {
        var claims = good();
        change.accept(claims);
        return TestIssuer.sign(claims, TestIssuer.publishedKey());
    }

    private static void refused(String token) {
        Api.withToken(token).get("/api/v1/notes").then().statusCode(401).body("code", equalTo("unauthenticated"));
    }

    @Test
    void believesAGoodTokenInAnyOfItsForms() {
        Api.withToken(spoilt(claims -> {})).get("/api/v1/notes").then().statusCode(200);
        Api.withToken(spoilt(claims -> claims.setStringClaim("roles", "READER OTHER")))
                .get("/api/v1/notes")
                .then()
                .statusCode(200);
        Api.withToken(spoilt(claims -> claims.setSubject("Reader@RRX")))
                .get("/api/v1/notes")
                .then()
                .statusCode(200);
        Api.withToken(spoilt(claims -> claims.setStringClaim("ods_code", "rrx")))
                .get("/api/v1/notes")
                .then()
                .statusCode(200);
    }

    @Test
    void refusesWrongClaims() {
        refused(spoilt(claims -> claims.setIssuer("http://127.0.0.1:1/other")));
        refused(spoilt(claims -> claims.setAudience("another-suite")));
        refused(spoilt(claims -> claims.unsetClaim("aud")));
        refused(spoilt(claims -> claims.unsetClaim("exp")));
        refused(spoilt(claims -> claims.setClaim("exp", new BigDecimal("1e400"))));
        refused(spoilt(claims -> claims.setClaim("exp", "soon")));
        refused(spoilt(claims -> claims.unsetClaim("sub")));
        refused(spoilt(claims -> claims.setExpirationTime(NumericDate.fromSeconds(1_700_000_000))));
        refused(spoilt(claims -> claims.setNotBefore(NumericDate.fromSeconds(3_900_000_000L))));
        refused(spoilt(claims -> claims.unsetClaim("ods_code")));
        refused(spoilt(claims -> claims.setStringClaim("ods_code", "RRX' or 1=1")));
        refused(spoilt(claims -> claims.setClaim("sub", "x".repeat(300))));
        for (var odd : List.of(
                "reader@rrx ", " reader@rrx", "reader\u200B@rrx", "re\u00ADader@rrx", "\uFF52eader@rrx", "a b")) {
            refused(spoilt(claims -> claims.setSubject(odd)));
        }
    }

    @Test
    void takesNoOtherLettersForThoseOfAnOrganisation() {
        refused(spoilt(claims -> claims.setStringClaim("ods_code", "r\u0131\u017F")));
        refused(spoilt(claims -> claims.setStringClaim("ods_code", "R\u00DF")));
        refused(spoilt(claims -> claims.setClaim("ods_code", List.of("RRX", "RRY"))));
    }

    @Test
    void refusesKeysAndAlgorithmsThatProveNothing() throws JoseException {
        refused(TestIssuer.sign(good(), TestIssuer.newKey("test-1")));
        refused(TestIssuer.sign(good(), TestIssuer.newKey("unheard-of")));
        var symmetric = new JsonWebSignature();
        symmetric.setPayload(good().toJson());
        symmetric.setKey(new HmacKey(TestIssuer.publishedKey().getPublicKey().getEncoded()));
        symmetric.setKeyIdHeaderValue("test-1");
        symmetric.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        refused(symmetric.getCompactSerialization());
        var base64 = Base64.getUrlEncoder().withoutPadding();
        refused(base64.encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + base64.encodeToString(good().toJson().getBytes(StandardCharsets.UTF_8)) + ".");
        var token = spoilt(claims -> {});
        refused(token.substring(0, token.lastIndexOf('.') + 1) + "AAAA");
        refused("x".repeat(9_000));
    }

    @Test
    void refusesOtherSchemes() {
        RestAssured.given()
                .header("Authorization", "Basic dTpw")
                .get("/api/v1/notes")
                .then()
                .statusCode(401);
        RestAssured.given()
                .header("Authorization", "Bearer")
                .get("/api/v1/notes")
                .then()
                .statusCode(401);
    }

    @Test
    void givesAMachineNothingThatBelongsToAnOrganisation() {
        Api.asMachine().get("/api/v1/notes").then().statusCode(403);
    }

    @Test
    void readsTheSchemeInAnyCase() {
        for (var scheme : List.of("Bearer", "bearer", "BEARER")) {
            RestAssured.given()
                    .header("Authorization", scheme + " " + spoilt(claims -> {}))
                    .get("/api/v1/notes")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void believesNoneOfTwoTokens() {
        RestAssured.given()
                .header("Authorization", "Bearer " + spoilt(claims -> {}))
                .header("Authorization", "Bearer " + spoilt(claims -> claims.setSubject("somebody-else@rrx")))
                .get("/api/v1/notes")
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
    }
}
