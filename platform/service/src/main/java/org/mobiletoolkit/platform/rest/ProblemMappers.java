package org.mobiletoolkit.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.SortedSet;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.RefusedRequests;
import org.mobiletoolkit.platform.correlation.Correlation;
import org.mobiletoolkit.platform.identity.KeysUnavailable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.platform.problem.Problem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.right.NeededRight;
import org.mobiletoolkit.platform.right.Rights;
import org.mobiletoolkit.platform.tenancy.Callers;

/** Every failure becomes a problem; what is nobody's fault but ours is logged once, here, and told to nobody. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final RoutingContext routing;
    private final AllowedMethods allowed;
    private final RefusedRequests refused;
    private final Rights rights;

    ProblemMappers(RoutingContext routing, AllowedMethods allowed, RefusedRequests refused, Rights rights) {
        this.refused = refused;
        this.rights = rights;
        this.routing = routing;
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    public Response refused(Refusal refusal) {
        return answer(refusal);
    }

    @ServerExceptionMapper
    public Response unauthenticated(UnauthorizedException e) {
        return answer(new Refusal(CommonProblem.UNAUTHENTICATED, "Send a bearer token of a trusted issuer")
                .header("WWW-Authenticate", "Bearer"));
    }

    @ServerExceptionMapper
    public Response notBelieved(AuthenticationFailedException e) {
        var why = e.getMessage() == null ? "The token is not valid" : e.getMessage();
        var request = routing.request();
        refused.loginFailed(Callers.of(routing), request.method().name(), request.path(), "unauthenticated");
        return answer(new Refusal(CommonProblem.UNAUTHENTICATED, why)
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\", error_description=\"" + why + "\""));
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e, ResourceInfo resource) {
        return answer(NeededRight.of(resource.getResourceMethod())
                .map(rights::roles)
                .map(ProblemMappers::forbidden)
                .orElseGet(() -> new Refusal(CommonProblem.FORBIDDEN, "Your token does not allow this")));
    }

    private static Refusal forbidden(SortedSet<String> roles) {
        return new Refusal(
                        CommonProblem.FORBIDDEN,
                        "None of the roles in your token may do this; it is for " + String.join(", ", roles))
                .with("allowedRoles", roles);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e) {
        var errors = Violations.ofMethod(e.getConstraintViolations());
        var inBody = errors.stream().anyMatch(error -> error.pointer() != null);
        return answer(
                new Refusal(inBody ? CommonProblem.VALIDATION_FAILED : CommonProblem.INVALID_PARAMETER, summary(errors))
                        .errors(errors));
    }

    @ServerExceptionMapper
    public Response invalid(ValidationException e) {
        return e instanceof ConstraintViolationException violations ? invalid(violations) : failed(e);
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException e) {
        return answer(Violations.unreadable(e));
    }

    /** The framework has a mapper of its own for this one, so it must be named. */
    @ServerExceptionMapper
    public Response unexpected(MismatchedInputException e) {
        return answer(Violations.unreadable(e));
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        return answer(framework(e));
    }

    @ServerExceptionMapper
    public Response failed(Throwable e) {
        var refusal = Failures.classify(e);
        if (refusal.type() == CommonProblem.INTERNAL_ERROR) {
            LOG.errorf(e, "requestId=%s failed", Correlation.of(routing).requestId());
        } else if (refusal.type() == CommonProblem.SERVICE_UNAVAILABLE) {
            LOG.warnf("requestId=%s met an outage: %s", Correlation.of(routing).requestId(), e.getMessage());
        }
        return answer(refusal);
    }

    @ServerExceptionMapper
    public Response keysUnavailable(KeysUnavailable e) {
        LOG.warn(e.getMessage());
        return answer(Failures.unavailable("The identity provider cannot be reached, so no token can be checked"));
    }

    private Refusal framework(WebApplicationException e) {
        var status = e.getResponse().getStatus();
        var path = routing.request().path();
        return switch (status) {
            case 404 -> notFound(e.getCause());
            case 405 -> {
                var allow = String.join(", ", allowed.at(path));
                yield new Refusal(CommonProblem.METHOD_NOT_ALLOWED, "Allowed here: " + allow).header("Allow", allow);
            }
            case 406 -> new Refusal(CommonProblem.NOT_ACCEPTABLE, "Answers are application/json");
            case 413 -> new Refusal(CommonProblem.CONTENT_TOO_LARGE, "The body is larger than is accepted here");
            case 415 ->
                new Refusal(
                                CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                                "Bodies are application/json; patches also application/merge-patch+json")
                        .header(
                                routing.request().method().name().equals("PATCH") ? "Accept-Patch" : "Accept-Post",
                                routing.request().method().name().equals("PATCH")
                                        ? AnswerHeads.PATCHES
                                        : "application/json");
            case 400 -> new Refusal(CommonProblem.INVALID_PARAMETER, detail(e));
            case 503 -> Failures.unavailable("Try again in a moment");
            default ->
                status >= 500
                        ? Failures.classify(e)
                        : new Refusal(CommonProblem.MALFORMED_REQUEST, "The request cannot be served as it is");
        };
    }

    /** The framework says 404 also for a query parameter that cannot be converted; that is the parameter's fault. */
    private Refusal notFound(@Nullable Throwable cause) {
        var words = cause == null ? "" : String.valueOf(cause.getMessage());
        for (var parameter : routing.queryParams()) {
            if (cause != null && words.contains(parameter.getValue())) {
                return new Refusal(CommonProblem.INVALID_PARAMETER, parameter.getKey() + " has not the expected form")
                        .atParameter(parameter.getKey(), "wrong-value", "The value has not the expected form");
            }
        }
        return new Refusal(
                CommonProblem.NOT_FOUND,
                cause == null ? "The path names nothing" : "The path names nothing: an id has not the form of an id");
    }

    private static String detail(WebApplicationException e) {
        return e.getMessage() == null || e.getMessage().startsWith("HTTP 400")
                ? "A parameter or the body cannot be read"
                : e.getMessage();
    }

    static String summary(java.util.List<FieldError> errors) {
        return errors.stream().map(ProblemMappers::words).limit(3).collect(java.util.stream.Collectors.joining("; "));
    }

    private static String words(FieldError error) {
        var where = String.valueOf(error.pointer() == null ? error.parameter() : error.pointer());
        // some details go on after where it is, others are sentences of their own
        var sentence = !error.detail().isEmpty()
                && Character.isUpperCase(error.detail().charAt(0));
        return (where + (sentence ? ": " : " ") + error.detail()).strip();
    }

    private Response answer(Refusal refusal) {
        var correlation = Correlation.of(routing);
        if (refusal.type() == CommonProblem.FORBIDDEN || refusal.type() == CommonProblem.SEPARATION_OF_DUTIES) {
            var request = routing.request();
            refused.forbidden(
                    Callers.of(routing),
                    request.method().name(),
                    request.path(),
                    refusal.type().code());
        }
        var problem = refusal.problem().on(routing.request().path(), correlation.requestId(), correlation.traceId());
        var response = Response.status(problem.status())
                .entity(problem.toJson())
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .header("Content-Language", "en-GB");
        refusal.headers().forEach(response::header);
        return response.build();
    }
}
