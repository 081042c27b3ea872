package org.mobiletoolkit.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerTest {

    private static final Instant NOW = Instant.parse("2026-05-01T09:00:00Z");
    private static final Client SERVICE = new Client("stakeholder-service", "a+secret/with=signs&more");

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path data;

    private Issuer issuer;

    @BeforeEach
    void start() throws Exception {
        issuer = start(0);
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    private Issuer start(int port) throws Exception {
        return Issuer.start(
                port, SigningKeys.in(data.resolve("keys.json")), List.of(SERVICE), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void givesAPersonATokenThatVerifiesAgainstThePublishedKeys() throws Exception {
        var answer = ask("grant_type=password&username=programme-manager%40rrx&password=local");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(json(answer)).containsEntry("token_type", "Bearer").containsEntry("expires_in", 3600L);
        var claims = verified(token(answer));
        assertThat(claims.getJwtId()).isNotBlank();
        claims.unsetClaim("jti");
        assertThat(claims.getClaimsMap())
                .isEqualTo(Map.of(
                        "iss",
                        issuer.url(),
                        "sub",
                        "programme-manager@rrx",
                        "aud",
                        "mobile-toolkit",
                        "iat",
                        NOW.getEpochSecond(),
                        "exp",
                        NOW.getEpochSecond() + 3600,
                        "name",
                        "Programme manager",
                        "ods_code",
                        "RRX",
                        "roles",
                        List.of("PROGRAMME_MANAGER")));
    }

    @Test
    void givesEveryPersonTheirOwnRoleAndTrust() throws Exception {
        assertThat(Persona.all()).hasSize(36).extracting(Persona::username).doesNotHaveDuplicates();
        for (var persona : Persona.all()) {
            var claims =
                    verified(token(ask("grant_type=password&password=local&username=" + encoded(persona.username()))));
            assertThat(claims.getSubject()).isEqualTo(persona.username());
            assertThat(claims.getStringListClaimValue("roles")).containsExactlyElementsOf(persona.roles());
            assertThat(claims.getStringClaimValue("ods_code")).isEqualTo(persona.organisation());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void givesAServiceATokenWithoutOrganisation(boolean byHeader) throws Exception {
        var answer = byHeader
                ? ask("grant_type=client_credentials", basic(SERVICE.id(), SERVICE.secret()))
                : ask("grant_type=client_credentials&client_id=stakeholder-service&client_secret="
                        + encoded(SERVICE.secret()));

        var claims = verified(token(answer));
        assertThat(claims.getSubject()).isEqualTo("stakeholder-service");
        assertThat(claims.getStringListClaimValue("roles")).containsExactly("SERVICE");
        assertThat(claims.hasClaim("ods_code")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            grant_type=password&username=sro%40rrx&password=wrong,                400, invalid_grant
            grant_type=password&username=nobody%40rrx&password=local,             400, invalid_grant
            grant_type=password&username=SRO%40RRX&password=local,                400, invalid_grant
            grant_type=password&username=sro%40rrx,                               400, invalid_request
            grant_type=password&password=local,                                   400, invalid_request
            grant_type=password&username=&password=local,                         400, invalid_request
            username=sro%40rrx&password=local,                                    400, invalid_request
            '',                                                                   400, invalid_request
            grant_type=password&username=sro%40rrx&username=sro%40rry&password=local, 400, invalid_request
            grant_type=password&username=%zz&password=local,                      400, invalid_request
            grant_type=authorization_code&code=1,                                 400, unsupported_grant_type
            grant_type=refresh_token&refresh_token=1,                             400, unsupported_grant_type
            grant_type=password&username=sro%40rrx&password=local&scope=openid,   400, invalid_scope
            grant_type=password&username=sro%40rrx&password=local&client_id=x,    401, invalid_client
            grant_type=client_credentials,                                        400, invalid_request
            grant_type=client_credentials&client_id=stakeholder-service,          400, invalid_request
            grant_type=client_credentials&client_id=stakeholder-service&client_secret=wrong, 401, invalid_client
            grant_type=client_credentials&client_id=sro%40rrx&client_secret=local, 401, invalid_client
            """)
    void refusesAnythingElseInTheTermsOfTheStandard(String body, int status, String error) throws Exception {
        var answer = ask(body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer)).containsEntry("error", error).containsOnlyKeys("error", "error_description");
        assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent()).isEqualTo(status == 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer abc", "Basic", "Basic !!!", "Basic bm9jb2xvbg=="})
    void refusesAClientThatProvesNothing(String authorization) throws Exception {
        var answer = ask("grant_type=client_credentials", authorization);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer)).containsEntry("error", "invalid_client");
    }

    @Test
    void refusesABodyThatIsNoFormOrTooLarge() throws Exception {
        var asJson = HttpRequest.newBuilder(URI.create(issuer.tokenUrl()))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"grant_type\":\"password\"}"))
                .build();

        assertThat(json(http.send(asJson, BodyHandlers.ofString()))).containsEntry("error", "invalid_request");
        assertThat(ask("grant_type=" + "x".repeat(9_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void describesItselfSoThatAStandardLibraryFindsTheRest() throws Exception {
        var discovery = json(get(issuer.url() + "/.well-known/openid-configuration"));

        assertThat(discovery)
                .containsEntry("issuer", issuer.url())
                .containsEntry("token_endpoint", issuer.tokenUrl())
                .containsEntry("jwks_uri", issuer.url() + "/jwks")
                .containsEntry("id_token_signing_alg_values_supported", List.of("RS256"));
    }

    @Test
    void publishesNoPrivatePartOfAKey() throws Exception {
        var published = get(issuer.url() + "/jwks").body();

        assertThat(published).contains("\"n\":").doesNotContain("\"d\":", "\"p\":", "\"q\":");
    }

    @Test
    void signsWithANewKeyAfterRotationAndStillPublishesTheOldOne() throws Exception {
        var before = token(ask("grant_type=password&username=sro%40rrx&password=local"));

        var rotated = http.send(
                HttpRequest.newBuilder(URI.create(issuer.url() + "/rotate"))
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());

        var after = token(ask("grant_type=password&username=sro%40rrx&password=local"));
        assertThat(rotated.statusCode()).isEqualTo(200);
        assertThat(header(after)).isNotEqualTo(header(before));
        assertThat(verified(before).getSubject()).isEqualTo("sro@rrx");
        assertThat(verified(after).getSubject()).isEqualTo("sro@rrx");
    }

    @Test
    void keepsItsKeysOverARestart() throws Exception {
        var before = token(ask("grant_type=password&username=sro%40rrx&password=local"));
        var port = URI.create(issuer.url()).getPort();

        issuer.close();
        issuer = start(port);

        assertThat(verified(before).getSubject()).isEqualTo("sro@rrx");
    }

    @Test
    void refusesATokenThatWasTamperedWith() throws Exception {
        var parts = token(ask("grant_type=password&username=end-user%40rrx&password=local"))
                .split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        var raised = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.replace("END_USER", "SRO").getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> verified(parts[0] + "." + raised + "." + parts[2]))
                .isInstanceOf(InvalidJwtException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /realms/local/token, 405, POST",
        "GET, /realms/local/rotate, 405, POST",
        "POST, /realms/local/jwks, 405, GET",
        "DELETE, /, 405, GET",
        "GET, /realms/other/jwks, 404,",
        "GET, /realms/local/unknown, 404,",
        "GET, /realms/local, 404,"
    })
    void answersOnlyKnownPathsAndMethods(String method, String path, int status, String allow) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(issuer.url()).resolve(path))
                .method(method, BodyPublishers.noBody())
                .build();

        var answer = http.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Allow").orElse(null)).isEqualTo(allow);
    }

    @Test
    void showsThePeopleAndACommandThatGetsAToken() throws Exception {
        var page = get(URI.create(issuer.url()).resolve("/").toString());

        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body()).contains("curl -s " + issuer.tokenUrl());
        assertThat(Persona.all())
                .allSatisfy(persona -> assertThat(page.body()).contains("<code>" + persona.username() + "</code>"));
    }

    private HttpResponse<String> ask(String form, String... authorization) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(issuer.tokenUrl()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        if (authorization.length > 0) {
            request.header("Authorization", authorization[0]);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String url) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    private JwtClaims verified(String token) throws InvalidJwtException {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(new HttpsJwks(issuer.url() + "/jwks")))
                .setExpectedIssuer(issuer.url())
                .setExpectedAudience("mobile-toolkit")
                .setRequireExpirationTime()
                .setEvaluationTime(NumericDate.fromSeconds(NOW.getEpochSecond() + 60))
                .build()
                .processToClaims(token);
    }

    private static Map<String, Object> json(HttpResponse<String> answer) throws Exception {
        return JsonUtil.parseJson(answer.body());
    }

    private static String token(HttpResponse<String> answer) throws Exception {
        return (String) json(answer).get("access_token");
    }

    private static String header(String token) {
        return token.substring(0, token.indexOf('.'));
    }

    private static String basic(String id, String secret) {
        var pair = encoded(id) + ":" + encoded(secret);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
