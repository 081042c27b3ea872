package org.mobiletoolkit.gateway.testing;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A real HTTP server in the place of a service. */
public final class ServiceStub {

    /** A request as the service saw it. */
    public record Seen(String method, String uri, List<String> headers) {

        /** The values of a header field, in order. */
        public List<String> values(String name) {
            var prefix = name.toLowerCase(java.util.Locale.ROOT) + ": ";
            return headers.stream()
                    .filter(line -> line.startsWith(prefix))
                    .map(line -> line.substring(prefix.length()))
                    .toList();
        }
    }

    private final HttpServer server;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Handler<HttpServerRequest> behaviour =
            request -> request.response().end();

    ServiceStub(Vertx vertx) {
        this.server = vertx.createHttpServer(
                        new HttpServerOptions().setHost("127.0.0.1").setPort(0))
                .connectionHandler(connection -> {
                    connections.incrementAndGet();
                    connection.closeHandler(closed -> connections.decrementAndGet());
                })
                .requestHandler(this::handle)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private void handle(HttpServerRequest request) {
        seen.add(new Seen(
                request.method().name(),
                request.uri(),
                request.headers().entries().stream()
                        .map(e -> e.getKey().toLowerCase(java.util.Locale.ROOT) + ": " + e.getValue())
                        .toList()));
        behaviour.handle(request);
    }

    /** From now on behaves like this, and has seen nothing. */
    public void behaves(Handler<HttpServerRequest> next) {
        seen.clear();
        behaviour = next;
    }

    public List<Seen> seen() {
        return seen;
    }

    /** The only request that was seen. */
    public Seen seenOnce() {
        if (seen.size() != 1) {
            throw new AssertionError("Expected one request, saw " + seen);
        }
        return seen.get(0);
    }

    public int connections() {
        return connections.get();
    }

    public String origin() {
        return "http://127.0.0.1:" + server.actualPort();
    }
}
