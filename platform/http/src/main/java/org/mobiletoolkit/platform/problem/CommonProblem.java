package org.mobiletoolkit.platform.problem;

/** Problems that no single feature owns. */
public enum CommonProblem implements ProblemType {
    MALFORMED_REQUEST(400, "The request cannot be read"),
    INVALID_PARAMETER(400, "A parameter has a value that is not allowed"),
    UNKNOWN_PARAMETER(400, "A query parameter is not known here"),
    INVALID_CURSOR(400, "The cursor does not belong to this list"),
    INVALID_PATH(400, "The path holds characters that are not accepted"),
    UNAUTHENTICATED(401, "A valid bearer token is needed"),
    FORBIDDEN(403, "None of your roles may do this"),
    SEPARATION_OF_DUTIES(403, "Two different people are needed for this"),
    NOT_FOUND(404, "There is nothing here for you"),
    METHOD_NOT_ALLOWED(405, "The resource does not know this method"),
    NOT_ACCEPTABLE(406, "No representation that you accept is available"),
    REQUEST_TIMEOUT(408, "The request took too long to arrive"),
    CONFLICT(409, "The request conflicts with the present state"),
    DUPLICATE(409, "Such a record exists already"),
    TRANSITION_NOT_ALLOWED(409, "The present state does not allow this command"),
    IDEMPOTENCY_IN_PROGRESS(409, "The first request with this key is still running"),
    PRECONDITION_FAILED(412, "The record has changed since you read it"),
    CONTENT_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type of the body is not supported"),
    VALIDATION_FAILED(422, "A field has a value that is not allowed"),
    RULE_VIOLATED(422, "A rule forbids this"),
    UNKNOWN_REFERENCE(422, "A record that the body names is not known"),
    IDEMPOTENCY_MISMATCH(422, "The key was used for another request"),
    POSSIBLE_PATIENT_IDENTIFIER(422, "A text looks as if it held an NHS number"),
    PRECONDITION_REQUIRED(428, "Say which version you mean with If-Match"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    HEADERS_TOO_LARGE(431, "The header fields are too large"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    BAD_GATEWAY(502, "The service behind the gateway gave no usable answer"),
    SERVICE_UNAVAILABLE(503, "A part that is needed is not available just now"),
    GATEWAY_TIMEOUT(504, "The service behind the gateway did not answer in time");

    private final int status;
    private final String title;

    CommonProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
