package org.mobiletoolkit.benchmark.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.benchmark.growth.GrowingList.From;

class WalkerTest {

    private static final int STEPS = 5;
    private static final GrowingList LIST =
            new GrowingList("sro@rrx", "/api/v1/things?sort=name", new From("cursor", "nextCursor"));

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", WalkerTest::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /** A list of five steps of 200: after each but the last, its cursor is the number of steps done. */
    private static void answer(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        var done = query.contains("cursor=c") ? Integer.parseInt(query.replaceAll(".*cursor=c", "")) : 0;
        var next = done + 1 < STEPS ? "\"c" + (done + 1) + "\"" : "null";
        var body = ("{\"items\":[],\"page\":{\"limit\":200,\"nextCursor\":" + next + "}}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(query.contains("limit=200") ? 200 : 400, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void walksToThePageThatWasAskedFor() throws Exception {
        assertThat(walker().page(LIST, 9)).contains(new Place(9, "/api/v1/things?sort=name&cursor=c2"));
    }

    @Test
    void stopsBeforeTheEndOfAShorterList() throws Exception {
        assertThat(walker().page(LIST, 10_000)).contains(new Place(17, "/api/v1/things?sort=name&cursor=c4"));
    }

    private Walker walker() {
        return new Walker(server.getAddress().getPort(), "token");
    }
}
