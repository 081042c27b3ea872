package org.mobiletoolkit.local.process;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import sun.misc.Signal;

/** A program to be managed: answers health on a port, and ends, resists or fails as its first argument says. */
public final class Sample {

    private Sample() {}

    /** Runs as {@code orderly <port>}, {@code stubborn <port>} or {@code failing}. */
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "orderly" -> {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("ended in order")));
                answerHealth(Integer.parseInt(arguments[1]));
            }
            case "stubborn" -> {
                Signal.handle(new Signal("TERM"), signal -> System.out.println("refuses to end"));
                answerHealth(Integer.parseInt(arguments[1]));
            }
            default -> {
                System.out.println("cannot find the database");
                System.exit(3);
            }
        }
        new CountDownLatch(1).await();
    }

    private static void answerHealth(int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
