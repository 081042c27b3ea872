package org.mobiletoolkit.stakeholder.access;

import static org.mobiletoolkit.handbook.role.Roles.AUDITOR;
import static org.mobiletoolkit.handbook.role.Roles.BENEFITS_ANALYST;
import static org.mobiletoolkit.handbook.role.Roles.BENEFITS_OWNER;
import static org.mobiletoolkit.handbook.role.Roles.CLINICAL_LEAD;
import static org.mobiletoolkit.handbook.role.Roles.CLINICAL_SAFETY_OFFICER;
import static org.mobiletoolkit.handbook.role.Roles.CONTRACT_MANAGER;
import static org.mobiletoolkit.handbook.role.Roles.DEVICE_ADMIN;
import static org.mobiletoolkit.handbook.role.Roles.END_USER;
import static org.mobiletoolkit.handbook.role.Roles.EVALUATOR;
import static org.mobiletoolkit.handbook.role.Roles.FINANCE_LEAD;
import static org.mobiletoolkit.handbook.role.Roles.IG_LEAD;
import static org.mobiletoolkit.handbook.role.Roles.PROCUREMENT_LEAD;
import static org.mobiletoolkit.handbook.role.Roles.PROGRAMME_MANAGER;
import static org.mobiletoolkit.handbook.role.Roles.PROJECT_MEMBER;
import static org.mobiletoolkit.handbook.role.Roles.SERVICE_DESK;
import static org.mobiletoolkit.handbook.role.Roles.SRO;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.mobiletoolkit.handbook.access.CommonAccess;
import org.mobiletoolkit.platform.right.Rights;

/** Who may do what in this service: the rights that operations ask for, and the roles of handbook 7.4 that hold them. */
@Singleton
public class Access {

    // The initiative, its gates and its records
    public static final String READ_INITIATIVES = "read-initiatives";
    public static final String EDIT_INITIATIVES = "edit-initiatives";
    public static final String OWN_INITIATIVES = "own-initiatives";
    public static final String LEAD_CLINICALLY = "lead-clinically";
    public static final String READ_PROGRESS = "read-progress";
    public static final String KEEP_ROADMAP = "keep-roadmap";
    public static final String REQUEST_GATES = "request-gates";
    public static final String DECIDE_GATES = "decide-gates";
    public static final String KEEP_COMMITMENTS = "keep-commitments";
    public static final String SEE_ACTORS = "see-actors";
    public static final String TAKE_ARCHIVE = "take-archive";
    public static final String READ_ROLE_ASSIGNMENTS = "read-role-assignments";
    public static final String ASSIGN_ROLES = "assign-roles";

    // The working lists, templates and worksheets
    public static final String READ_WORK_LIST = "read-work-list";
    public static final String KEEP_WORK_LIST = "keep-work-list";

    // The workforce: user types, statements, surveys
    public static final String READ_WORKFORCE = "read-workforce";
    public static final String KEEP_WORKFORCE = "keep-workforce";
    public static final String READ_SURVEYS = "read-surveys";
    public static final String KEEP_SURVEYS = "keep-surveys";
    public static final String ANSWER_SURVEYS = "answer-surveys";
    public static final String READ_SURVEY_ANSWERS = "read-survey-answers";
    public static final String FOLLOW_SURVEYS = "follow-surveys";

    // Where the organisation stands: maturity, factors, risks, opportunities
    public static final String READ_ASSESSMENTS = "read-assessments";
    public static final String KEEP_ASSESSMENTS = "keep-assessments";
    public static final String COMPLETE_FACTORS = "complete-factors";
    public static final String SIGN_MATURITY = "sign-maturity";
    public static final String READ_RISKS = "read-risks";
    public static final String KEEP_RISKS = "keep-risks";
    public static final String READ_OPPORTUNITIES = "read-opportunities";
    public static final String IDENTIFY_OPPORTUNITIES = "identify-opportunities";
    public static final String RANK_OPPORTUNITIES = "rank-opportunities";
    public static final String DECIDE_OPPORTUNITIES = "decide-opportunities";

