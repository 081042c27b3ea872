package org.mobiletoolkit.platform.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/** A Kafka broker in this JVM, in KRaft mode, which can be stopped and started again on the same port and data. */
public final class TestBroker implements AutoCloseable {

    private final Path directory;
    private final int port;
    private final Properties properties = new Properties();
    private @Nullable KafkaRaftServer server;

    public TestBroker() throws IOException {
        directory = Files.createTempDirectory("kafka");
        port = freePort();
        var controller = freePort();
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller);
        properties.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty("controller.quorum.bootstrap.servers", "127.0.0.1:" + controller);
        properties.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.setProperty("log.dirs", directory.resolve("logs").toString());
        properties.setProperty("num.partitions", "3");
        properties.setProperty("offsets.topic.replication.factor", "1");
        properties.setProperty("offsets.topic.num.partitions", "1");
        properties.setProperty("transaction.state.log.replication.factor", "1");
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("transaction.state.log.num.partitions", "1");
        properties.setProperty("num.network.threads", "1");
        properties.setProperty("num.io.threads", "2");
        properties.setProperty("share.coordinator.state.topic.replication.factor", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        properties.setProperty("controlled.shutdown.enable", "false");
        // so long does a broker that comes back wait until it is believed that it had gone
        properties.setProperty("broker.session.timeout.ms", "3000");
        properties.setProperty("broker.heartbeat.interval.ms", "500");
        format();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void format() throws IOException {
        var file = directory.resolve("server.properties");
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        }
        var said = new ByteArrayOutputStream();
        var arguments =
                new String[] {"format", "--standalone", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
        if (StorageTool.execute(arguments, new PrintStream(said, true, StandardCharsets.UTF_8)) != 0) {
            throw new IOException("Kafka's storage could not be formatted: " + said.toString(StandardCharsets.UTF_8));
        }
    }

    public String servers() {
        return "127.0.0.1:" + port;
    }

    public synchronized void start() {
        if (server == null) {
            server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
            server.startup();
        }
    }

    public synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    @Override
    public void close() {
        stop();
    }
}
