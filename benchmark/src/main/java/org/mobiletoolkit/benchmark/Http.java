package org.mobiletoolkit.benchmark;

import java.nio.charset.StandardCharsets;

/** Requests as they go over the wire. */
final class Http {

    private Http() {}

    static byte[] get(String path, String token) {
        return bytes("GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer %s\r\n\r\n".formatted(path, token));
    }

    /** A POST to a record in the version that is believed to be the present one; the body may be empty. */
    static byte[] post(String path, String token, long version, String body) {
        return bytes(("POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer %s\r\nIf-Match: \"%d\"\r\n"
                        + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s")
                .formatted(path, token, version, body.length(), body));
    }

    private static byte[] bytes(String request) {
        return request.getBytes(StandardCharsets.US_ASCII);
    }
}
