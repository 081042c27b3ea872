package org.mobiletoolkit.device.privacy;

import static org.mobiletoolkit.platform.person.PersonalTable.named;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.mobiletoolkit.platform.person.PersonalData;

/** Where this service holds data about people: authors and recorders (handbook 7.5). One line for each table. */
@ApplicationScoped
class PersonalRecords {

    @Produces
    @Singleton
    PersonalData personalData() {
        return PersonalData.of(
                "initiative_id",
                named("known_assignment").alias("holder").plain("role"),
                named("known_initiative").scope("id").text("name").plain("status", "current_step", "gates_passed"),
                named("estate_baseline")
                        .login("declared_by", "confirmed_by")
                        .loginIn("authors")
                        .text("source", "no_existing_estate_reason")
                        .plain("status"),
                named("estate_line")
                        .partOf("baseline_id", "estate_baseline")
                        .key("baseline_id", "device_class", "operating_system", "age_band")
                        .plain("device_class", "operating_system", "age_band"),
                named("connectivity_site").text("name").plain("code", "kind", "postcode", "site_code", "band"),
                named("connectivity_mitigation")
                        .partOf("site_id", "connectivity_site")
                        .key("site_id", "kind")
                        .login("recorded_by")
                        .text("description")
                        .plain("kind"),
                named("survey_point")
                        .partOf("site_id", "connectivity_site")
                        .login("recorded_by")
                        .plain("network", "technology", "band"));
    }
}
