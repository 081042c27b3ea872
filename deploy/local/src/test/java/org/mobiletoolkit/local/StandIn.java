package org.mobiletoolkit.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Takes the place of an application while the supervisor is tested: it takes its ports from the same variables, says
 * it is ready, and notes its end and whether Kafka and PostgreSQL were still there.
 */
public final class StandIn {

    private StandIn() {}

    /** Runs until it is asked to end. */
    public static void main(String[] arguments) throws Exception {
        var name = System.getenv("TOOLKIT_SERVICE_CLIENT_ID");
        System.out.println(name + " has something to say");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> note(name)));
        listen("QUARKUS_HTTP_PORT");
        listen("QUARKUS_MANAGEMENT_PORT");
        new CountDownLatch(1).await();
    }

    private static void listen(String variable) throws IOException {
        var address =
                new InetSocketAddress(InetAddress.getByName("127.0.0.1"), Integer.parseInt(System.getenv(variable)));
        var server = HttpServer.create(address, 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    private static void note(String name) {
        try {
            var kafka =
                    Integer.parseInt(System.getenv("KAFKA_BOOTSTRAP_SERVERS").split(":")[1]);
            var postgres = Integer.parseInt(System.getenv("TOOLKIT_POSTGRES_PORT"));
            Files.writeString(
                    Path.of(System.getenv("STAND_IN_NOTES")),
                    "%s ended, infrastructure %s%n".formatted(name, answers(kafka) && answers(postgres)),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            System.out.println(unwritable);
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    /** Makes a folder that looks like a built checkout, with a stand-in for each application. */
    static Path builtCheckout(Path folder) throws IOException {
        Files.createSymbolicLink(
                Files.createDirectories(folder.resolve("deploy/local")).resolve("target"),
                Path.of("target").toAbsolutePath());
        for (var application : Application.values()) {
            var jar = application.jar(folder);
            Files.createDirectories(jar.getParent());
            write(jar);
        }
        return folder;
    }

    private static void write(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
        var entry = StandIn.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var in = StandIn.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry(entry));
            in.transferTo(out);
        }
    }
}
