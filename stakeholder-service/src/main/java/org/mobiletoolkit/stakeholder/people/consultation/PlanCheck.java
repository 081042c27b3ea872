package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.platform.calendar.WorkingDays;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.papers.document.VersionReferences;
import org.mobiletoolkit.stakeholder.people.audience.AffectedGroups;
import org.mobiletoolkit.stakeholder.workforce.usertype.UserTypes;

/** What a plan must be like even as a draft: right way round, within the calendar, with references that lead somewhere. */
@ApplicationScoped
class PlanCheck {

    private final OpenPeriodRule period;
    private final AffectedGroups groups;
    private final VersionReferences versions;
    private final BriefingPacks packs;
    private final UserTypes userTypes;

    PlanCheck(
            WorkingDays calendar,
            ConsultationSettings settings,
            AffectedGroups groups,
            VersionReferences versions,
            BriefingPacks packs,
            UserTypes userTypes) {
        this.period = new OpenPeriodRule(calendar, settings.minDays());
        this.groups = groups;
        this.versions = versions;
        this.packs = packs;
        this.userTypes = userTypes;
    }

    /**
     * Passes a plan that makes sense; it may still be too short to be opened.
     *
     * @param audienceBefore who was asked before the change: their user types may have been retired since
     * @throws Refusal {@code validation-failed} or {@code unknown-reference} (422), naming the place
     */
    void check(ConsultationContent plan, List<AudienceEntry> audienceBefore) {
        var initiativeId = plan.initiativeId();
        checkPeriod(plan);
        checkAudience(initiativeId, plan.audience());
        checkUserTypes(initiativeId, plan.audience(), audienceBefore);
        checkDocuments(initiativeId, plan.documents());
    }

    /** A day to which the last day may be moved: known to the calendar. */
    void requireKnown(LocalDate day, String pointer) {
        if (!period.canTell(day)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The bank holidays of that time are not known")
                    .at(pointer, "beyond-calendar", "Must lie within the years for which bank holidays are known");
        }
    }

    /**
     * Passes when people have enough time.
     *
     * @throws Refusal {@code consultation-too-short} (422)
     */
    void requireLongEnough(ConsultationContent plan, LocalDate lastDay) {
        if (!period.isLongEnough(plan.method(), plan.periodWaiverReason() != null, plan.opens(), lastDay)) {
            throw new Refusal(
                            ConsultationProblem.CONSULTATION_TOO_SHORT,
                            "People would have %d working days, %d are needed"
                                    .formatted(period.workingDays(plan.opens(), lastDay), period.leastWorkingDays()))
                    .rule(OpenPeriodRule.ID);
        }
    }

    private void checkPeriod(ConsultationContent plan) {
        if (plan.closes().isBefore(plan.opens())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The consultation closes before it opens")
                    .at("/closes", "before-opens", "Must not be earlier than " + plan.opens());
        }
        requireKnown(plan.opens(), "/opens");
        requireKnown(plan.closes(), "/closes");
        if (plan.periodWaiverReason() != null && !plan.method().isMeeting()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The minimum period is waived only where people meet")
                    .rule(OpenPeriodRule.ID)
                    .at("/periodWaiverReason", "not-a-meeting", "Must be left out for a " + plan.method());
        }
    }

    private void checkAudience(UUID initiativeId, List<AudienceEntry> audience) {
        var seen = new HashSet<Object>();
        var known = audience.isEmpty() ? Set.<UUID>of() : groups.idsOf(initiativeId);
        for (var i = 0; i < audience.size(); i++) {
            var entry = audience.get(i);
            if (!entry.isClear()) {
                throw new Refusal(CommonProblem.VALIDATION_FAILED, "Whom does this mean?")
                        .at("/audience/" + i, "unclear", "Must name either an affected group or somebody in words");
            }
            if (!seen.add(entry.groupId() == null ? String.valueOf(entry.name()) : entry.groupId())) {
                throw new Refusal(CommonProblem.VALIDATION_FAILED, "A group is asked once")
                        .at("/audience/" + i, "repeated", "Must not be named twice");
            }
            if (entry.groupId() != null && !known.contains(entry.groupId())) {
                throw AffectedGroups.unknown(entry.groupId(), "/audience/%d/groupId".formatted(i));
            }
        }
    }

    private void checkUserTypes(UUID initiativeId, List<AudienceEntry> audience, List<AudienceEntry> before) {
        var old = before.stream().map(AudienceEntry::userTypeCode).toList();
        var codes = new LinkedHashMap<String, String>();
        for (var i = 0; i < audience.size(); i++) {
            var code = audience.get(i).userTypeCode();
            if (code != null && !old.contains(code)) {
                codes.put("/audience/%d/userTypeCode".formatted(i), code);
            }
        }
        userTypes.requireCodes(initiativeId, codes);
    }

    private void checkDocuments(UUID initiativeId, List<ConsultationDocument> documents) {
        for (var i = 0; i < documents.size(); i++) {
            var one = documents.get(i);
            if (!one.isClear()) {
                throw new Refusal(CommonProblem.VALIDATION_FAILED, "What are people given to read?")
                        .at(
                                "/documents/" + i,
                                "unclear",
                                "Must name one of link, documentId with documentVersion, briefingPackId");
            }
            if (one.documentId() != null
                    && one.documentVersion() != null
                    && !versions.exists(initiativeId, one.documentId(), one.documentVersion())) {
                throw unknown("/documents/%d/documentId".formatted(i), "a version of a document of the initiative");
            }
            if (one.briefingPackId() != null && !packs.has(initiativeId, one.briefingPackId())) {
                throw unknown("/documents/%d/briefingPackId".formatted(i), "a briefing pack of the initiative");
            }
        }
    }

    private static Refusal unknown(String pointer, String mustBe) {
        return new Refusal(CommonProblem.UNKNOWN_REFERENCE, "What people are given to read is not there")
                .at(pointer, "unknown-reference", "Must be " + mustBe);
    }
}
