package org.mobiletoolkit.local.issuer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides on token requests: a person by password, a service by client credentials, and nothing else. */
final class TokenEndpoint {

    /** The password of every ready-made person. */
    static final String PASSWORD = "local";

    private final List<Client> clients;
    private final Tokens tokens;

    TokenEndpoint(List<Client> clients, Tokens tokens) {
        this.clients = List.copyOf(clients);
        this.tokens = tokens;
    }

    /** The answer to a request: the members of a token response (RFC 6749, section 5.1). */
    Map<String, Object> answer(Form form, Optional<String> authorization) throws TokenRefusal {
        var grant = form.require("grant_type");
        if (form.find("scope").isPresent()) {
            throw TokenRefusal.invalidScope("this issuer knows no scopes: leave scope out");
        }
        var token = switch (grant) {
            case "password" -> tokens.of(person(form, authorization));
            case "client_credentials" -> tokens.of(service(form, authorization));
            default -> throw TokenRefusal.unsupportedGrantType("grant_type is password or client_credentials");
        };
        return Map.of("access_token", token, "token_type", "Bearer", "expires_in", Tokens.LIFETIME.toSeconds());
    }

    private static Persona person(Form form, Optional<String> authorization) throws TokenRefusal {
        if (authorization.isPresent() || form.find("client_id").isPresent()) {
            throw TokenRefusal.invalidClient("people ask without a client: leave out Authorization and client_id");
        }
        var username = form.require("username");
        var password = form.require("password");
        // One answer for both mistakes, as of any issuer.
        return Persona.named(username)
                .filter(persona -> PASSWORD.equals(password))
                .orElseThrow(() -> TokenRefusal.invalidGrant("unknown username or wrong password"));
    }

    private Client service(Form form, Optional<String> authorization) throws TokenRefusal {
        var offered = authorization.isPresent()
                ? basic(form, authorization.get())
                : new Client(form.require("client_id"), form.require("client_secret"));
        return clients.stream()
                .filter(client -> client.id().equals(offered.id()))
                .filter(client -> client.isProvedBy(offered.secret()))
                .findFirst()
                .orElseThrow(() -> TokenRefusal.invalidClient("unknown client or wrong secret"));
    }

    private static Client basic(Form form, String authorization) throws TokenRefusal {
        if (form.find("client_secret").isPresent()) {
            throw TokenRefusal.invalidRequest("a client proves itself in one way, not in two");
        }
        if (!authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            throw TokenRefusal.invalidClient("Authorization must be Basic");
        }
        try {
            var pair = new String(
                            Base64.getDecoder()
                                    .decode(authorization.substring(6).strip()),
                            StandardCharsets.UTF_8)
                    .split(":", 2);
            if (pair.length == 2) {
                return new Client(Form.decoded(pair[0]), Form.decoded(pair[1]));
            }
        } catch (IllegalArgumentException notBase64) {
            // answered below, as credentials without a colon are
        }
        throw TokenRefusal.invalidClient("Authorization holds no client id and secret");
    }
}
