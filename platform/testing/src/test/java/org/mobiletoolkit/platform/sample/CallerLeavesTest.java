package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestIssuer;

/** A caller who leaves in the middle of a body is no failure of ours, and fills no disk. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class CallerLeavesTest {

    @TestHTTPResource("/api/v1/notes")
    URL notes;

    private final List<String> failures = new CopyOnWriteArrayList<>();

    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() >= Level.SEVERE.intValue() || line.getThrown() != null) {
                failures.add(line.getLoggerName() + " " + line.getLevel() + " " + line.getMessage());
            }
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listening);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("").removeHandler(listening);
    }

    @Test
    void writesNoFailureIntoTheLog() throws IOException {
        for (var i = 0; i < 5; i++) {
            leaveInTheMiddleOfABody();
        }

        // whatever the first ones leave behind is there when this one has been answered
        for (var i = 0; i < 5; i++) {
            Api.as("reader@rrx", "RRX", "READER").get("/api/v1/notes").then().statusCode(200);
        }
        assertThat(failures).isEmpty();
    }

    private void leaveInTheMiddleOfABody() throws IOException {
        var token =
                TestIssuer.sign(TestIssuer.claims("writer@rrx", "RRX", List.of("WRITER")), TestIssuer.publishedKey());
        try (var caller = new Socket(notes.getHost(), notes.getPort())) {
            caller.setSoLinger(true, 0);
            caller.getOutputStream()
                    .write(("POST /api/v1/notes HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer " + token
                                    + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
            caller.getOutputStream().flush();
            // the body is being waited for once others are answered
            Api.as("reader@rrx", "RRX", "READER").get("/api/v1/notes").then().statusCode(200);
        }
    }
}
