package org.mobiletoolkit.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.gateway.exchange.CommonHeaders;

/**
 * Which header fields pass through the gateway. What belongs to one connection stays there (RFC 9110, 7.6.1), what
 * only a proxy may say about a caller is not believed from a caller, and what the gateway says itself is said once.
 */
final class ForwardedHeaders {

    private static final Set<String> OF_ONE_CONNECTION = caseless(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-authentication-info",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings");

    private static final Set<String> NOT_FROM_CALLERS = caseless(
            "host",
            "content-length",
            "expect",
            "forwarded",
            "via",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "true-client-ip",
            "x-original-url",
            "x-original-host",
            "x-original-uri",
            "x-rewrite-url",
            "x-http-method",
            "x-http-method-override",
            "x-method-override",
            "x-user",
            "x-user-id",
            "x-user-roles",
            "x-roles",
            "x-organisation",
            "x-ods-code",
            "x-tenant",
            "x-remote-user",
            "remote-user",
            "x-client-cert",
            "x-client-dn",
            "x-request-id",
            "x-correlation-id",
            "traceparent");

    private static final String[] NOT_FROM_CALLERS_BEGINNING = {
        "x-forwarded-", "x-authenticated-", "x-auth-request-", "x-ssl-", "x-amzn-oidc-", "x-ms-client-principal"
    };

    private static final Set<String> NOT_FROM_SERVICES = caseless(
            "server",
            "x-powered-by",
            "x-request-id",
            "x-correlation-id",
            "traceparent",
            "x-content-type-options",
            "content-security-policy",
            "strict-transport-security",
            "referrer-policy",
            "x-frame-options");

    private static final String NOT_FROM_SERVICES_BEGINNING = "access-control-";

    private ForwardedHeaders() {}

    /** Copies what a service may see of a caller's header fields. */
    static void toService(MultiMap from, MultiMap to) {
        var named = named(from);
        from.forEach((name, value) -> {
            if (passesToService(name) && (named == null || !named.contains(name))) {
                to.add(name, value);
            }
        });
    }

    /** Copies what a caller may see of a service's header fields; addresses are told as the public knows them. */
    static void toCaller(MultiMap from, MultiMap to, PublicAddress address) {
        var named = named(from);
        from.forEach((name, value) -> {
            if (passesToCaller(name) && (named == null || !named.contains(name))) {
                to.add(name, address.publish(name, value));
            }
        });
        var policies = from.getAll(CommonHeaders.CONTENT_SECURITY_POLICY);
        var policy = policies.size() == 1 ? PagePolicy.of(policies.get(0)) : null;
        if (policy != null) {
            to.set(CommonHeaders.CONTENT_SECURITY_POLICY, policy);
        }
    }

    static boolean passesToService(String name) {
        if (OF_ONE_CONNECTION.contains(name) || NOT_FROM_CALLERS.contains(name)) {
            return false;
        }
        for (var beginning : NOT_FROM_CALLERS_BEGINNING) {
            if (name.regionMatches(true, 0, beginning, 0, beginning.length())) {
                return false;
            }
        }
        return true;
    }

    static boolean passesToCaller(String name) {
        return !OF_ONE_CONNECTION.contains(name)
                && !NOT_FROM_SERVICES.contains(name)
                && !name.regionMatches(true, 0, NOT_FROM_SERVICES_BEGINNING, 0, NOT_FROM_SERVICES_BEGINNING.length());
    }

    /** The fields that {@code Connection} declares to be of this connection only. */
    private static @Nullable Set<String> named(MultiMap headers) {
        var connection = headers.get(HttpHeaders.CONNECTION);
        if (connection == null || connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close")) {
            if (connection == null || headers.getAll(HttpHeaders.CONNECTION).size() == 1) {
                return null;
            }
        }
        var named = caseless();
        for (var line : headers.getAll(HttpHeaders.CONNECTION)) {
            for (var name : line.split(",")) {
                named.add(name.strip());
            }
        }
        // naming these would change what the message is, not how it travels
        named.remove("content-length");
        named.remove("content-type");
        return named;
    }

    private static Set<String> caseless(String... names) {
        var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(Set.of(names));
        return set;
    }
}
