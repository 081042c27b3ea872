package org.mobiletoolkit.handbook.sample;

import static org.mobiletoolkit.platform.person.PersonalTable.named;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.mobiletoolkit.platform.person.PersonalData;

class SamplePrivacy {

    @Produces
    @Singleton
    PersonalData declared() {
        return PersonalData.of(
                "initiative_id",
                named("known_initiative").scope("id").text("name").plain("status", "current_step", "gates_passed"));
    }
}
