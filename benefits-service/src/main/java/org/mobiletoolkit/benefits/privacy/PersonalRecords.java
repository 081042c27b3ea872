package org.mobiletoolkit.benefits.privacy;

import static org.mobiletoolkit.platform.person.PersonalTable.named;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.mobiletoolkit.platform.person.PersonalData;

/** Where this service holds data about people: owners and recorders (handbook 7.5). One line for each table. */
@ApplicationScoped
class PersonalRecords {

    @Produces
    @Singleton
    PersonalData personalData() {
        return PersonalData.of(
                "initiative_id",
                named("known_assignment").alias("holder").plain("role"),
                named("known_initiative").scope("id").text("name").plain("status", "current_step", "gates_passed"),
                named("benefit")
                        .login("owner_id", "stated_by", "put_aside_by", "created_by")
                        .text("title", "description", "beneficiaries", "service", "put_aside_reason")
                        .plain("reference", "category", "status"));
    }
}
