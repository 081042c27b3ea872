package org.mobiletoolkit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.gateway.testing.Http;
import org.mobiletoolkit.gateway.testing.Issuer;
import org.mobiletoolkit.gateway.testing.Neighbourhood;
import org.mobiletoolkit.gateway.testing.ServiceStub;

@QuarkusTest
@WithTestResource(Neighbourhood.class)
class TokenTest {

    @TestHTTPResource
    URL gateway;

    ServiceStub stakeholder;
    Issuer issuer;

    @Test
    void handsAGoodTokenOn() {
        stakeholder.behaves(r -> r.response().end("ok"));
        var token = issuer.token();

        assertThat(with("Bearer " + token).body()).isEqualTo("ok");
        assertThat(stakeholder.seenOnce().values("authorization")).containsExactly("Bearer " + token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bearer ", "BEARER ", "Bearer  "})
    void readsTheSchemeInAnyCase(String scheme) {
        stakeholder.behaves(r -> r.response().end("ok"));

        assertThat(with(scheme + issuer.token()).statusCode()).isEqualTo(200);
    }

    @Test
    void challengesWhoeverBringsNone() {
        var answer = Http.get(gateway, "/api/v1/stakeholders");

        refused(answer, "Bearer realm=\"mobile-toolkit\"");
        assertThat(Http.problem(answer))
                .containsEntry("code", "unauthenticated")
                .containsEntry("detail", "Send a bearer token in the Authorization header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic c3JvOnNybw==", "Bearer", "Token abc", ""})
    void challengesWhoeverBringsSomethingElse(String authorization) {
        refused(with(authorization), "Bearer realm=\"mobile-toolkit\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer abc", "Bearer a.b.c", "Bearer a b", "Bearer <script>", "Bearer \"x\""})
    void believesNoNonsense(String authorization) {
        refused(
                with(authorization),
                "Bearer realm=\"mobile-toolkit\", error=\"invalid_token\","
                        + " error_description=\"The token is not a JSON Web Token\"");
    }

    @Test
    void believesNoForgery() {
        refusedAsInvalid(with("Bearer " + issuer.forged()), "The token's signature or form is not valid");
    }

    @Test
    void believesNoExpiredToken() {
        var expired = issuer.token(claims -> claims.setExpirationTimeMinutesInTheFuture(-5));

        refusedAsInvalid(with("Bearer " + expired), "The token has expired");
    }

    @Test
    void believesNoTokenForAnotherAudience() {
        var foreign = issuer.token(claims -> claims.setAudience("another"));

        refusedAsInvalid(with("Bearer " + foreign), "The token is meant for another audience");
    }

    @Test
    void believesNoTokenOfAnotherIssuer() {
        var foreign = issuer.token(claims -> claims.setIssuer("https://elsewhere.example"));

        assertThat(with("Bearer " + foreign).statusCode()).isEqualTo(401);
    }

    @Test
    void doesNotChooseBetweenTwoTokens() {
        var answer = Http.get(
                gateway,
                "/api/v1/stakeholders",
                "Authorization",
                "Bearer " + issuer.token(),
                "Authorization",
                "Bearer " + issuer.token());

        refused(answer, "Bearer realm=\"mobile-toolkit\"");
        assertThat(Http.problem(answer)).containsEntry("detail", "More than one Authorization header");
    }

    @Test
    void asksTheServiceNothingForWhomItDoesNotKnow() {
        stakeholder.behaves(r -> r.response().end("ok"));

        Http.get(gateway, "/api/v1/stakeholders");
        Http.post(gateway, "/api/v1/stakeholders", "{}");

        assertThat(stakeholder.seen()).isEmpty();
    }

    private static void refusedAsInvalid(HttpResponse<String> answer, String why) {
        refused(answer, "Bearer realm=\"mobile-toolkit\", error=\"invalid_token\", error_description=\"" + why + "\"");
    }

    private static void refused(HttpResponse<String> answer, String challenge) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains(challenge);
        assertThat(Http.problem(answer)).containsEntry("status", 401);
    }

    private HttpResponse<String> with(String authorization) {
        return Http.get(gateway, "/api/v1/stakeholders", "Authorization", authorization);
    }
}
