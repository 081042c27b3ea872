package org.mobiletoolkit.local.journey;

import static org.mobiletoolkit.local.journey.Person.NOTHING;

import java.util.List;
import java.util.Map;

/**
 * The board of an initiative: its chair, the SRO, a clinical lead and the finance lead.
 *
 * @param initiative for which it decides
 * @param group the path of the governance group
 */
record Board(Initiative initiative, String group) {

    /** Forms a board that can meet. */
    static Board form(Initiative initiative) {
        var group = initiative.create(
                "programme-manager",
                "governance-groups",
                Map.of(
                        "kind", "BOARD",
                        "name", "Mobile programme board",
                        "termsOfReference", "Decides the gates of the initiative; meets monthly."));
        var board = new Board(initiative, group);
        board.join("ig-lead", "CHAIR", List.of("IG_LEAD"));
        board.join("sro", "MEMBER", List.of("SRO"));
        board.join("clinical-lead", "MEMBER", List.of("CLINICAL_LEAD"));
        board.join("finance-lead", "MEMBER", List.of());
        initiative.trust().as("sro").command(group, "activate", NOTHING);
        return board;
    }

    private void join(String role, String office, List<String> roleCodes) {
        var trust = initiative.trust();
        trust.as("programme-manager")
                .command(
                        group,
                        "members",
                        Map.of(
                                "subject",
                                trust.login(role),
                                "office",
                                office,
                                "roleCodes",
                                roleCodes,
                                "memberFrom",
                                Days.ago(Initiative.AGE_IN_DAYS)));
    }

    /** Records a meeting of today at which these were present; gives its id. */
    String meet(List<String> roles) {
        var trust = initiative.trust();
        var meeting = trust.create(
                "project-member",
                "/api/v1/meetings",
                Map.of(
                        "groupId", Trust.id(group),
                        "heldOn", Days.today(),
                        "attendees", roles.stream().map(trust::login).toList()));
        return Trust.id(meeting);
    }

    /** Records a quorate meeting of today; gives its id. */
    String meet() {
        return meet(List.of("ig-lead", "sro", "clinical-lead"));
    }
}
