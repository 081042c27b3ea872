package org.mobiletoolkit.stakeholder.memory.privacy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.privacy.ErasureCommands;
import org.mobiletoolkit.platform.privacy.ExportCommands;
import org.mobiletoolkit.platform.privacy.RestrictionCommands;
import org.mobiletoolkit.platform.privacy.Strangers;
import org.mobiletoolkit.platform.privacy.SubjectQuery;
import org.mobiletoolkit.platform.privacy.Subjects;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;
import org.mobiletoolkit.stakeholder.course.evidence.EvidenceSettings;
import org.mobiletoolkit.stakeholder.course.evidence.MachineTokens;
import org.mobiletoolkit.stakeholder.memory.privacy.RemoteSubjects.Question;

/**
 * Does in all services what is asked about a person (handbook 7.5): the others at the same time, then this one.
 *
 * <p>A service that does not answer is named, never left out silently. This service is the last to erase, and only when all
 * others have: it is the one that knows the way to them, and every step may be taken again.
 */
@ApplicationScoped
class SubjectFanOut {

    private static final String OWN = "stakeholder";

    private final RemoteSubjects remote;
    private final Subjects subjects;
    private final ExportCommands exports;
    private final ErasureCommands erasures;
    private final RestrictionCommands restrictions;
    private final Strangers strangers;
    private final SubjectRequests requests;
    private final SubjectRequestCommands commands;
    private final CurrentCaller caller;
    private final RoutingContext routing;
    private final FanOutSettings settings;
    private final ObjectMapper json;
    private final Clock clock;

    SubjectFanOut(
            EvidenceSettings neighbours,
            FanOutSettings settings,
            Subjects subjects,
            ExportCommands exports,
            ErasureCommands erasures,
            RestrictionCommands restrictions,
            Strangers strangers,
            SubjectRequests requests,
            SubjectRequestCommands commands,
            CurrentCaller caller,
            RoutingContext routing,
            ObjectMapper json,
            Clock clock) {
        var http = HttpClient.newBuilder().connectTimeout(neighbours.timeout()).build();
        this.remote =
                new RemoteSubjects(http, new MachineTokens(http, neighbours, clock), neighbours.services(), settings);
        this.subjects = subjects;
        this.exports = exports;
        this.erasures = erasures;
        this.restrictions = restrictions;
        this.strangers = strangers;
        this.requests = requests;
        this.commands = commands;
        this.caller = caller;
        this.routing = routing;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    SubjectAnswerView export(String subject, SubjectAsk ask) {
        var body = json.createObjectNode();
        if (ask.alsoKnownAs() != null) {
            body.set("alsoKnownAs", json.valueToTree(ask.alsoKnownAs()));
        }
        return everywhere(
                DoneAction.Kind.EXPORT,
                "export",
                subject,
                ask,
                body,
                ask.partialWanted(),
                () -> ownPages(subject, ask));
    }

    SubjectAnswerView erase(String subject, SubjectAsk ask) {
        var reason = reason(ask);
        var body = json.createObjectNode().put("reason", reason);
        return everywhere(DoneAction.Kind.ERASE, "erase", subject, ask, body, false, () -> ownErasure(subject, reason));
    }

    SubjectAnswerView restrict(String subject, SubjectAsk ask) {
        var reason = reason(ask);
        var body = json.createObjectNode().put("reason", reason);
        return everywhere(
                DoneAction.Kind.RESTRICT,
                "restrict",
                subject,
                ask,
                body,
                false,
                () -> tree(restrictions.restrict(subject, reason, true)));
    }

    SubjectAnswerView release(String subject, SubjectAsk ask) {
        return everywhere(
                DoneAction.Kind.RELEASE,
                "release",
                subject,
                ask,
                json.createObjectNode(),
                false,
                () -> tree(restrictions.release(subject)));
    }

    private SubjectAnswerView everywhere(
            DoneAction.Kind what,
            String command,
            String subject,
            SubjectAsk ask,
            ObjectNode body,
            boolean partial,
            Supplier<ObjectNode> own) {
        var login = subjects.loginToHandle(subject);
        requireRequest(ask, login);
        // an export of somebody unknown says that nothing is held
        var stranger = what == DoneAction.Kind.EXPORT ? null : stranger(login);
        // a restriction shall take hold at once, wherever it can
        var early = what == DoneAction.Kind.RESTRICT && stranger == null ? own.get() : null;
        var question = new Question(command, login, body, token(), caller.traceparent());
        var answers = all(question);
        if (!answers.missing().isEmpty() && !partial) {
            note(ask, what, answers, early);
            throw answers.incomplete();
        }
        if (stranger != null) {
            answers.requireKnownSomewhere(stranger);
        }
        if (what == DoneAction.Kind.RESTRICT) {
            answers = unmetToo(question, answers);
        }
        var ours = early != null ? early : stranger != null && what != DoneAction.Kind.RESTRICT ? stranger : own.get();
        note(ask, what, answers, ours);
        if (!answers.missing().isEmpty() && !partial) {
            throw answers.incomplete();
        }
        return new SubjectAnswerView(
                what, clock.instant(), answers.missing().isEmpty(), answers.bodies(ours), answers.missing());
    }

    /** What this service answers about somebody whom it does not know; null when it does. */
    private @Nullable ObjectNode stranger(String login) {
        return strangers
                .mentions(login)
                .map(mentions ->
                        RemoteSubjects.stranger(json.valueToTree(mentions)).put("service", OWN))
                .orElse(null);
    }

    private SubjectAnswers all(Question question) {
        var asked = remote.names().stream()
                .map(service -> remote.ask(service, question))
                .toList();
        return new SubjectAnswers(asked.stream().map(CompletableFuture::join).toList());
    }

    /** Whoever is known somewhere is restricted everywhere, before the other services meet them. */
    private SubjectAnswers unmetToo(Question question, SubjectAnswers answers) {
        var unmet = question.body().deepCopy().put("unmet", true);
        var again = new Question(
                question.command(), question.subject(), unmet, question.handlersToken(), question.traceparent());
        return new SubjectAnswers(answers.all().stream()
                .map(answer -> answer.body() != null && RemoteSubjects.isStranger(answer.body())
                        ? remote.ask(answer.service(), again).join()
                        : answer)
                .toList());
    }

    /** The request must be about this person, and still be answered. */
    private void requireRequest(SubjectAsk ask, String login) {
        if (ask.requestId() != null) {
            var request = ById.find(requests, ask.requestId())
                    .orElseThrow(() -> new Refusal(
                                    CommonProblem.UNKNOWN_REFERENCE, "No subject request " + ask.requestId())
                            .at("/requestId", "unknown-reference", "Must be a subject request of your organisation"));
            if (!subjects.loginToHandle(request.subject()).equals(login)) {
                throw new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The request is about somebody else")
                        .at("/requestId", "unknown-reference", "Must be a request about this person");
            }
            if (request.status() != SubjectRequestStatus.IN_PROGRESS) {
                throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "The request is not in progress")
                        .with("state", request.status().name());
            }
        }
    }

