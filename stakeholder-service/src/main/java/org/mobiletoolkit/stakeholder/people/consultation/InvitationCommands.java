package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
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
    private final Caller caller;
    private final Clock clock;
    private final AvailableActions available;

    InvitationCommands(
            Consultations consultations,
            ConsultationInvitations invitations,
            Stakeholders stakeholders,
            AffectedGroups groups,
            OpenInitiatives initiatives,
            Journal journal,
            Caller caller,
            Clock clock,
            AvailableActions available) {
        this.available = available;
        this.consultations = consultations;
        this.invitations = invitations;
        this.stakeholders = stakeholders;
        this.groups = groups;
        this.initiatives = initiatives;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** Records the whole round; who has an invitation already keeps it. */
    InvitedView invite(UUID consultationId, InvitationRound round) {
        var consultation = consultations.requireAlone(consultationId);
        initiatives.requireOpen(consultation.initiativeId());
        requireInviting(consultation);
        var day = DomainDay.happened(round.invitedOn(), "/invitedOn", clock);
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
                .map(one -> new ConsultationInvitation(
                        Uuid7.generate(clock), consultationId, one, round, day, caller.subject(), clock.instant()))
                .toList();
        invitations.persist(invited);
        invitations.flush();
        invited.forEach(one -> journal.created(
                new Subject("consultation-invitation", one.id(), consultation.initiativeId(), one.version()),
                ConsultationInvitationView.of(one, List.of())));
        var views = invited.stream().map(one -> view(one, consultation)).toList();
        return new InvitedView(views, round.invitees().size() - fresh.size());
    }

    ConsultationInvitation remind(UUID id, @Nullable String ifMatch, @Nullable LocalDate on) {
        return moved(id, ifMatch, on, ConsultationInvitation::remind);
    }

    ConsultationInvitation decline(UUID id, @Nullable String ifMatch, @Nullable LocalDate on) {
        return moved(id, ifMatch, on, ConsultationInvitation::decline);
    }

    private ConsultationInvitation moved(
            UUID id,
            @Nullable String ifMatch,
            @Nullable LocalDate on,
            BiConsumer<ConsultationInvitation, LocalDate> move) {
        var invitation = invitations.require(id);
        IfMatch.require(ifMatch, invitation.version());
        var consultation = consultations.requireAlone(invitation.consultationId());
        initiatives.requireOpen(consultation.initiativeId());
        requireInviting(consultation);
        var day = DomainDay.happened(on, "/on", clock);
        if (day.isBefore(invitation.invitedOn())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "That was before the invitation")
                    .at("/on", "before-invitation", "Must not be earlier than " + invitation.invitedOn());
        }
        requireNotAfterClosing(consultation, day, "/on");
        var before = ConsultationInvitationView.of(invitation, List.of());
        move.accept(invitation, day);
        invitations.flush();
        journal.updated(
                new Subject(
                        "consultation-invitation", invitation.id(), consultation.initiativeId(), invitation.version()),
                before,
                ConsultationInvitationView.of(invitation, List.of()));
        return invitation;
    }

    private ConsultationInvitationView view(ConsultationInvitation invitation, Consultation consultation) {
        return ConsultationInvitationView.of(
                invitation,
                available.of(InvitationLifecycle.MACHINE, invitation.status(), consultation.initiativeId()));
    }

    private static void requireInviting(Consultation consultation) {
        if (consultation.status() != ConsultationStatus.DRAFT && consultation.status() != ConsultationStatus.OPEN) {
            throw new Refusal(
                    ConsultationProblem.CONSULTATION_NOT_INVITING, "The consultation is " + consultation.status());
        }
    }

    private static void requireNotAfterClosing(Consultation consultation, LocalDate day, String pointer) {
        if (day.isAfter(consultation.closes())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "By then nobody could answer any more")
                    .at(pointer, "after-closing", "Must not be later than " + consultation.closes());
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
        requireStakeholders(consultation.initiativeId(), invitees);
        requireGroups(consultation.initiativeId(), invitees);
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
