package org.mobiletoolkit.clients;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** The suite that somebody has started, as {@code ./toolkit} does. */
final class RunningSuite {

    static final String URL = System.getProperty("suite.url");
    private static final String ISSUER = System.getProperty("suite.issuer");

    private RunningSuite() {}

    /** A token of one of the local issuer's people. */
    static String token(String username) throws IOException, InterruptedException {
        var form = "grant_type=password&password=local&username=" + URLEncoder.encode(username, StandardCharsets.UTF_8);
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(ISSUER + "/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    }
}
