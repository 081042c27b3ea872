package org.mobiletoolkit.stakeholder.people.register;

import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;

import java.time.LocalDate;
import java.util.UUID;

/** People of an initiative's register, entered through the API. */
final class Register {

    private Register() {}

    /** The id of a person inside, with these scores. */
    static String person(UUID initiative, String name, int power, int interest) {
        return create("SRO", "/stakeholders", """
            {"initiativeId":"%s","name":"%s","kind":"PERSON","internal":true,"seniority":"MIDDLE",
             "power":%d,"interest":%d}\
            """.formatted(initiative, name, power, interest));
    }

    /** The id of a leader inside, with these scores. */
    static String leader(UUID initiative, String name, int power, int interest) {
        return create("SRO", "/stakeholders", """
            {"initiativeId":"%s","name":"%s","kind":"PERSON","internal":true,"seniority":"BOARD",
             "power":%d,"interest":%d}\
            """.formatted(initiative, name, power, interest));
    }

    static void support(String stakeholder, String now, String wanted, LocalDate on) {
        as("SRO")
                .body("{\"current\":\"%s\",\"desired\":\"%s\",\"assessedOn\":\"%s\"}".formatted(now, wanted, on))
                .post("/api/v1/stakeholders/" + stakeholder + "/support-assessments")
                .then()
                .statusCode(201);
    }

    /** The path of an engagement action. */
    static String action(String stakeholder, String title, LocalDate dueOn) {
        return "/engagement-actions/"
                + create("PROJECT_MEMBER", "/engagement-actions", """
                    {"stakeholderId":"%s","title":"%s","owner":"programme-manager@rrx","dueOn":"%s"}\
                    """.formatted(stakeholder, title, dueOn));
    }
}
