package org.mobiletoolkit.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL, one Kafka and one issuer for all tests of a module. */
public class PlatformTestResource implements QuarkusTestResourceLifecycleManager {

    private static @Nullable TestBroker broker;
    private static @Nullable EmbeddedPostgres postgres;

    private @Nullable TestIssuer issuer;

    @Override
    public Map<String, String> start() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("max_connections", "100")
                        .start();
                TestOwner.settle(postgres);
                broker = new TestBroker();
                broker.start();
            }
            issuer = new TestIssuer();
            return configuration(postgres, broker, issuer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The users of the database could not be made", e);
        }
    }

    private static Map<String, String> configuration(
            EmbeddedPostgres database, @Nullable TestBroker kafka, TestIssuer trusted) {
        var settings = new HashMap<String, String>();
        settings.putAll(TestOwner.settings(database));
        settings.put("kafka.bootstrap.servers", kafka == null ? "" : kafka.servers());
        settings.put("platform.identity.issuers.main.issuer", trusted.issuer());
        settings.put("platform.identity.issuers.main.jwks-url", trusted.jwksUrl());
        settings.put("platform.identity.issuers.main.audience", TestIssuer.AUDIENCE);
        settings.put("platform.secrets.key", "only-for-tests-only-for-tests-only-for-tests");
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        if (broker != null) {
            injector.injectIntoFields(broker, new TestInjector.MatchesType(TestBroker.class));
        }
    }

    @Override
    public void stop() {
        if (issuer != null) {
            issuer.close();
        }
    }
}
