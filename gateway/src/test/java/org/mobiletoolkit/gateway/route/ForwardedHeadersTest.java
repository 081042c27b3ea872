package org.mobiletoolkit.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardedHeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Connection",
                "KEEP-ALIVE",
                "Proxy-Connection",
                "Proxy-Authorization",
                "TE",
                "Trailer",
                "Transfer-Encoding",
                "Upgrade",
                "HTTP2-Settings",
                "Host",
                "Content-Length",
                "Expect",
                "Forwarded",
                "X-Forwarded-For",
                "x-forwarded-anything",
                "X-Real-IP",
                "X-HTTP-Method-Override",
                "X-Original-URL",
                "X-Remote-User",
                "X-Authenticated-Userid",
                "X-Roles",
                "X-ODS-Code",
                "X-SSL-Client-Cert",
                "traceparent",
                "X-Request-Id"
            })
    void doesNotBelieveACaller(String name) {
        assertThat(ForwardedHeaders.passesToService(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization", "Accept", "Accept-Encoding", "Content-Type", "If-Match", "If-None-Match",
                "Idempotency-Key", "tracestate", "User-Agent", "Origin", "Cookie", "X-Forwarded"
            })
    void handsOnWhatIsMeantForTheService(String name) {
        assertThat(ForwardedHeaders.passesToService(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Connection",
                "Keep-Alive",
                "Proxy-Authenticate",
                "TE",
                "Trailer",
                "Transfer-Encoding",
                "Upgrade",
                "Server",
                "X-Powered-By",
                "X-Request-Id",
                "Access-Control-Allow-Origin",
                "Content-Security-Policy"
            })
    void keepsBackWhatTheGatewaySaysOrTheConnectionOwns(String name) {
        assertThat(ForwardedHeaders.passesToCaller(name)).isFalse();
    }

    @Test
    void dropsWhatConnectionNamesButNotWhatTheMessageIs() {
        var from = MultiMap.caseInsensitiveMultiMap()
                .add("Connection", "close, X-Secret")
                .add("connection", "x-other,content-type")
                .add("X-Secret", "1")
                .add("x-other", "2")
                .add("Content-Type", "text/plain")
                .add("Accept", "a")
                .add("Accept", "b");
        var to = MultiMap.caseInsensitiveMultiMap();

        ForwardedHeaders.toService(from, to);

        assertThat(to.names()).containsExactlyInAnyOrder("Content-Type", "Accept");
        assertThat(to.getAll("Accept")).isEqualTo(List.of("a", "b"));
    }
}