    // Governance and papers
    public static final String READ_GOVERNANCE = "read-governance";
    public static final String KEEP_GOVERNANCE = "keep-governance";
    public static final String CONSTITUTE_GROUPS = "constitute-groups";
    public static final String APPROVE_TERMS = "approve-terms";
    public static final String CLOSE_CONDITIONS = "close-conditions";
    public static final String RECTIFY_RECORDS = "rectify-records";
    public static final String READ_DOCUMENTS = "read-documents";
    public static final String READ_PLANS_LED = "read-plans-led";
    public static final String WRITE_DOCUMENTS = "write-documents";
    public static final String SEND_BACK_DOCUMENTS = "send-back-documents";
    public static final String APPROVE_DOCUMENTS = "approve-documents";
    public static final String KEEP_EXERCISES = "keep-exercises";
    public static final String SAY_AGREEMENT = "say-agreement";

    // People: what is thought of them is for few (handbook 6.2)
    public static final String READ_STAKEHOLDERS = "read-stakeholders";
    public static final String KEEP_STAKEHOLDERS = "keep-stakeholders";
    public static final String READ_OPINIONS = "read-opinions";
    public static final String READ_CORRECTIONS = "read-corrections";
    public static final String CORRECT_STAKEHOLDERS = "correct-stakeholders";
    public static final String READ_AFFECTED_GROUPS = "read-affected-groups";
    public static final String STATE_AFFECTED_GROUPS = "state-affected-groups";
    public static final String READ_CHAMPIONS = "read-champions";
    public static final String APPOINT_CHAMPIONS = "appoint-champions";
    public static final String KEEP_AREAS = "keep-areas";
    public static final String READ_RACI = "read-raci";
    public static final String KEEP_RACI = "keep-raci";
    public static final String AGREE_RACI = "agree-raci";

    // Consultations
    public static final String READ_CONSULTATIONS = "read-consultations";
    public static final String KEEP_CONSULTATIONS = "keep-consultations";
    public static final String DIRECT_CONSULTATIONS = "direct-consultations";
    public static final String READ_CONSULTATION_REPORTS = "read-consultation-reports";
    public static final String READ_BRIEFING_PACKS = "read-briefing-packs";

    // Communications and case studies
    public static final String READ_COMMUNICATIONS = "read-communications";
    public static final String KEEP_COMMUNICATIONS = "keep-communications";
    public static final String APPROVE_CASE_STUDIES = "approve-case-studies";

    // Rights of people over their data (handbook 7.5)
    public static final String READ_SUBJECT_REQUESTS = "read-subject-requests";
    public static final String HANDLE_SUBJECT_REQUESTS = "handle-subject-requests";

    /** Who edits working records. */
    private static final List<String> TEAM = List.of(SRO, PROGRAMME_MANAGER, PROJECT_MEMBER);

    /** Everybody who works on an initiative in some part; neither end users nor suppliers nor who only reads. */
    private static final List<String> STAFF = List.of(
            SRO,
            PROGRAMME_MANAGER,
            PROJECT_MEMBER,
            CLINICAL_LEAD,
            CLINICAL_SAFETY_OFFICER,
            IG_LEAD,
            BENEFITS_OWNER,
            BENEFITS_ANALYST,
            FINANCE_LEAD,
            PROCUREMENT_LEAD,
            EVALUATOR,
            CONTRACT_MANAGER,
            DEVICE_ADMIN,
            SERVICE_DESK);

