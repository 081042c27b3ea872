package org.mobiletoolkit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.mobiletoolkit.gateway.testing.Http;
import org.mobiletoolkit.gateway.testing.Issuer;
import org.mobiletoolkit.gateway.testing.Neighbourhood;
import org.mobiletoolkit.gateway.testing.ServiceStub;

/** A page of a service, as a real browser shows it that got it through the gateway ({@code -Dbrowser=/usr/bin/chromium}). */
@QuarkusTest
@WithTestResource(Neighbourhood.class)
@EnabledIfSystemProperty(named = "browser", matches = ".+")
class BrowserTest {

    private static final String STYLE = "body { background: #0b3c5d; margin: 0; }";
    private static final String PAGE = "<!DOCTYPE html><html lang=\"en-GB\"><head><title>A page</title><style>" + STYLE
            + "</style></head>" + "<body><script>document.body.style.background = 'red'</script></body></html>";

    private static final int DARK_BLUE = 0xFF0B3C5D;

    @TestHTTPResource
    URL gateway;

    ServiceStub stakeholder;
    Issuer issuer;

    @TempDir
    Path folder;

    @Test
    void hasItsStyleAndRunsNothing() throws Exception {
        var hash = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
        stakeholder.behaves(request -> request.response()
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'sha256-%s'; frame-ancestors 'self'"
                                .formatted(Base64.getEncoder().encodeToString(hash)))
                .end(PAGE));
        var reader = signedIn();
        try {
            var seen = ImageIO.read(
                    shot("http://127.0.0.1:%d/".formatted(reader.getAddress().getPort()))
                            .toFile());

            assertThat(seen.getRGB(200, 200)).isEqualTo(DARK_BLUE);
        } finally {
            reader.stop(0);
        }
    }

    /** Stands for somebody who is signed in: a browser by itself sends no token. */
    private HttpServer signedIn() throws IOException {
        var reader = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        reader.createContext("/", exchange -> {
            var page = Http.get(gateway, "/api/v1/stakeholders/7", "Authorization", "Bearer " + issuer.token());
            page.headers().map().forEach((name, values) -> {
                if (!name.equalsIgnoreCase("content-length") && !name.equalsIgnoreCase("transfer-encoding")) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            var bytes = page.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(page.statusCode(), bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        reader.start();
        return reader;
    }

    private Path shot(String url) throws IOException, InterruptedException {
        var file = folder.resolve("page.png");
        var browser = new ProcessBuilder(
                        System.getProperty("browser"),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--window-size=400,400",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--screenshot=" + file,
                        url)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(browser.waitFor()).isZero();
        return file;
    }
}
