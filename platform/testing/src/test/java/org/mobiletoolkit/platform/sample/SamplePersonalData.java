package org.mobiletoolkit.platform.sample;

import static org.mobiletoolkit.platform.person.PersonalTable.named;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Period;
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
                named("pledge")
                        .login("created_by")
                        .loginIn("witnesses")
                        .text("promise")
                        .plain("status"),
                named("heard").text("name"),
                named("card")
                        .person("login")
                        .name("name")
                        .contact("email")
                        .opinion("liking", "points")
                        .aboutThem("remark")
                        .loginIn("watchers")
                        .loginIn("favours", "who")
                        .login("written_by"),
                named("card_entry")
                        .about("card_id", "card")
                        .aboutThem("said", "aside")
                        .login("heard_by")
                        .forget("entries", Period.ofMonths(6), "t.due")
                        .empty("asides", Period.ofMonths(3), "t.due", "aside"),
                named("card_mark")
                        .partOf("card_id", "card")
                        .key("card_id", "kind")
                        .login("made_by")
                        .plain("kind"),
                named("verdict")
                        .login("given_by")
                        .sealed("content", "Kept under its hash", Period.ofYears(20), "given_at")
                        .plain("outcome"));
    }
}
