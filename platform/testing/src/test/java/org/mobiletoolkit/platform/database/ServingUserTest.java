package org.mobiletoolkit.platform.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.postgresql.ds.PGSimpleDataSource;

/** Nobody serves who could rewrite the audit log. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class ServingUserTest {

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @Test
    void whoHasRowsOnlyMayServe() {
        assertThatCode(() -> new ServingUser(database, "somebody").start(new StartupEvent()))
                .doesNotThrowAnyException();
    }

    @Test
    void theOwnerDoesNotServe() {
        var asOwner = new PGSimpleDataSource();
        asOwner.setUrl(url);
        asOwner.setUser(owner);
        asOwner.setPassword(password);

        assertThatThrownBy(() -> new ServingUser(asOwner, owner).start(new StartupEvent()))
                .hasMessageContaining("The database user toolkit may change the audit log");
    }
}
