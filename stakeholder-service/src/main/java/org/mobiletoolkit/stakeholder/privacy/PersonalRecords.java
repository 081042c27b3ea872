package org.mobiletoolkit.stakeholder.privacy;

import static org.mobiletoolkit.platform.person.PersonalTable.named;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Period;
import org.mobiletoolkit.platform.person.PersonalData;

/**
 * Where this service holds data about people: names, work contacts, opinions, attendance, what they answered (handbook
 * 7.5). One line for each table; a table that is not named here makes a test fail.
 */
@ApplicationScoped
class PersonalRecords {

    private static final Period BOARD_PAPERS = Period.ofYears(20);

    @Produces
    @Singleton
    PersonalData personalData() {
        return PersonalData.of(
                "initiative_id",
                named("initiative")
                        .scope("id")
                        .login("sro", "programme_manager", "operational_owner")
                        .loginIn("resumptions", "resumedBy")
                        .text("name", "description", "linked_programmes", "hold")
                        .plain("reference", "status", "current_step", "gates_passed"),
                named("initiative_number").key("organisation"),
                named("known_fact").plain("code", "observed", "required", "missing", "record_refs"),
                named("gate_review").login("requested_by").text("note").plain("gate", "status", "verdict"),
                named("evidence_pack")
                        .sealed(
                                "content",
                                "Evidence of a gate decision under its hash, kept with the board's papers",
                                BOARD_PAPERS,
                                "frozen_at")
                        .plain("gate", "sha256"),
                named("gate_decision")
                        .login("decided_by")
                        .loginIn("waivers", "owner")
                        .text("reasons", "roadmap", "conditions")
                        .plain("gate", "verdict", "checkpoints", "pack_sha256"),
                named("stakeholder")
                        .person("subject")
                        .name("name")
                        .contact("contact", "job_title")
                        .opinion("support", "desired_support", "power", "interest", "impact_of_change")
                        .aboutThem("leaving_reason")
                        .login("relationship_owner", "created_by")
                        .plain("kind", "seniority", "role_codes", "ods_code", "preferred_channel", "status"),
                named("support_assessment")
                        .about("stakeholder_id", "stakeholder")
                        .opinion("current_level", "desired_level")
                        .aboutThem("note")
                        .login("author"),
                named("influence_assessment")
                        .about("stakeholder_id", "stakeholder")
                        .opinion("power", "interest", "impact_of_change")
                        .aboutThem("note")
                        .login("author"),
                named("engagement_action")
                        .about("stakeholder_id", "stakeholder")
                        .aboutThem("title", "effect", "cancellation_reason")
                        .login("owner", "created_by")
                        .plain("channel", "status"),
                named("consultation")
                        .text("title", "objectives", "audience", "documents", "period_waiver_reason", "report")
                        .login("created_by")
                        .plain("topic", "method", "status"),
                // a point is what somebody answered; the response says who, so points go first
                named("consultation_point")
                        .about("response_id", "consultation_response")
                        .partOf("consultation_id", "consultation")
                        .aboutThem("text")
                        .text("answer")
                        .login("answered_by")
                        .plain("outcome")
                        .forget("survey-raw-answers", Period.ofYears(1), surveyReported()),
                named("consultation_response")
                        .about("stakeholder_id", "stakeholder")
                        .partOf("consultation_id", "consultation")
                        .opinion("support_level", "sentiment")
                        .login("recorded_by")
                        .forget("survey-raw-answers", Period.ofYears(1), surveyReported()),
                named("governance_group")
                        .text("name", "terms_of_reference")
                        .login("created_by")
                        .plain("kind", "status"),
                named("group_member")
                        .person("subject")
                        .partOf("group_id", "governance_group")
                        .plain("office", "role_codes"),
                named("meeting")
                        .loginIn("attendees")
                        .loginIn("quorum", "membersPresent", "chairing")
                        .text("notes")
                        .login("created_by"),
                named("decision")
                        .login("recorded_by")
                        .text("rationale", "conditions")
                        .plain("subject_type", "outcome", "votes"),
                named("document").text("title").login("created_by").plain("type"),
                named("document_version")
                        .partOf("document_id", "document")
                        .loginIn("authors")
                        .login("submitted_by", "approved_by")
                        .text("content", "approval_note")
                        .plain("status", "approver_role"),
                named("opportunity")
                        .text("title", "description", "rejection_reason")
                        .login("created_by")
                        .plain("status"),
                named("maturity_assessment")
                        .text("title", "scores")
                        .login("signed_by", "created_by")
                        .plain("scheme", "phase", "status", "signed_as"),
                named("success_factor_assessment")
                        .text("title")
                        .loginIn("factors", "actionOwner")
                        .login("completed_by", "created_by")
                        .plain("status"),
                named("subject_request")
                        .person("subject")
                        .shown()
                        .aboutThem("details", "response")
                        .login("handler", "created_by")
                        .text("extension_reason", "legal_reason")
                        .plain("kind", "status", "pause_reason", "outcome", "done")
                        .forget("subject-requests", Period.ofYears(3), "t.closed_on"));
    }

    /** A survey's answers lose their worth some time after its report (handbook 7.5); its counts stay. */
    private static String surveyReported() {
        return "(select c.ended_on from consultation c where c.id = t.consultation_id"
                + " and c.method = 'SURVEY' and c.status = 'REPORTED')";
    }
}
