package org.mobiletoolkit.stakeholder.memory.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.calendar.WorkingDays;
import org.mobiletoolkit.platform.privacy.Strangers;
import org.mobiletoolkit.platform.privacy.Subjects;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Seen;

/**
 * Everything that changes a subject request. Each method is one transaction.
 *
 * <p>Requests are audited but not announced on a topic: nobody else needs to know, and topics are kept for ever.
 */
@ApplicationScoped
@Transactional
class SubjectRequestCommands {

    /** Before this day nobody had these rights. */
    private static final LocalDate UK_GDPR = LocalDate.of(2018, 5, 25);

    private final SubjectRequests requests;
    private final Subjects subjects;
    private final Strangers strangers;
    private final WorkingDays calendar;
    private final Desk desk;

    SubjectRequestCommands(
            SubjectRequests requests, Subjects subjects, Strangers strangers, WorkingDays calendar, Desk desk) {
        this.requests = requests;
        this.subjects = subjects;
        this.strangers = strangers;
        this.calendar = calendar;
        this.desk = desk;
    }

    SubjectRequest receive(SubjectRequestContent said) {
        var receivedOn = DomainDay.happened(said.receivedOn(), "/receivedOn", desk.clock());
        if (receivedOn.isBefore(UK_GDPR)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "Before " + UK_GDPR + " nobody had these rights")
                    .at("/receivedOn", "too-early", "Must not be earlier than " + UK_GDPR);
        }
        return desk.made(new SubjectRequest(desk.begin(), said.received(receivedOn), calendar));
    }

    SubjectRequest take(UUID id, Seen seen) {
        return obey(id, seen, SubjectRequestLifecycle.TAKE, request -> request.take(desk.caller()));
    }

    SubjectRequest identify(UUID id, Seen seen, String subject) {
        strangers.mentions(subject).ifPresent(mentions -> {
            throw Strangers.refusal(mentions);
        });
        return obey(id, seen, SubjectRequestLifecycle.IDENTIFY, request -> request.identify(subject));
    }

    SubjectRequest acknowledge(UUID id, Seen seen, @Nullable LocalDate on) {
        return obey(
                id,
                seen,
                SubjectRequestLifecycle.ACKNOWLEDGE,
                request -> request.acknowledge(notBefore(request.content().receivedOn(), on, "/on"), calendar));
    }

    SubjectRequest pause(UUID id, Seen seen, ClockPause pause) {
        return obey(
                id,
                seen,
                SubjectRequestLifecycle.PAUSE,
                request -> request.pause(pausable(request, pause.since()), pause.reason()));
    }

    SubjectRequest resume(UUID id, Seen seen, @Nullable LocalDate on) {
        return obey(id, seen, SubjectRequestLifecycle.RESUME, request -> {
            var pausedOn = request.pausedOn();
            request.resume(
                    notBefore(pausedOn == null ? request.content().receivedOn() : pausedOn, on, "/on"), calendar);
        });
    }

    SubjectRequest extend(UUID id, Seen seen, String reason) {
        return obey(id, seen, SubjectRequestLifecycle.EXTEND, request -> request.extend(today(), reason, calendar));
    }

    /** Answers the person; what is said to be granted must have been done in every service. */
    SubjectRequest respond(UUID id, Seen seen, SubjectResponse said) {
        if (said.outcome() != SubjectResponse.Outcome.GRANTED
                && (said.legalReason() == null || said.legalReason().isBlank())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "What is refused is refused on a legal ground")
                    .at("/legalReason", "missing", "Must be given unless all is granted");
        }
        return obey(id, seen, SubjectRequestLifecycle.RESPOND, request -> {
            if (said.outcome() == SubjectResponse.Outcome.GRANTED && !HandlingRule.isDone(request)) {
                throw new Refusal(
                                SubjectRequestProblem.NOT_DONE,
                                "Do it first with /api/v1/privacy/subjects/{subject} and this request's id")
                        .offending(java.util.List.of(id));
            }
            request.respond(said, notBefore(request.content().receivedOn(), said.on(), "/on"));
            desk.noted(request, said.outcome().name(), null);
        });
    }

    SubjectRequest withdraw(UUID id, Seen seen, String reason) {
        return obey(id, seen, SubjectRequestLifecycle.WITHDRAW, request -> request.withdraw(reason, today()));
    }

    /** Writes down what was done in the services because of the request. */
    void did(UUID id, DoneAction action) {
        var request = requests.require(id);
        request.did(action);
        desk.noted(request, action.what().name(), action.complete() ? "complete" : "incomplete");
    }

    private SubjectRequest obey(UUID id, Seen seen, String command, Consumer<SubjectRequest> change) {
        var request = desk.seen(requests, id, seen);
        if (subjects.isCaller(request.subject())) {
            throw new Refusal(CommonProblem.SEPARATION_OF_DUTIES, "Somebody else must handle your own request");
        }
        SubjectRequestLifecycle.MACHINE.next(request.status(), command);
        var against = HandlingRule.against(request, command, today());
        if (against != null) {
            throw new Refusal(against, sentence(against));
        }
        return desk.changed(request, request::state, () -> change.accept(request));
    }

    /** The clock stands still for each day once, and no longer when the request is overdue already. */
    private LocalDate pausable(SubjectRequest request, @Nullable LocalDate said) {
        var since = notBefore(request.runningSince(), said, "/since");
        var due = request.dueOn();
        if (due != null && today().isAfter(due)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The clock ran out on " + due)
                    .at("/since", "too-late", "Must be said while the request is not overdue");
        }
        return since;
    }

    private LocalDate notBefore(LocalDate earliest, @Nullable LocalDate said, String pointer) {
        var day = DomainDay.happened(said, pointer, desk.clock());
        if (day.isBefore(earliest)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The day lies before " + earliest)
                    .at(pointer, "too-early", "Must not be earlier than " + earliest);
        }
        return day;
    }

    private LocalDate today() {
        return London.today(desk.clock());
    }

    private static String sentence(ProblemType against) {
        return against.title() + ".";
    }
}
