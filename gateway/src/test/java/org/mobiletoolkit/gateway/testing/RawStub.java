package org.mobiletoolkit.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that writes whatever bytes it is told, or none. */
public final class RawStub {

    /** What to do with a connection on which the head of a request has arrived. */
    public interface Behaviour {
        void meet(Socket socket, int connection) throws IOException;
    }

    private final ServerSocket server;
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Behaviour behaviour = (socket, n) -> {};

    RawStub() {
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    private static void daemon(Runnable task) {
        var thread = new Thread(task, "raw-stub");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (true) {
            try {
                var socket = server.accept();
                daemon(() -> meet(socket, connections.incrementAndGet()));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void meet(Socket socket, int number) {
        try (socket) {
            readHead(socket);
            behaviour.meet(socket, number);
        } catch (IOException gone) {
            // the other side may leave whenever it likes
        }
    }

    /** Reads up to and including the empty line. */
    public static void readHead(Socket socket) throws IOException {
        var last = 0;
        for (int c; (c = socket.getInputStream().read()) >= 0; ) {
            last = (last << 8) | c;
            if (last == 0x0D0A0D0A) {
                return;
            }
        }
        throw new IOException("closed before the end of a head");
    }

    /** Writes text and hands it over to the network at once. */
    public static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** From now on behaves like this; connections are counted anew. */
    public void behaves(Behaviour next) {
        connections.set(0);
        behaviour = next;
    }

    public int connections() {
        return connections.get();
    }

    public String origin() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }
}
