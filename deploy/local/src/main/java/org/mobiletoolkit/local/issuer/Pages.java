package org.mobiletoolkit.local.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Everything the issuer serves, by path. */
final class Pages {

    /** The token endpoint, below the issuer URL. */
    static final String TOKEN = "/token";

    private static final String KEYS = "/jwks";
    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final String ROTATE = "/rotate";

    private final String url;
    private final String base;
    private final SigningKeys keys;
    private final TokenEndpoint tokens;

    Pages(String url, SigningKeys keys, TokenEndpoint tokens) {
        this.url = url;
        this.base = URI.create(url).getPath();
        this.keys = keys;
        this.tokens = tokens;
    }

    Answer answer(Request request) {
        var path = request.path();
        if (path.equals("/")) {
            return onlyFor("GET", request, () -> Answer.html(PeoplePage.of(url + TOKEN)));
        }
        if (!path.startsWith(base + "/")) {
            return Answer.problem(404, "not_found");
        }
        return switch (path.substring(base.length())) {
            case DISCOVERY -> onlyFor("GET", request, () -> Answer.json(200, discovery()));
            case KEYS -> onlyFor("GET", request, () -> Answer.jsonText(keys.published()));
            case TOKEN -> onlyFor("POST", request, () -> token(request));
            case ROTATE -> onlyFor("POST", request, this::rotate);
            default -> Answer.problem(404, "not_found");
        };
    }

    private interface Page {
        Answer show();
    }

    private static Answer onlyFor(String method, Request request, Page page) {
        return request.method().equals(method)
                ? page.show()
                : Answer.problem(405, "method_not_allowed").with("Allow", method);
    }

    private Answer token(Request request) {
        try {
            if (!request.isForm()) {
                throw TokenRefusal.invalidRequest("the body must be application/x-www-form-urlencoded");
            }
            return Answer.json(200, tokens.answer(Form.read(request.body()), request.authorization()))
                    .with("Pragma", "no-cache");
        } catch (TokenRefusal refusal) {
            return Answer.refusal(refusal);
        }
    }

    // So that a developer can watch the services learn a new key without a restart.
    private Answer rotate() {
        try {
            keys.rotate();
            return Answer.jsonText(keys.published());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer", url,
                "jwks_uri", url + KEYS,
                "token_endpoint", url + TOKEN,
                "grant_types_supported", List.of("password", "client_credentials"),
                "token_endpoint_auth_methods_supported", List.of("none", "client_secret_basic", "client_secret_post"),
                "response_types_supported", List.of(),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"),
                "claims_supported",
                        List.of("iss", "sub", "aud", "exp", "iat", "jti", "name", "ods_code", "roles", "client_id"));
    }
}
