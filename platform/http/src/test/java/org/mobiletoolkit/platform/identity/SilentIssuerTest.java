package org.mobiletoolkit.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An issuer that accepts connections and says nothing costs a caller one short wait, and not several long ones. */
class SilentIssuerTest {

    private record Silent(
            String issuer,
            Optional<String> jwksUrl,
            String audience,
            String subjectClaim,
            String organisationClaim,
            String rolesClaim)
            implements IdentitySettings.Issuer {

        @Override
        public Map<String, String> roleNames() {
            return Map.of();
        }
    }

    private record Settings(Map<String, Issuer> issuers) implements IdentitySettings {

        @Override
        public String machineRole() {
            return "SERVICE";
        }

        @Override
        public Duration clockSkew() {
            return Duration.ZERO;
        }

        @Override
        public Duration cacheFor() {
            return Duration.ZERO;
        }
    }

    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private ServerSocket server;

    @BeforeEach
    void beSilent() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var ear = new Thread(this::accept, "silent-issuer");
        ear.setDaemon(true);
        ear.start();
    }

    private void accept() {
        try {
            while (true) {
                connections.add(server.accept());
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    @AfterEach
    void hangUp() throws IOException {
        server.close();
        for (var connection : connections) {
            connection.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isAskedOnce(boolean keysArePlaced) throws JoseException {
        var place = keysArePlaced ? Optional.of(name() + "/jwks") : Optional.<String>empty();
        var trusted = new Silent(name(), place, "suite", "sub", "ods_code", "roles");
        var issuer = new TrustedIssuer(trusted, new Settings(Map.of("silent", trusted)), Clock.systemUTC());
        var token = token();

        assertThatThrownBy(() -> issuer.verify(token)).isInstanceOf(KeysUnavailable.class);

        assertThat(connections).hasSize(1);
    }

    private String name() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    private String token() throws JoseException {
        var key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId("unheard-of");
        var claims = new JwtClaims();
        claims.setIssuer(name());
        claims.setAudience("suite");
        claims.setSubject("somebody");
        claims.setExpirationTimeMinutesInTheFuture(30);
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        return signature.getCompactSerialization();
    }
}
