package org.mobiletoolkit.platform.identity;

import java.io.IOException;
import org.jose4j.http.Get;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jspecify.annotations.Nullable;

/** The keys of one issuer: fetched when they are first needed, and again when a token names an unknown one. */
final class IssuerKeys {

    /** An unknown key id makes the keys be fetched anew, but not more often than this, whatever callers send. */
    private static final long REFRESH_AT_MOST_EVERY_MS = 10_000;

    private static final int PATIENCE_MS = 3_000;

    private final IdentitySettings.Issuer settings;
    private final Reachable reachable = new Reachable(System::nanoTime);
    private volatile @Nullable HttpsJwksVerificationKeyResolver found;

    IssuerKeys(IdentitySettings.Issuer settings) {
        this.settings = settings;
    }

    /**
     * Finds the key of a token.
     *
     * @throws IOException when the issuer does not tell where its keys are
     */
    HttpsJwksVerificationKeyResolver resolver() throws IOException {
        var known = found;
        if (known == null) {
            var jwks = new HttpsJwks(place());
            jwks.setSimpleHttpGet(url -> reachable.ask(() -> once().get(url)));
            jwks.setRefreshReprieveThreshold(REFRESH_AT_MOST_EVERY_MS);
            jwks.setRetainCacheOnErrorDuration(3_600);
            known = new HttpsJwksVerificationKeyResolver(jwks);
            found = known;
        }
        return known;
    }

    private String place() throws IOException {
        var configured = settings.jwksUrl();
        return configured.isPresent() ? configured.get() : reachable.ask(() -> Discovery.jwksUrl(settings.issuer()));
    }

    /** By itself it would wait 20 s, four times. */
    private static Get once() {
        var get = new Get();
        get.setConnectTimeout(PATIENCE_MS);
        get.setReadTimeout(PATIENCE_MS);
        get.setRetries(0);
        return get;
    }
}
