package org.mobiletoolkit.stakeholder.memory.privacy;

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
                        .loginIn("hold", "owner")
                        .text("name", "description", "linked_programmes")
                        .plain("reference", "status", "current_step", "gates_passed"),
                named("initiative_number").key("organisation"),
                named("known_assignment").alias("holder").plain("role"),
                named("role_assignment")
                        .person("assignee")
                        .login("assigned_by", "ended_by")
                        .aboutThem("end_reason")
                        .plain("role", "status"),
                named("known_fact").plain("code", "observed", "required", "missing", "record_refs", "unanswered"),
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
                        .loginIn("roadmap", "owner")
                        .text("reasons", "conditions")
                        .plain("gate", "verdict", "checkpoints", "pack_sha256"),
                named("stakeholder")
                        .person("subject")
                        .name("name")
                        .contact("contact", "job_title")
                        .opinion("support", "desired_support", "power", "interest", "impact_of_change")
                        .aboutThem("leaving_reason")
                        .login("relationship_owner", "created_by")
                        .plain("kind", "seniority", "role_codes", "ods_code", "preferred_channel", "status"),
                named("stakeholder_correction")
                        .about("stakeholder_id", "stakeholder")
                        .name("name")
                        .contact("contact", "job_title")
                        .aboutThem("reason")
                        .login("corrected_by")
                        .plain("members", "ods_code"),
                named("support_assessment")
                        .about("stakeholder_id", "stakeholder")
                        .opinion("current_level", "desired_level")
                        .aboutThem("note", "rectified_because")
                        .login("author", "rectified_by"),
                named("influence_assessment")
                        .about("stakeholder_id", "stakeholder")
                        .opinion("power", "interest", "impact_of_change")
                        .aboutThem("note", "rectified_because")
                        .login("author", "rectified_by"),
                named("engagement_action")
                        .about("stakeholder_id", "stakeholder")
                        .aboutThem("title", "outcome", "expected_effect", "cancellation_reason")
                        .opinion("expected_support", "support_before", "support_after")
                        .login("owner", "created_by")
                        .plain("channel", "status"),
                named("raci_deliverable")
                        .text("title", "description")
                        .login("created_by")
                        .plain("activity_id", "status"),
                named("raci_assignment").about("stakeholder_id", "stakeholder").plain("part"),
                named("affected_group").text("name").login("created_by").plain("kind", "user_type_code"),
                named("user_type")
                        .text("name", "staff_group", "tasks", "systems_used", "retirement_reason")
                        .login("created_by")
                        .plain(
                                "code",
                                "settings",
                                "needs",
                                "mandatory_needs",
                                "current_devices",
                                "connectivity_profile",
                                "status"),
                named("workforce_statement").text("source", "groups").login("created_by"),
                named("initiative_area").text("name").login("created_by").plain("kind", "ods_code", "status"),
                named("change_champion").person("subject").login("created_by").plain("role", "status"),
                named("survey")
                        .text("title", "introduction", "questions", "results", "report")
                        .login("created_by")
                        .plain("purpose", "segments", "status", "participation_salt"),
                // a keyed hash that nobody can be found by, gone when the survey closes
                named("survey_participation")
                        .key("survey_id", "mark")
                        .partOf("survey_id", "survey")
                        .plain("mark"),
                // texts of a named answer stand apart from it; they go first, while the answer still says whose they
                // are
                named("survey_text")
                        .about("answer_id", "survey_answer")
                        .partOf("survey_id", "survey")
                        .aboutThem("text")
                        .plain("question")
                        .forget("survey-raw-answers", Period.ofYears(1), surveyReportedAt("")),
                named("survey_answer")
                        .person("subject")
                        .partOf("survey_id", "survey")
                        .text("answers")
                        // texts that went along with their answer would not be counted, so it waits for them
                        .forget(
                                "survey-raw-answers",
                                Period.ofYears(1),
                                surveyReportedAt(
                                        " and not exists (select 1 from survey_text x where x.answer_id = t.id)")),
                named("risk")
                        .text("cause", "event", "effect", "response_plan", "status_reason")
                        .login("owner", "created_by")
                        .plain("reference", "proximity", "response", "status"),
                named("risk_scoring")
                        .partOf("risk_id", "risk")
                        .text("rationale")
                        .login("author"),
                named("risk_change").partOf("risk_id", "risk").text("reason").plain("status"),
                named("issue")
                        .text("title", "description", "resolution")
                        .login("owner", "resolved_by", "created_by")
                        .plain("reference", "severity", "status"),
                named("assumption")
                        .text("statement", "if_wrong", "evidence")
                        .login("owner", "found_by", "created_by")
                        .plain("reference", "status"),
                named("raid_number").key("initiative_id", "kind").plain("kind"),
                named("roadmap_entry")
                        .text("description", "outcome")
                        .login("owner")
                        .plain("gate", "kind", "status"),
                named("gate_commitment")
                        .text("text", "evidence")
                        .login("owner", "discharged_by")
                        .plain("gate", "kind", "checkpoint_id", "checkpoint_then", "status"),
                named("activity_progress")
                        .text("reason")
                        .login("owner", "updated_by")
                        .plain("activity_id", "status", "evidence_refs"),
                named("consideration_review")
                        .text("response", "reason")
                        .login("owner", "updated_by")
                        .plain("consideration_id", "decision", "links"),
                named("next_step_action")
                        .text("title", "outcome", "cancellation_reason")
                        .login("owner", "created_by")
                        .plain("step", "next_step_id", "status"),
                named("template_instance")
                        .text("parameters")
                        .login("created_by")
                        .plain("template_id", "records"),
                named("template_worksheet")
                        .text("title", "content")
                        .login("created_by", "updated_by", "completed_by")
                        .plain("template_id", "status"),
                // actors are subject ids already, as on the topics
                named("timeline_entry")
                        .plain(
                                "kind",
                                "service",
                                "noun",
                                "from_state",
                                "to_state",
                                "command",
                                "actor",
                                "detail",
                                "fact_code",
                                "fact_was",
                                "fact_is",
                                "checkpoint_id",
                                "checkpoint_was",
                                "checkpoint_is"),
                named("fact_history").plain("service", "code", "observed", "required", "missing", "record_refs"),
                named("consultation")
                        .text(
                                "title",
                                "objectives",
                                "audience",
                                "documents",
                                "period_waiver_reason",
                                "report",
                                "report_counts",
                                "how_to_respond",
                                "gunning",
                                "period_changes",
                                "cancellation_reason")
                        .login("created_by")
                        .plain("topic", "method", "status"),
                named("consultation_invitation")
                        .about("stakeholder_id", "stakeholder")
                        .partOf("consultation_id", "consultation")
                        .login("recorded_by")
                        .plain("channel", "status"),
                named("briefing_pack")
                        .text("content")
                        .login("generated_by")
                        .plain("topic", "content_sha256", "sources"),
                named("briefing_document").partOf("id", "briefing_pack").text("page"),
                // that somebody took part stays, for it is counted; what they said and thought goes
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
                        .aboutThem("rectified_because")
                        .login("recorded_by", "rectified_by")
                        .empty("survey-raw-answers", Period.ofYears(1), surveyReported(), "support_level", "sentiment"),
                named("communication")
                        .text("title", "message", "outcome", "cancellation_reason")
                        .login("owner", "created_by")
                        .plain("channel", "group_ids", "status"),
                named("case_study")
                        .text(
                                "title",
                                "situation",
                                "change",
                                "impact",
                                "lessons",
                                "quote",
                                "published_at",
                                "withdrawal_reason")
                        .loginIn("authors")
                        .login("owner", "approved_by", "created_by")
                        .plain("audience", "benefit_ids", "status"),
                named("governance_group")
                        .text("name", "terms_of_reference", "quorum_below_half_reason")
                        .login("created_by", "terms_by", "terms_approved_by")
                        .loginIn("terms_authors")
                        .plain("kind", "status", "purposes"),
                named("group_member")
                        .person("subject")
                        .partOf("group_id", "governance_group")
                        .plain("office", "role_codes", "user_type"),
                named("meeting")
                        .loginIn("attendees")
                        .loginIn("apologies")
                        .loginIn("quorum", "membersPresent", "chairing")
                        .loginIn("ideas", "loggedBy")
                        .text("notes", "agenda", "minutes")
                        .login("created_by"),
                named("governance_action")
                        .text("title", "outcome", "cancellation_reason")
                        .login("owner", "created_by")
                        .plain("status"),
                named("condition_closure")
                        .partOf("decision_id", "decision")
                        .login("closed_by")
                        .text("evidence"),
                named("decision")
                        .login("recorded_by", "rectified_by")
                        .text("rationale", "conditions", "rectified_because")
                        .plain("subject_type", "outcome", "votes"),
                named("document").text("title").login("created_by").plain("type"),
                named("document_version")
                        .partOf("document_id", "document")
                        .loginIn("authors")
                        .loginIn("content", "owner", "lead", "declaredBy")
                        .login("submitted_by", "approved_by")
                        .text("approval_note")
                        .plain("status", "approver_role"),
                named("document_edit")
                        .partOf("document_id", "document")
                        .login("edited_by")
                        .plain("sections"),
                named("version_agreement")
                        .text("service", "reason")
                        .login("said_by")
                        .plain("verdict"),
                named("continuity_exercise")
                        .text("findings", "reason")
                        .loginIn("actions", "owner")
                        .login("recorded_by")
                        .plain("scenario", "outcome", "status"),
                named("opportunity")
                        .text("title", "description", "rejection_reason")
                        .login("created_by")
                        .plain("status"),
                named("maturity_assessment")
                        .text("title", "scores", "rectified_because")
                        .login("signed_by", "created_by", "rectified_by")
                        .plain("scheme", "phase", "status", "signed_as", "targets"),
                named("success_factor_action")
                        .text("title", "outcome", "cancellation_reason")
                        .login("owner", "created_by")
                        .plain("factor_id", "status"),
                named("success_factor_assessment")
                        .text("title", "rectified_because")
                        .loginIn("factors", "actionOwner")
                        .login("completed_by", "created_by", "rectified_by")
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

    /** When the survey of an answer was reported, for a row that meets the condition. */
    private static String surveyReportedAt(String condition) {
        return "(select s.reported_at from survey s where s.id = t.survey_id and s.status = 'REPORTED'" + condition
                + ")";
    }

    /** A survey's answers lose their worth some time after its report (handbook 7.5); its counts stay. */
    private static String surveyReported() {
        return "(select c.reported_on from consultation c where c.id = t.consultation_id"
                + " and c.method = 'SURVEY' and c.status = 'REPORTED')";
    }
}
