package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.database.Outage;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestOwner;

/** What is answered when the database goes away under a write, at whatever moment. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class CutOffTest {

    private static final String CUT = """
            create function cut_off() returns trigger language plpgsql as
              $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
            create constraint trigger cut_off_while_writing after insert on pledge
              for each row when (new.promise = 'while writing') execute function cut_off();
            create constraint trigger cut_off_at_the_commit after insert on pledge deferrable initially deferred
              for each row when (new.promise = 'at the commit') execute function cut_off()""";

    @Inject
    DataSource database;

    @Inject
    TestOwner owner;

    @Inject
    AgroalDataSource pooled;

    @BeforeEach
    void layTheCut() throws SQLException {
        owner.execute(CUT);
    }

    @AfterEach
    void takeTheCutAway() throws SQLException {
        owner.execute("drop function cut_off cascade");
    }

    private long pledgesOf(UUID folder) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from pledge where folder_id = ?")) {
            query.setObject(1, folder);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"while writing", "at the commit"})
    void aWriteThatIsCutOffMayBeTriedAgain(String moment) throws SQLException {
        var folder = UUID.randomUUID();
        var body = """
                {"folderId":"%s","promise":"%s","dueOn":"2026-12-01","witnesses":[]}""";

        Api.as("writer@rrx", "RRX", "WRITER")
                .body(body.formatted(folder, moment))
                .post("/api/v1/pledges")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("2"))
                .body("code", equalTo("service-unavailable"));

        assertThat(pledgesOf(folder)).isZero();
        Api.as("writer@rrx", "RRX", "WRITER")
                .body(body.formatted(folder, "later"))
                .post("/api/v1/pledges")
                .then()
                .statusCode(201);
    }

    @Test
    void aPoolThatHasNoConnectionToSpareIsAnOutage() throws SQLException {
        var factory = pooled.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        var one = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(1)
                        .acquisitionTimeout(Duration.ofMillis(1))
                        .connectionFactoryConfiguration(made -> made.jdbcUrl(factory.jdbcUrl())
                                .principal(factory.principal())
                                .credential(factory.credentials().iterator().next())));

        try (var small = AgroalDataSource.from(one)) {
            // the first may take longer than the pool waits for it
            var taken = await().ignoreExceptions().until(small::getConnection, Objects::nonNull);

            assertThatThrownBy(small::getConnection)
                    .isInstanceOf(SQLException.class)
                    .satisfies(failure -> assertThat(Outage.isBehind(failure)).isTrue())
                    .satisfies(failure -> assertThat(Outage.isBehind(new IllegalStateException(failure)))
                            .isTrue());
            taken.close();
        }
    }
}
