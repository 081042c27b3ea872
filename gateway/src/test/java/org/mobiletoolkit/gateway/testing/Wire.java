package org.mobiletoolkit.gateway.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** A caller that writes bytes, not requests. */
public final class Wire implements AutoCloseable {

    private final Socket socket;

    public Wire(URL gateway) throws IOException {
        socket = new Socket(gateway.getHost(), gateway.getPort());
        socket.setSoTimeout(10_000);
        socket.setTcpNoDelay(true);
    }

    /** Writes text with CRLF for each line end of the source. */
    public Wire send(String text) throws IOException {
        return sendRaw(text.replace("\n", "\r\n"));
    }

    /** Writes text as it stands. */
    public Wire sendRaw(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** The head of the next answer, up to the empty line. */
    public String head() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var last = 0;
        for (int c; (c = socket.getInputStream().read()) >= 0; ) {
            bytes.write(c);
            last = (last << 8) | c;
            if (last == 0x0D0A0D0A) {
                break;
            }
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    /** The next answer, whose length its head must give. */
    public String answer() throws IOException {
        var head = head();
        var length = head.lines()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
        return head + new String(socket.getInputStream().readNBytes(length), StandardCharsets.UTF_8);
    }

    /** Exactly so many bytes as text. */
    public String read(int bytes) throws IOException {
        return new String(socket.getInputStream().readNBytes(bytes), StandardCharsets.UTF_8);
    }

    /** All that comes until the gateway closes the connection. */
    public String rest() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Leaves without a goodbye: the other side meets a reset. */
    public void vanish() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
