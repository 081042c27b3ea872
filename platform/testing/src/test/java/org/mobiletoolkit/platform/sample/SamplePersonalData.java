package org.mobiletoolkit.platform.sample;

import static org.mobiletoolkit.platform.person.PersonalTable.named;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.mobiletoolkit.platform.person.PersonalData;

/** Where the sample holds data about people. */
@ApplicationScoped
class SamplePersonalData {

    @Produces
    @Singleton
    PersonalData personalData() {
        return PersonalData.of(
                "folder_id",
                named("note").text("title", "body").plain("status"),
                named("heard").text("name"));
    }
}
