package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;
import org.mobiletoolkit.stakeholder.people.audience.AffectedGroups;
import org.mobiletoolkit.stakeholder.people.register.Stakeholders;

/** Invites people and keeps what became of it. Each method is one transaction. */
@ApplicationScoped
@Transactional
class InvitationCommands {

    private final Consultations consultations;
    private final ConsultationInvitations invitations;
    private final Stakeholders stakeholders;
    private final AffectedGroups groups;
    private final OpenInitiatives initiatives;
    private final Journal journal;
    private final Desk desk;
    private final AvailableActions available;

    InvitationCommands(
            Consultations consultations,
            ConsultationInvitations invitations,
            Stakeholders stakeholders,
            AffectedGroups groups,
            OpenInitiatives initiatives,
            Journal journal,
            Desk desk,
            AvailableActions available) {
        this.available = available;
        this.consultations = consultations;
        this.invitations = invitations;
        this.stakeholders = stakeholders;
        this.groups = groups;
        this.initiatives = initiatives;
        this.journal = journal;
        this.desk = desk;
    }

    /** Records the whole round; who has an invitation already keeps it. */
    InvitedView invite(UUID consultationId, InvitationRound round) {
        var consultation = consultations.requireAlone(consultationId);
        initiatives.requireOpen(consultation.scopeId());
        requireInviting(consultation);
        var day = DomainDay.happened(round.invitedOn(), "/invitedOn", desk.clock());
        requireNotAfterClosing(consultation, day, "/invitedOn");
        check(consultation, round.invitees());
        var known = invitations.keysOf(consultationId);
        var fresh = round.invitees().stream()
                .filter(one -> !known.contains(one.key()))
                .toList();
        if (known.size() + fresh.size() > ConsultationInvitations.MOST) {
            throw new Refusal(
                            CommonProblem.RULE_VIOLATED,
                            "A consultation has at most %d invitations; invite groups as such"
                                    .formatted(ConsultationInvitations.MOST))
                    .rule("CONSULTATION.INVITATIONS.MOST");
        }
        var invited = fresh.stream()
                .map(one -> InvitationContent.of(consultation, one, round.channel(), day))
                .map(one -> new ConsultationInvitation(desk.begin(), consultation.scopeId(), one))
                .toList();
        invitations.persist(invited);
        invitations.flush();
        invited.forEach(one -> journal.created(desk.subject(one), one.content()));
        var views = invited.stream()
                .map(one -> ConsultationInvitationView.of(one, available))
                .toList();
        return new InvitedView(views, round.invitees().size() - fresh.size());
    }

    ConsultationInvitation remind(UUID id, Seen seen, @Nullable LocalDate on) {
        return changed(id, seen, on, InvitationContent::reminded);
    }

    ConsultationInvitation decline(UUID id, Seen seen, @Nullable LocalDate on) {
        return changed(id, seen, on, InvitationContent::declined);
    }

    private ConsultationInvitation changed(
            UUID id,
            Seen seen,
            @Nullable LocalDate on,
            BiFunction<InvitationContent, LocalDate, InvitationContent> change) {
        var invitation = desk.open(invitations, id, seen);
        var content = invitation.content();
        var consultation = consultations.requireAlone(content.consultationId());
        requireInviting(consultation);
        var day = DomainDay.happened(on, "/on", desk.clock());
        if (day.isBefore(content.invitedOn())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "That was before the invitation")
                    .at("/on", "before-invitation", "Must not be earlier than " + content.invitedOn());
        }
        requireNotAfterClosing(consultation, day, "/on");
        return desk.changed(invitation, change.apply(content, day));
    }

    private static void requireInviting(Consultation consultation) {
        if (consultation.status() != ConsultationStatus.DRAFT && consultation.status() != ConsultationStatus.OPEN) {
            throw new Refusal(
                    ConsultationProblem.CONSULTATION_NOT_INVITING, "The consultation is " + consultation.status());
        }
    }

    private static void requireNotAfterClosing(Consultation consultation, LocalDate day, String pointer) {
        if (day.isAfter(consultation.content().closes())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "By then nobody could answer any more")
                    .at(
                            pointer,
                            "after-closing",
                            "Must not be later than " + consultation.content().closes());
        }
    }

    private void check(Consultation consultation, List<Invitee> invitees) {
        var keys = new HashSet<UUID>();
        for (var i = 0; i < invitees.size(); i++) {
            var one = invitees.get(i);
            if (one.isNobody()) {
                throw new Refusal(CommonProblem.VALIDATION_FAILED, "Who is invited?")
                        .at("/invitees/" + i, "nobody", "Must name a stakeholder or an affected group");
            }
            if (!keys.add(one.key())) {
                throw new Refusal(CommonProblem.VALIDATION_FAILED, "Nobody is invited twice")
                        .at("/invitees/" + i, "repeated", "Must not be named twice");
            }
        }
        requireStakeholders(consultation.scopeId(), invitees);
        requireGroups(consultation.scopeId(), invitees);
    }

    /** One query for all of them. */
    private void requireStakeholders(UUID initiativeId, List<Invitee> invitees) {
        var ids = invitees.stream()
                .map(Invitee::stakeholderId)
                .filter(Objects::nonNull)
                .toList();
        var known = ids.isEmpty() ? Set.<UUID>of() : stakeholders.activeAmong(initiativeId, ids);
        for (var i = 0; i < invitees.size(); i++) {
            var id = invitees.get(i).stakeholderId();
            if (id != null && !known.contains(id)) {
                throw new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The initiative has no active stakeholder " + id)
                        .at(
                                "/invitees/%d/stakeholderId".formatted(i),
                                "unknown-reference",
                                "Must be an active stakeholder of the initiative");
            }
        }
    }

    private void requireGroups(UUID initiativeId, List<Invitee> invitees) {
        var known =
                invitees.stream().allMatch(one -> one.groupId() == null) ? Set.<UUID>of() : groups.idsOf(initiativeId);
        for (var i = 0; i < invitees.size(); i++) {
            var id = invitees.get(i).groupId();
            if (id != null && !known.contains(id)) {
                throw AffectedGroups.unknown(id, "/invitees/%d/groupId".formatted(i));
            }
        }
    }
}