    @Produces
    @Singleton
    static Rights rights() {
        return CommonAccess.RIGHTS
                // The initiative, its gates and its records
                .grant(READ_INITIATIVES, STAFF, END_USER, AUDITOR)
                .grant(EDIT_INITIATIVES, SRO, PROGRAMME_MANAGER)
                .grant(OWN_INITIATIVES, SRO)
                .grant(LEAD_CLINICALLY, CLINICAL_LEAD)
                .grant(READ_PROGRESS, STAFF, AUDITOR)
                .grant(KEEP_ROADMAP, TEAM)
                .grant(REQUEST_GATES, SRO, PROGRAMME_MANAGER)
                .grant(DECIDE_GATES, STAFF)
                .grant(KEEP_COMMITMENTS, SRO, PROGRAMME_MANAGER)
                // who did what is personal data: for those who answer for the initiative, for privacy, or for the audit
                .grant(SEE_ACTORS, SRO, PROGRAMME_MANAGER, IG_LEAD, AUDITOR)
                .grant(TAKE_ARCHIVE, SRO, PROGRAMME_MANAGER, AUDITOR)
                .grant(READ_ROLE_ASSIGNMENTS, SRO, PROGRAMME_MANAGER, IG_LEAD, AUDITOR)
                .grant(ASSIGN_ROLES, SRO, PROGRAMME_MANAGER)
                // The working lists, templates and worksheets
                .grant(
                        READ_WORK_LIST,
                        TEAM,
                        CLINICAL_LEAD,
                        CLINICAL_SAFETY_OFFICER,
                        IG_LEAD,
                        BENEFITS_OWNER,
                        BENEFITS_ANALYST,
                        FINANCE_LEAD,
                        PROCUREMENT_LEAD,
                        AUDITOR)
                .grant(KEEP_WORK_LIST, TEAM)
                // The workforce: user types, statements, surveys
                .grant(
                        READ_WORKFORCE,
                        TEAM,
                        CLINICAL_LEAD,
                        IG_LEAD,
                        BENEFITS_OWNER,
                        BENEFITS_ANALYST,
                        PROCUREMENT_LEAD,
                        DEVICE_ADMIN,
                        AUDITOR)
                .grant(KEEP_WORKFORCE, TEAM)
                .grant(READ_SURVEYS, STAFF, END_USER, AUDITOR)
                .grant(KEEP_SURVEYS, TEAM)
                .grant(ANSWER_SURVEYS, STAFF, END_USER)
                .grant(READ_SURVEY_ANSWERS, TEAM, AUDITOR)
                .grant(FOLLOW_SURVEYS, TEAM, CLINICAL_LEAD, IG_LEAD, BENEFITS_OWNER, BENEFITS_ANALYST, AUDITOR)
                // Where the organisation stands: maturity, factors, risks, opportunities
                .grant(READ_ASSESSMENTS, TEAM, CLINICAL_LEAD, IG_LEAD, BENEFITS_OWNER, AUDITOR)
                .grant(KEEP_ASSESSMENTS, TEAM, CLINICAL_LEAD)
                .grant(COMPLETE_FACTORS, SRO, PROGRAMME_MANAGER, CLINICAL_LEAD)
                .grant(SIGN_MATURITY, SRO, CLINICAL_LEAD)
                .grant(
                        READ_RISKS,
                        TEAM,
                        CLINICAL_LEAD,
                        CLINICAL_SAFETY_OFFICER,
                        IG_LEAD,
                        BENEFITS_OWNER,
                        FINANCE_LEAD,
                        PROCUREMENT_LEAD,
                        AUDITOR)
                .grant(KEEP_RISKS, TEAM)
                .grant(
                        READ_OPPORTUNITIES,
                        TEAM,
                        CLINICAL_LEAD,
                        BENEFITS_OWNER,
                        BENEFITS_ANALYST,
                        FINANCE_LEAD,
                        PROCUREMENT_LEAD,
                        AUDITOR)
                .grant(IDENTIFY_OPPORTUNITIES, TEAM, CLINICAL_LEAD)
                .grant(RANK_OPPORTUNITIES, TEAM)
                .grant(DECIDE_OPPORTUNITIES, SRO, PROGRAMME_MANAGER)
                // Governance and papers
                .grant(
                        READ_GOVERNANCE,
                        TEAM,
                        CLINICAL_LEAD,
                        CLINICAL_SAFETY_OFFICER,
                        IG_LEAD,
                        BENEFITS_OWNER,
                        FINANCE_LEAD,
                        PROCUREMENT_LEAD,
                        AUDITOR)
                .grant(KEEP_GOVERNANCE, TEAM)
                .grant(CONSTITUTE_GROUPS, SRO, PROGRAMME_MANAGER)
                .grant(APPROVE_TERMS, SRO, PROGRAMME_MANAGER, CLINICAL_LEAD)
                .grant(CLOSE_CONDITIONS, SRO, PROGRAMME_MANAGER)
                // what proves something is taken back by those who answer for the initiative
                .grant(RECTIFY_RECORDS, SRO, PROGRAMME_MANAGER)
                .grant(
                        READ_DOCUMENTS,
                        TEAM,
                        CLINICAL_LEAD,
                        CLINICAL_SAFETY_OFFICER,
                        IG_LEAD,
                        BENEFITS_OWNER,
                        FINANCE_LEAD,
                        PROCUREMENT_LEAD,
                        AUDITOR)
                // the lead whom a continuity plan names, whatever his role; who that is, is asked of the plan
                .grant(READ_PLANS_LED, STAFF, END_USER, AUDITOR)
                .grant(WRITE_DOCUMENTS, TEAM, CLINICAL_LEAD)
                .grant(SEND_BACK_DOCUMENTS, SRO, PROGRAMME_MANAGER, CLINICAL_LEAD)
                .grant(APPROVE_DOCUMENTS, SRO, CLINICAL_LEAD)
                .grant(KEEP_EXERCISES, TEAM)
                .grant(SAY_AGREEMENT, STAFF, END_USER)
                // People: what is thought of them is for few (handbook 6.2)
                .grant(READ_STAKEHOLDERS, TEAM, CLINICAL_LEAD, IG_LEAD, BENEFITS_OWNER, AUDITOR)
                .grant(KEEP_STAKEHOLDERS, TEAM)
                .grant(READ_OPINIONS, TEAM, AUDITOR)
                .grant(READ_CORRECTIONS, SRO, PROGRAMME_MANAGER, IG_LEAD, AUDITOR)
                .grant(CORRECT_STAKEHOLDERS, SRO, PROGRAMME_MANAGER, IG_LEAD)
                .grant(
                        READ_AFFECTED_GROUPS,
                        TEAM,
                        CLINICAL_LEAD,
                        IG_LEAD,
                        BENEFITS_OWNER,
                        BENEFITS_ANALYST,
                        DEVICE_ADMIN,
                        AUDITOR)
                .grant(STATE_AFFECTED_GROUPS, TEAM, BENEFITS_ANALYST)
                .grant(READ_CHAMPIONS, TEAM, CLINICAL_LEAD, IG_LEAD, DEVICE_ADMIN, AUDITOR)
                .grant(APPOINT_CHAMPIONS, TEAM, CLINICAL_LEAD)
                .grant(KEEP_AREAS, TEAM)
                .grant(READ_RACI, TEAM, CLINICAL_LEAD, IG_LEAD, BENEFITS_OWNER, AUDITOR)
                .grant(KEEP_RACI, TEAM)
                .grant(AGREE_RACI, SRO, PROGRAMME_MANAGER)
                // Consultations
                .grant(READ_CONSULTATIONS, TEAM, CLINICAL_LEAD, IG_LEAD, BENEFITS_OWNER, AUDITOR)
                .grant(KEEP_CONSULTATIONS, TEAM)
                .grant(DIRECT_CONSULTATIONS, SRO, PROGRAMME_MANAGER)
                .grant(READ_CONSULTATION_REPORTS, TEAM, CLINICAL_LEAD, IG_LEAD, BENEFITS_OWNER, END_USER, AUDITOR)
                .grant(
                        READ_BRIEFING_PACKS,
                        TEAM,
                        CLINICAL_LEAD,
                        CLINICAL_SAFETY_OFFICER,
                        IG_LEAD,
                        BENEFITS_OWNER,
                        BENEFITS_ANALYST,
                        FINANCE_LEAD,
                        PROCUREMENT_LEAD,
                        DEVICE_ADMIN,
                        SERVICE_DESK,
                        END_USER,
                        AUDITOR)
                // Communications and case studies
                .grant(READ_COMMUNICATIONS, TEAM, CLINICAL_LEAD, IG_LEAD, BENEFITS_OWNER, BENEFITS_ANALYST, AUDITOR)
                .grant(KEEP_COMMUNICATIONS, TEAM)
                .grant(APPROVE_CASE_STUDIES, SRO, CLINICAL_LEAD)
                // Rights of people over their data (handbook 7.5)
                .grant(READ_SUBJECT_REQUESTS, IG_LEAD, AUDITOR)
                .grant(HANDLE_SUBJECT_REQUESTS, IG_LEAD);
    }
}
