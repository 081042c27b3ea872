package org.mobiletoolkit.benchmark.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** One keep-alive connection to a server on this machine; for one thread. */
public final class HttpConnection implements AutoCloseable {

    private final SocketChannel channel;
    private final ByteBuffer out = ByteBuffer.allocateDirect(16 * 1024);
    private final AnswerReader reader = new AnswerReader();

    /** Connects to a port of the loopback interface. */
    public HttpConnection(int port) throws IOException {
        channel = SocketChannel.open(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    }

    /** Sends a request, head and body, and waits for the whole answer. */
    public Answer send(byte[] request) throws IOException {
        out.clear();
        out.put(request).flip();
        while (out.hasRemaining()) {
            channel.write(out);
        }
        return reader.read(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
