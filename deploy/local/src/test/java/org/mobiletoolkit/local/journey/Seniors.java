package org.mobiletoolkit.local.journey;

import java.util.List;
import java.util.Map;

/** Checkpoint 4 of step 1: the senior people of the trust. */
record Seniors(Initiative initiative) {

    /**
     * The senior people and the community nurses, each by the path of the stakeholder.
     *
     * @param sponsor the senior responsible owner
     * @param clinicalLead the chief clinical information officer
     * @param financeDirector who holds the purse
     * @param communityNurses a group that has little power and so does not belong to the senior people
     */
    record Registered(String sponsor, String clinicalLead, String financeDirector, String communityNurses) {

        /** The senior people. */
        List<String> all() {
            return List.of(sponsor, clinicalLead, financeDirector);
        }
    }

    /** Enters the senior people and the community nurses. */
    Registered register() {
        var communityNurses = initiative.create(
                "project-member",
                "stakeholders",
                Map.of(
                        "name",
                        "Community nurses",
                        "kind",
                        "GROUP",
                        "internal",
                        true,
                        "seniority",
                        "FRONTLINE",
                        "power",
                        2,
                        "interest",
                        5));
        return new Registered(
                person("Chief operating officer", "BOARD", "SRO", 5),
                person("Chief clinical information officer", "SENIOR", "CLINICAL_LEAD", 4),
                person("Finance director", "BOARD", "FINANCE_LEAD", 4),
                communityNurses);
    }

    private String person(String name, String seniority, String roleCode, int power) {
        return initiative.create(
                "project-member",
                "stakeholders",
                Map.of(
                        "name",
                        name,
                        "kind",
                        "PERSON",
                        "internal",
                        true,
                        "seniority",
                        seniority,
                        "roleCodes",
                        List.of(roleCode),
                        "power",
                        power,
                        "interest",
                        4));
    }

    /** Plans a talk with somebody and records that it took place. */
    void talkTo(String stakeholder) {
        var action = planTalk(stakeholder, "Walk through the vision");
        initiative
                .trust()
                .as("project-member")
                .command(action, "complete", Map.of("effect", "Will speak for it at the board"));
    }

    /** Plans a talk of today with somebody, and gives the path of the engagement action. */
    String planTalk(String stakeholder, String title) {
        var trust = initiative.trust();
        return trust.create(
                "project-member",
                "/api/v1/engagement-actions",
                Map.of(
                        "stakeholderId", Trust.id(stakeholder),
                        "title", title,
                        "channel", "FACE_TO_FACE",
                        "owner", trust.login("programme-manager"),
                        "dueOn", Days.today()));
    }

    void noteSupport(String stakeholder, String level) {
        initiative
                .trust()
                .create(
                        "programme-manager",
                        stakeholder + "/support-assessments",
                        Map.of("current", level, "desired", "CHAMPION"));
    }

    /** Everything at once: all talked to, all supportive. */
    Registered winOver() {
        var registered = register();
        registered.all().forEach(this::talkTo);
        registered.all().forEach(one -> noteSupport(one, "SUPPORTIVE"));
        return registered;
    }
}
