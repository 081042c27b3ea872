package org.mobiletoolkit.local.issuer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;
import org.mobiletoolkit.local.PrivateFile;

/** The RSA keys of the issuer, kept on disk: the first signs, the others still verify what they signed. */
public final class SigningKeys {

    private static final int BITS = 2048;
    private static final int KEPT = 3;

    private final Path file;
    private volatile List<RsaJsonWebKey> keys;

    private SigningKeys(Path file, List<RsaJsonWebKey> keys) {
        this.file = file;
        this.keys = keys;
    }

    /**
     * The keys in a file; when there is none, one key is made and kept there.
     *
     * @throws IOException when the file cannot be read or is not a set of RSA keys
     */
    public static SigningKeys in(Path file) throws IOException {
        if (!Files.exists(file)) {
            var keys = new SigningKeys(file, List.of());
            keys.rotate();
            return keys;
        }
        try {
            var read = new JsonWebKeySet(Files.readString(file))
                    .getJsonWebKeys().stream().map(RsaJsonWebKey.class::cast).toList();
            if (read.isEmpty()) {
                throw new IOException("no key in " + file);
            }
            return new SigningKeys(file, read);
        } catch (JoseException | ClassCastException malformed) {
            throw new IOException("%s is not a set of RSA keys: delete it to have new ones".formatted(file), malformed);
        }
    }

    /** Signs with a new key from now on; the last keys before it stay published. */
    public synchronized void rotate() throws IOException {
        var rotated =
                Stream.concat(Stream.of(generate()), keys.stream()).limit(KEPT).toList();
        PrivateFile.write(file, new JsonWebKeySet(rotated).toJson(OutputControlLevel.INCLUDE_PRIVATE));
        keys = rotated;
    }

    /** The key that signs. */
    RsaJsonWebKey current() {
        return keys.get(0);
    }

    /** What everybody may know, as a JWKS document. */
    String published() {
        return new JsonWebKeySet(List.<JsonWebKey>copyOf(keys)).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    private static RsaJsonWebKey generate() {
        try {
            var key = RsaJwkGenerator.generateJwk(BITS);
            key.setUse(Use.SIGNATURE);
            key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
            return key;
        } catch (JoseException noRsa) {
            throw new IllegalStateException("this Java runtime has no RSA", noRsa);
        }
    }
}
