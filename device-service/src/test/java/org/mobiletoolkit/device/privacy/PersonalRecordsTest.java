package org.mobiletoolkit.device.privacy;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.person.PersonalData;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.LoginRules;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.PrivacyRules;

/** What this service holds about people can be shown to them, and forgotten. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class PersonalRecordsTest {

    private static final String SUBJECTS = "/api/v1/device-privacy/subjects/";

    @Inject
    EntityManagerFactory persistence;

    @Inject
    DataSource database;

    @Inject
    PersonalData data;

    @Inject
    SampleInitiatives initiatives;

    @Test
    void areDeclaredToTheLastColumn() throws SQLException {
        PrivacyRules.check(data, database);
    }

    @Test
    void areTypedInTheOneFormOfALogin() {
        LoginRules.check(data, persistence);
    }

    @Test
    void areShownAndForgotten() throws SQLException {
        var login = "person-" + UUID.randomUUID();
        var initiative = initiatives.active("RRX");
        var site = UUID.randomUUID();
        execute("insert into connectivity_site (id, organisation, initiative_id, code, name, kind, postcode, points,"
                + " excellent_points, good_points, fair_points, poor_points, none_points, created_at, version)"
                + " values ('%s', 'RRX', '%s', 'W7', 'Ward 7', 'SITE', 'LS1 1AA', 0, 0, 0, 0, 0, 0, now(), 0)"
                        .formatted(site, initiative));
        execute("insert into connectivity_mitigation (site_id, kind, description, recorded_by, recorded_at)"
                + " values ('%s', 'WIFI', 'Guest network', '%s', now())".formatted(site, login));
        execute("insert into survey_point (id, organisation, site_id, survey_id, measured_at, network, technology,"
                + " no_service, indoor, band, recorded_by, recorded_at) values ('%s', 'RRX', '%s', '%s', now(), 'EE',"
                        .formatted(UUID.randomUUID(), site, UUID.randomUUID())
                + " 'LTE', true, true, 'NONE', '%s', now())".formatted(login));
        execute(
                "insert into estate_baseline (id, organisation, initiative_id, status, as_of, no_existing_estate, authors,"
                        + " created_at, version) values ('%s', 'RRX', '%s', 'DRAFT', '2026-05-04', false, '[\"%s\"]', now(), 0)"
                                .formatted(UUID.randomUUID(), initiative, login));

        Api.as("ig-lead@rrx", "RRX", "IG_LEAD")
                .body("{}")
                .post(SUBJECTS + login + "/export")
                .then()
                .statusCode(200)
                .body("service", equalTo("device"))
                .body("records.table", hasItems("estate_baseline", "connectivity_mitigation", "survey_point"))
                .body("records.relation", hasItem("MENTIONED"));
        Api.as("ig-lead@rrx", "RRX", "IG_LEAD")
                .body("{\"reason\":\"No ground to keep the data\"}")
                .post(SUBJECTS + login + "/erase")
                .then()
                .statusCode(200)
                .body("erased", equalTo(true));

        PrivacyRules.assertForgotten(database, login);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
