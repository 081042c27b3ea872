package org.mobiletoolkit.platform.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** An issuer that the application under test trusts: it publishes its keys and mints whatever token a test wants. */
public final class TestIssuer implements AutoCloseable {

    public static final String AUDIENCE = "mobile-toolkit";

    static final String KEY = "platform.testing.key";
    static final String ISSUER = "platform.testing.issuer";

    /** Signing costs more than most requests, and the same claims give the same token. */
    private static final Map<Good, String> TOKENS = new ConcurrentHashMap<>();

    private final HttpServer server;
    private final RsaJsonWebKey key;

    private record Good(
            String key, String subject, @Nullable String organisation, List<String> roles) {}

    public TestIssuer() throws IOException {
        key = newKey("test-1");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/jwks", exchange -> {
            var keys = new JsonWebKeySet(key)
                    .toJson(OutputControlLevel.PUBLIC_ONLY)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/jwk-set+json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        // the test classes and this class may live in different class loaders: system properties reach both
        System.setProperty(KEY, key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        System.setProperty(ISSUER, issuer());
    }

    /** A fresh signing key; nobody has published it. */
    public static RsaJsonWebKey newKey(String id) {
        try {
            var made = RsaJwkGenerator.generateJwk(2048);
            made.setKeyId(id);
            return made;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public String jwksUrl() {
        return issuer() + "/jwks";
    }

    /** A good token of a person of an organisation, or of a machine when the organisation is null. */
    public static String token(String subject, @Nullable String organisation, String... roles) {
        return TOKENS.computeIfAbsent(
                new Good(System.getProperty(KEY), subject, organisation, List.of(roles)),
                good -> sign(claims(subject, organisation, good.roles()), publishedKey()));
    }

    /** The claims of a good token, to be spoilt. */
    public static JwtClaims claims(String subject, @Nullable String organisation, List<String> roles) {
        var claims = new JwtClaims();
        claims.setIssuer(System.getProperty(ISSUER));
        claims.setAudience(AUDIENCE);
        claims.setSubject(subject);
        // tests move the application's clock by years, so good tokens last
        claims.setExpirationTime(NumericDate.fromSeconds(4_000_000_000L));
        claims.setStringListClaim("roles", roles);
        if (organisation != null) {
            claims.setStringClaim("ods_code", organisation);
        }
        return claims;
    }

    /** Signs claims with a key, by RS256. */
    public static String sign(JwtClaims claims, RsaJsonWebKey with) {
        try {
            var signature = new JsonWebSignature();
            signature.setPayload(claims.toJson());
            signature.setKey(with.getPrivateKey());
            signature.setKeyIdHeaderValue(with.getKeyId());
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key that the issuer publishes. */
    public static RsaJsonWebKey publishedKey() {
        try {
            return (RsaJsonWebKey) org.jose4j.jwk.JsonWebKey.Factory.newJwk(System.getProperty(KEY));
        } catch (JoseException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
