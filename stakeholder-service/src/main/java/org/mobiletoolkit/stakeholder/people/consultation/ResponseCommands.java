package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.bulk.Bulk;
import org.mobiletoolkit.platform.bulk.BulkView;
import org.mobiletoolkit.platform.bulk.Rows;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;

/** Hears people, and answers each point they made. Each method is one transaction. */
@ApplicationScoped
@Transactional
class ResponseCommands {

    private final Consultations consultations;
    private final ConsultationResponses responses;
    private final ConsultationPoints points;
    private final Intakes intakes;
    private final OpenInitiatives initiatives;
    private final Bulk bulk;
    private final Journal journal;
    private final Desk desk;

    ResponseCommands(
            Consultations consultations,
            ConsultationResponses responses,
            ConsultationPoints points,
            Intakes intakes,
            OpenInitiatives initiatives,
            Bulk bulk,
            Journal journal,
            Desk desk) {
        this.consultations = consultations;
        this.responses = responses;
        this.points = points;
        this.intakes = intakes;
        this.initiatives = initiatives;
        this.bulk = bulk;
        this.journal = journal;
        this.desk = desk;
    }

    ConsultationResponse record(NewConsultationResponse said) {
        var consultation = requireTaking(said.consultationId());
        var responding = said.stakeholderId() == null ? Set.<UUID>of() : Set.of(said.stakeholderId());
        var taken = intakes.of(consultation, responding).take(said, desk.begin());
        keep(consultation, List.of(taken));
        return taken.response();
    }

    /**
     * The list of who was there, or what many said.
     *
     * @param attended what is meant of those of whom the list does not say whether they were there
     */
    BulkView recordAll(UUID consultationId, Rows<NewConsultationResponse> rows, boolean attended, boolean dryRun) {
        var consultation = requireTaking(consultationId);
        var batch = bulk.of(rows, Map.of("consultationId", consultationId), Map.of("attended", attended));
        batch.requireDistinct(NewConsultationResponse::stakeholderId, "/stakeholderId");
        batch.requireNew(
                NewConsultationResponse::stakeholderId,
                those -> responses.idsOf(consultationId, those),
                "/stakeholderId");
        var intake = intakes.of(
                consultation,
                batch.said()
                        .map(NewConsultationResponse::stakeholderId)
                        .filter(Objects::nonNull)
                        .toList());
        return batch.take(
                dryRun,
                said -> intake.take(said, desk.begin()),
                all -> keep(consultation, all),
                taken -> taken.response().id());
    }

    /** Each kind of record after the other, so that many go to the database at once. */
    void keep(Consultation consultation, List<Taken> all) {
        all.forEach(one -> responses.persist(one.response()));
        for (var one : all) {
            one.points()
                    .forEach(text -> points.persist(
                            new ConsultationPoint(origin(one.response()), consultation, one.response(), text)));
            one.answerInvitation();
            consultation.responded(one.feedback(), one.points().size());
        }
        consultations.flush();
        all.forEach(one -> journal.created(
                new Subject("consultation-response", one.response().id(), consultation.scopeId(), 0),
                ConsultationResponseView.of(one.response())));
    }

    /** Of an anonymous response the hour is not told by its points either. */
    private Origin origin(ConsultationResponse response) {
        var begun = desk.begin();
        return new Origin(response.isAnonymous() ? UUID.randomUUID() : begun.id(), begun.by(), response.createdAt());
    }

    ConsultationPoint answer(UUID pointId, Seen seen, PointAnswer said) {
        var consultation = consultations.requireAlone(points.require(pointId).consultationId());
        var point = desk.open(points, pointId, seen);
        if (point.isWithdrawn()) {
            throw new Refusal(
                    ConsultationProblem.CONSULTATION_NOT_ANSWERABLE, "The response that made the point was taken back");
        }
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
}