    private void note(SubjectAsk ask, DoneAction.Kind what, SubjectAnswers answers, @Nullable ObjectNode own) {
        if (ask.requestId() != null) {
            var services = new ArrayList<>(answers.services());
            if (own != null) {
                services.add(0, OWN);
            }
            var whole = own != null && answers.isWhole(what, own);
            commands.did(ask.requestId(), new DoneAction(what, clock.instant(), whole, services));
        }
    }

    private ObjectNode ownPages(String subject, SubjectAsk ask) {
        var bundle = tree(exports.export(subject, new SubjectQuery(ask.alsoKnownAs(), null, null)));
        while (RemoteSubjects.goesOn(bundle, settings)) {
            var cursor = bundle.get("nextCursor").textValue();
            var next = tree(exports.export(subject, new SubjectQuery(ask.alsoKnownAs(), null, cursor)));
            bundle = RemoteSubjects.joined(bundle, next);
        }
        return bundle;
    }

    private ObjectNode ownErasure(String subject, String reason) {
        var report = tree(erasures.erase(subject, reason));
        while (RemoteSubjects.goesOn(report, settings)) {
            report = RemoteSubjects.joined(report, tree(erasures.erase(subject, reason)));
        }
        return report;
    }

    private ObjectNode tree(Object view) {
        return json.valueToTree(view);
    }

    private static String reason(SubjectAsk ask) {
        if (ask.reason() == null || ask.reason().isBlank()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "Say why")
                    .at("/reason", "missing", "Must be given, and name nobody");
        }
        return ask.reason();
    }

    private String token() {
        var header = Objects.requireNonNullElse(routing.request().getHeader("Authorization"), "");
        return header.substring(header.indexOf(' ') + 1).strip();
    }
}
