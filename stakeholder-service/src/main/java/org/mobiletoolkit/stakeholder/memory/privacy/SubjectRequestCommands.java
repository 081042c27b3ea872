package org.mobiletoolkit.stakeholder.memory.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.calendar.WorkingDays;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.privacy.Subjects;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;

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
    private final WorkingDays calendar;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    SubjectRequestCommands(
            SubjectRequests requests,
            Subjects subjects,
            WorkingDays calendar,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.subjects = subjects;
        this.calendar = calendar;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    SubjectRequest receive(NewSubjectRequest said) {
        var receivedOn = DomainDay.happened(said.receivedOn(), "/receivedOn", clock);
        if (receivedOn.isBefore(UK_GDPR)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "Before " + UK_GDPR + " nobody had these rights")
                    .at("/receivedOn", "too-early", "Must not be earlier than " + UK_GDPR);
        }
        var request = new SubjectRequest(
                Uuid7.generate(clock), said, receivedOn, caller.subject(), clock.instant(), calendar);
        requests.persistAndFlush(request);
        journal.created(request.audited(), said);
        return request;
    }

    SubjectRequest take(UUID id, @Nullable String ifMatch) {
        return obey(id, ifMatch, SubjectRequestLifecycle.TAKE, request -> request.take(caller.subject()));
    }

    SubjectRequest acknowledge(UUID id, @Nullable String ifMatch, @Nullable LocalDate on) {
        return obey(
                id,
                ifMatch,
                SubjectRequestLifecycle.ACKNOWLEDGE,
                request -> request.acknowledge(notBefore(request.receivedOn(), on, "/on"), calendar));
    }

    SubjectRequest pause(UUID id, @Nullable String ifMatch, ClockPause pause) {
        return obey(
                id,
                ifMatch,
                SubjectRequestLifecycle.PAUSE,
                request -> request.pause(pausable(request, pause.since()), pause.reason()));
    }

    SubjectRequest resume(UUID id, @Nullable String ifMatch, @Nullable LocalDate on) {
        return obey(id, ifMatch, SubjectRequestLifecycle.RESUME, request -> {
            var pausedOn = request.pausedOn();
            request.resume(notBefore(pausedOn == null ? request.receivedOn() : pausedOn, on, "/on"), calendar);
        });
    }

    SubjectRequest extend(UUID id, @Nullable String ifMatch, String reason) {
        return obey(
                id,
                ifMatch,
                SubjectRequestLifecycle.EXTEND,
                request -> request.extend(London.today(clock), reason, calendar));
    }

    /** Answers the person; what is said to be granted must have been done in every service. */
    SubjectRequest respond(UUID id, @Nullable String ifMatch, SubjectResponse said) {
        if (said.outcome() != SubjectResponse.Outcome.GRANTED
                && (said.legalReason() == null || said.legalReason().isBlank())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "What is refused is refused on a legal ground")
                    .at("/legalReason", "missing", "Must be given unless all is granted");
        }
        return obey(id, ifMatch, SubjectRequestLifecycle.RESPOND, request -> {
            if (said.outcome() == SubjectResponse.Outcome.GRANTED && !HandlingRule.isDone(request)) {
                throw new Refusal(
                                SubjectRequestProblem.NOT_DONE,
                                "Do it first with /privacy/subjects/{subject} and this request's id")
                        .offending(java.util.List.of(id));
            }
            request.respond(said, notBefore(request.receivedOn(), said.on(), "/on"));
            journal.decided(request.audited(), said.outcome().name(), null);
        });
    }

    SubjectRequest withdraw(UUID id, @Nullable String ifMatch, String reason) {
        return obey(
                id,
                ifMatch,
                SubjectRequestLifecycle.WITHDRAW,
                request -> request.withdraw(reason, London.today(clock)));
    }

    /** Writes down what was done in the services because of the request. */
    void did(UUID id, DoneAction action) {
        var request = requests.require(id);
        request.did(action);
        requests.flush();
        journal.decided(request.audited(), action.what().name(), action.complete() ? "complete" : "incomplete");
    }

    private SubjectRequest obey(UUID id, @Nullable String ifMatch, String command, Consumer<SubjectRequest> change) {
        var request = requests.require(id);
        IfMatch.require(ifMatch, request.version());
        if (subjects.isCaller(request.subject())) {
            throw new Refusal(CommonProblem.SEPARATION_OF_DUTIES, "Somebody else must handle your own request");
        }
        SubjectRequestLifecycle.MACHINE.next(request.status(), command);
        var against = HandlingRule.against(request, command, London.today(clock));
        if (against != null) {
            throw new Refusal(against, sentence(against));
        }
        var before = request.state();
        change.accept(request);
        requests.flush();
        journal.updated(request.audited(), before, request.state());
        return request;
    }

    /** The clock stands still for each day once, and no longer when the request is overdue already. */
    private LocalDate pausable(SubjectRequest request, @Nullable LocalDate said) {
        var since = notBefore(request.runningSince(), said, "/since");
        var due = request.dueOn();
        if (due != null && London.today(clock).isAfter(due)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The clock ran out on " + due)
                    .at("/since", "too-late", "Must be said while the request is not overdue");
        }
        return since;
    }

    private LocalDate notBefore(LocalDate earliest, @Nullable LocalDate said, String pointer) {
        var day = DomainDay.happened(said, pointer, clock);
        if (day.isBefore(earliest)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The day lies before " + earliest)
                    .at(pointer, "too-early", "Must not be earlier than " + earliest);
        }
        return day;
    }

    private static String sentence(ProblemType against) {
        return against.title() + ".";
    }
}
