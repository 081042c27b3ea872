package org.mobiletoolkit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.gateway.testing.Http;
import org.mobiletoolkit.gateway.testing.Issuer;
import org.mobiletoolkit.gateway.testing.Neighbourhood;
import org.mobiletoolkit.gateway.testing.ServiceStub;

@QuarkusTest
@WithTestResource(Neighbourhood.class)
class CompressionTest {

    private static final String LONG = "{\"text\":\"" + "a word and another ".repeat(1_000) + "\"}";

    @TestHTTPResource
    URL gateway;

    ServiceStub stakeholder;
    Issuer issuer;

    private HttpResponse<byte[]> get(String... headers) throws IOException, InterruptedException {
        return Http.client()
                .send(
                        Http.request(gateway, "/api/v1/stakeholders", "Authorization", "Bearer " + issuer.token())
                                .headers(headers)
                                .build(),
                        BodyHandlers.ofByteArray());
    }

    private void answers(String type, String body) {
        stakeholder.behaves(r -> r.response()
                .putHeader("Content-Type", type)
                .putHeader("ETag", "\"3-a-b\"")
                .end(body));
    }

    @Test
    void compressesWhatIsLongForWhoTakesIt() throws Exception {
        answers("application/json", LONG);

        var answer = get("Accept-Encoding", "br, gzip;q=0.8");

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("ETag")).contains("\"3-a-b-gzip\"");
        assertThat(answer.headers().allValues("Vary")).contains("accept-encoding");
        assertThat(answer.body().length).isLessThan(LONG.length() / 10);
        try (var text = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(LONG);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, identity, 20000",
        "application/json, gzip;q=0, 20000",
        "application/json, gzip, 100",
        "application/pdf, gzip, 20000",
        "text/event-stream, gzip, 20000"
    })
    void leavesTheRestAsItIs(String type, String taken, int length) throws Exception {
        var body = "x".repeat(length);
        answers(type, body);

        var answer = get("Accept-Encoding", taken);

        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).contains("\"3-a-b\"");
        assertThat(answer.body()).hasSize(length);
    }

    @Test
    void takesItsOwnMarkOffATagThatComesBack() throws Exception {
        stakeholder.behaves(r ->
                r.response().setStatusCode(304).putHeader("ETag", "\"3-a-b\"").end());

        var answer = get("Accept-Encoding", "gzip", "If-None-Match", "\"3-a-b-gzip\"");

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.headers().firstValue("ETag")).contains("\"3-a-b-gzip\"");
        assertThat(stakeholder.seenOnce().values("if-none-match")).containsExactly("\"3-a-b\"");
    }
}
