package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Rectifications;
import org.mobiletoolkit.platform.record.Rectifying;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;

/** Takes back responses that were recorded wrongly, as of somebody who was not there. One transaction. */
@ApplicationScoped
@Transactional
class ResponseRectificationCommands {

    private final Consultations consultations;
    private final ConsultationResponses responses;
    private final ConsultationPoints points;
    private final ConsultationInvitations invitations;
    private final Intakes intakes;
    private final ResponseCommands commands;
    private final OpenInitiatives initiatives;
    private final Rectifications rectifications;
    private final Desk desk;

    ResponseRectificationCommands(
            Consultations consultations,
            ConsultationResponses responses,
            ConsultationPoints points,
            ConsultationInvitations invitations,
            Intakes intakes,
            ResponseCommands commands,
            OpenInitiatives initiatives,
            Rectifications rectifications,
            Desk desk) {
        this.consultations = consultations;
        this.responses = responses;
        this.points = points;
        this.invitations = invitations;
        this.intakes = intakes;
        this.commands = commands;
        this.initiatives = initiatives;
        this.rectifications = rectifications;
        this.desk = desk;
    }

    /** The consultation counts the right one from now on, or none; what was reported on a day stays reported. */
    ConsultationResponse rectify(UUID id, Rectifying<NewConsultationResponse> said) {
        var wrong = responses.requireAlone(id);
        var consultation = consultations.requireAlone(wrong.consultationId());
        initiatives.requireOpen(consultation.scopeId());
        Rectifications.requireHolding(wrong);
        requireOneLeft(consultation, said.instead());
        var made = points.of(wrong.id());
        var right = said.instead() == null ? null : instead(consultation, said.instead());
        rectifications.takeBack(
                wrong,
                () -> new Subject("consultation-response", id, consultation.scopeId(), 0),
                said.reason(),
                right == null ? null : right.response().id());
        reopenInvitation(wrong);
        // last, and together: no closed consultation is ever without a response
        uncount(consultation, wrong, made);
        if (right != null) {
            commands.keep(consultation, List.of(right));
        }
        return wrong;
    }

    private static void requireOneLeft(Consultation consultation, @Nullable NewConsultationResponse instead) {
        if (instead == null && consultation.endedOn() != null && consultation.responseCount() == 1) {
            throw new Refusal(
                            ConsultationProblem.CONSULTATION_WITHOUT_RESPONSE,
                            "It is the only response to a closed consultation; reopen it, or say what is right")
                    .at("/instead", "missing", "Must be given");
        }
    }

    private static void uncount(Consultation consultation, ConsultationResponse wrong, List<ConsultationPoint> made) {
        var answered = (int)
                made.stream().filter(point -> point.content().outcome() != null).count();
        consultation.unheard(wrong.isFeedback(made.size()), made.size(), answered);
    }

    private Taken instead(Consultation consultation, NewConsultationResponse said) {
        try {
            if (!said.consultationId().equals(consultation.id())) {
                throw new Refusal(CommonProblem.VALIDATION_FAILED, "The right response is one to the same consultation")
                        .at("/consultationId", "other-consultation", "Must be " + consultation.id());
            }
            if (consultation.status() == ConsultationStatus.REPORTED
                    && !said.pointsMade().isEmpty()) {
                throw new Refusal(
                                ConsultationProblem.CONSULTATION_NOT_ANSWERABLE,
                                "The consultation is reported; a point could not be answered any longer")
                        .at("/points", "reported", "Must be left out");
            }
            var responding = said.stakeholderId() == null ? Set.<UUID>of() : Set.of(said.stakeholderId());
            return intakes.of(consultation, responding).take(said, desk.begin());
        } catch (Refusal refusal) {
            throw refusal.within("/instead");
        }
    }

    /** Whoever was noted as having responded is asked still. */
    private void reopenInvitation(ConsultationResponse wrong) {
        var group = wrong.groupId();
        var byName = wrong.stakeholderId() == null
                ? List.<ConsultationInvitation>of()
                : invitations.of(wrong.consultationId(), Set.of(wrong.stakeholderId()));
        var ofGroup = byName.isEmpty() && group != null && !responses.anyOfGroup(wrong.consultationId(), group)
                ? invitations.ofGroups(wrong.consultationId()).stream()
                        .filter(one -> Objects.equals(group, one.content().groupId()))
                        .toList()
                : List.<ConsultationInvitation>of();
        Stream.concat(byName.stream(), ofGroup.stream())
                .filter(one -> one.status() == InvitationStatus.RESPONDED)
                .forEach(one -> one.change(one.content().unanswered()));
    }
}
