package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;
import org.mobiletoolkit.stakeholder.people.audience.AffectedGroup;
import org.mobiletoolkit.stakeholder.people.audience.AffectedGroups;
import org.mobiletoolkit.stakeholder.people.register.Stakeholders;

/** Hears people, and answers each point they made. Each method is one transaction. */
@ApplicationScoped
@Transactional
class ResponseCommands {

    private final Consultations consultations;
    private final ConsultationResponses responses;
    private final ConsultationPoints points;
    private final ConsultationInvitations invitations;
    private final Stakeholders stakeholders;
    private final AffectedGroups groups;
    private final ConsultationSettings settings;
    private final OpenInitiatives initiatives;
    private final Journal journal;
    private final Desk desk;

    ResponseCommands(
            Consultations consultations,
            ConsultationResponses responses,
            ConsultationPoints points,
            ConsultationInvitations invitations,
            Stakeholders stakeholders,
            AffectedGroups groups,
            ConsultationSettings settings,
            OpenInitiatives initiatives,
            Journal journal,
            Desk desk) {
        this.consultations = consultations;
        this.responses = responses;
        this.points = points;
        this.invitations = invitations;
        this.stakeholders = stakeholders;
        this.groups = groups;
        this.settings = settings;
        this.initiatives = initiatives;
        this.journal = journal;
        this.desk = desk;
    }

    ConsultationResponse record(NewConsultationResponse said) {
        var consultation = requireTaking(said.consultationId());
        if (said.stakeholderId() != null) {
            stakeholders.requireOf(consultation.scopeId(), said.stakeholderId(), "/stakeholderId");
        }
        if (!said.hasAttended() && !said.isFeedback()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "A response says something, or somebody was there")
                    .at("/points", "nothing-said", "Must not be empty where nobody attended");
        }
        var day = dayWithin(consultation, said);
        var invitation = said.stakeholderId() == null
                ? Optional.<ConsultationInvitation>empty()
                : invitations.of(consultation.id(), said.stakeholderId());
        var group = groupOf(consultation, said, invitation);
        var response = said.isAnonymous()
                // nothing of it may lead to a person: not who wrote it down, and not the hour, which a time-ordered id
                // would tell as well; the audit log alone knows, and it is sealed
                ? new ConsultationResponse(UUID.randomUUID(), said, group, day, null, London.startOf(day))
                : ConsultationResponse.by(desk.begin(), said, group, day);
        responses.persist(response);
        said.pointsMade()
                .forEach(text -> points.persist(new ConsultationPoint(origin(response), consultation, response, text)));
        invitation
                .or(() -> invitationAsGroup(consultation, group))
                .filter(one -> one.status() != InvitationStatus.RESPONDED)
                .ifPresent(one -> one.change(one.content().responded(day)));
        consultation.responded(said.isFeedback(), said.pointsMade().size());
        consultations.flush();
        journal.created(
                new Subject("consultation-response", response.id(), consultation.scopeId(), 0),
                ConsultationResponseView.of(response));
        return response;
    }

    /** Of an anonymous response the hour is not told by its points either. */
    private Origin origin(ConsultationResponse response) {
        var begun = desk.begin();
        return new Origin(response.isAnonymous() ? UUID.randomUUID() : begun.id(), begun.by(), response.createdAt());
    }

    ConsultationPoint answer(UUID pointId, Seen seen, PointAnswer said) {
        var consultation = consultations.requireAlone(points.require(pointId).consultationId());
        var point = desk.open(points, pointId, seen);
        if (consultation.status() != ConsultationStatus.CLOSED) {
            throw new Refusal(
                    ConsultationProblem.CONSULTATION_NOT_ANSWERABLE, "The consultation is " + consultation.status());
        }
        if (said.lacksReason()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "A rejection needs its reason")
                    .at("/answer", "missing", "Must say why the point is rejected");
        }
        if (point.content().outcome() == null) {
            consultation.pointAnswered();
        }
        var answer =
                new PointContent(said.outcome(), said.answer(), desk.clock().instant());
        return desk.changed(point, answer, to -> point.answer(to, desk.caller()));
    }

    /** The group as said, or as the stakeholder was invited, or the one that the stakeholder is. */
    private @Nullable UUID groupOf(
            Consultation consultation, NewConsultationResponse said, Optional<ConsultationInvitation> invitation) {
        if (said.groupId() != null) {
            var group = groups.requireOf(consultation.scopeId(), said.groupId(), "/groupId");
            if (said.isAnonymous() && group.headcount() < settings.anonymousMinGroup()) {
                throw new Refusal(
                                ConsultationProblem.GROUP_TOO_SMALL,
                                "%d people belong to the group, %d are needed"
                                        .formatted(group.headcount(), settings.anonymousMinGroup()))
                        .at("/groupId", "group-too-small", "Must be left out of an anonymous response");
            }
            if (said.speaksFor() > group.headcount()) {
                throw new Refusal(CommonProblem.VALIDATION_FAILED, "The group has fewer people than that")
                        .at("/people", "above-headcount", "Must not be more than " + group.headcount());
            }
            return group.id();
        }
        var stakeholder = said.stakeholderId();
        if (stakeholder == null) {
            return null;
        }
        return invitation
                .map(one -> one.content().groupId())
                .or(() -> groups.knownAs(consultation.scopeId(), stakeholder).map(AffectedGroup::id))
                .orElse(null);
    }

    /** Whoever speaks for a group without an invitation by name answers the one that the group has. */
    private Optional<ConsultationInvitation> invitationAsGroup(Consultation consultation, @Nullable UUID group) {
        return group == null ? Optional.empty() : invitations.ofGroup(consultation.id(), group);
    }

    private Consultation requireTaking(UUID consultationId) {
        var consultation = consultations
                .findAlone(consultationId)
                .orElseThrow(() -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "No consultation " + consultationId)
                        .at("/consultationId", "unknown-reference", "Must be a consultation"));
        initiatives.requireOpen(consultation.scopeId());
        if (consultation.status() != ConsultationStatus.OPEN) {
            throw new Refusal(
                    ConsultationProblem.CONSULTATION_NOT_OPEN, "The consultation is " + consultation.status());
        }
        return consultation;
    }

    private LocalDate dayWithin(Consultation consultation, NewConsultationResponse said) {
        var day = DomainDay.happened(said.respondedOn(), "/respondedOn", desk.clock());
        if (day.isBefore(consultation.content().opens())
                || day.isAfter(consultation.content().closes())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "Nobody could answer on " + day)
                    .at(
                            "/respondedOn",
                            "outside-period",
                            "Must lie between %s and %s"
                                    .formatted(
                                            consultation.content().opens(),
                                            consultation.content().closes()));
        }
        return day;
    }
}
