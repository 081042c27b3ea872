package org.mobiletoolkit.platform.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** OpenID Connect discovery: from an issuer to the place of its keys. */
final class Discovery {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private Discovery() {}

    static String jwksUrl(String issuer) throws IOException {
        var base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        var request = HttpRequest.newBuilder(URI.create(base + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
        try {
            var answer =
                    HttpClient.newBuilder().connectTimeout(PATIENCE).build().send(request, BodyHandlers.ofByteArray());
            var document = new ObjectMapper().readTree(answer.body());
            if (answer.statusCode() != 200 || !document.path("issuer").asText().equals(issuer)) {
                throw new IOException("status " + answer.statusCode() + ", or a document of another issuer");
            }
            return document.path("jwks_uri").asText();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeysUnavailable("Discovery of " + issuer + " was interrupted", e);
        }
    }
}
