package org.mobiletoolkit.local.issuer;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mobiletoolkit.local.StartFailure;

/**
 * An OIDC issuer on loopback: discovery, keys, and tokens for ready-made people and for the services. For local work
 * only: everybody knows everybody's password.
 */
public final class Issuer implements AutoCloseable {

    private static final int THREADS = 4;

    private final HttpServer server;
    private final ExecutorService threads;
    private final String url;

    private Issuer(HttpServer server, ExecutorService threads, String url) {
        this.server = server;
        this.threads = threads;
        this.url = url;
    }

    /**
     * Starts to listen.
     *
     * @param port the loopback port; 0 for any
     * @param keys what signs the tokens
     * @param clients the services that may ask for tokens
     */
    public static Issuer start(int port, SigningKeys keys, List<Client> clients, Clock clock) throws StartFailure {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
            var url = "http://127.0.0.1:%d/realms/local"
                    .formatted(server.getAddress().getPort());
            var tokens = new TokenEndpoint(clients, new Tokens(url, keys, clock));
            server.createContext("/", new Exchange(new Pages(url, keys, tokens)));
            var threads = Executors.newFixedThreadPool(THREADS, task -> {
                var thread = new Thread(task, "issuer");
                thread.setDaemon(true);
                return thread;
            });
            server.setExecutor(threads);
            server.start();
            return new Issuer(server, threads, url);
        } catch (IOException cannotListen) {
            throw new StartFailure("the OIDC issuer cannot listen on port " + port, cannotListen);
        }
    }

    /** The issuer URL, as tokens carry it. */
    public String url() {
        return url;
    }

    /** Where tokens are to be had. */
    public String tokenUrl() {
        return url + Pages.TOKEN;
    }

    /** Whom the tokens are for. */
    public static String audience() {
        return Tokens.AUDIENCE;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
