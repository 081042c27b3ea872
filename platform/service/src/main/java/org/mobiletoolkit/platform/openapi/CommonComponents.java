package org.mobiletoolkit.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Problem;
import org.mobiletoolkit.platform.problem.ProblemType;

/** The parts of a document that all operations share. */
final class CommonComponents {

    static final String SCHEME = "oidc";

    /** Statuses that tell something about an operation; any other problem is what any operation can answer. */
    static final List<Integer> TELLING = List.of(400, 403, 404, 409, 412, 422, 428);

    private CommonComponents() {}

    static void addTo(Components components) {
        components.addSchema("Problem", problem());
        components.addSchema("FieldError", fieldError());
        components.setSecuritySchemes(Map.of(
                SCHEME,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("Access token of a trusted OIDC provider, for the audience of this suite")));
        components.addHeader("ETag", header("Entity tag of this representation, to be sent with If-Match"));
        components.addHeader("Location", header("Path of the new record"));
        components.addHeader("Retry-After", header("After how many seconds it may be tried again"));
        components.addHeader("X-Request-Id", header("Id under which the logs know the request"));
        for (var status : TELLING) {
            components.addResponse("Problem" + status, problems(commonOf(status)));
        }
        components.addResponse("Problem", anyProblem());
        components.addResponse(
                "NotModified",
                OASFactory.createAPIResponse()
                        .description("You have this representation")
                        .addHeader("ETag", OASFactory.createHeader().ref("ETag")));
    }

    static List<ProblemType> commonOf(int status) {
        return List.<ProblemType>of(CommonProblem.values()).stream()
                .filter(type -> type.status() == status)
                .toList();
    }

    /** An answer that is one of these kinds of problem, each named with its code. */
    static APIResponse problems(List<ProblemType> types) {
        var codes = new ArrayList<String>();
        var sentences = new ArrayList<String>();
        for (var type : types) {
            codes.add(type.code());
            sentences.add(type.title() + " (`" + type.code() + "`)");
        }
        var response = problemResponse(String.join("; ", sentences));
        response.addExtension("x-problem-codes", codes);
        return response;
    }

    private static APIResponse anyProblem() {
        return problemResponse(
                        "What any operation may answer: the request cannot be read (400), no valid token (401), no"
                                + " role that may (403), nothing there (404), wrong method, media type or size (405, 406, 413,"
                                + " 415), too many requests (429), a fault on our side (500), or a part that is missing just now"
                                + " (502, 503, 504)")
                .addHeader("Retry-After", OASFactory.createHeader().ref("Retry-After"))
                .addHeader("X-Request-Id", OASFactory.createHeader().ref("X-Request-Id"));
    }

    private static APIResponse problemResponse(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }

    private static Schema problem() {
        return object("Problem details (RFC 9457)")
                .addProperty("type", text("Relative URI of a page about this kind of problem"))
                .addProperty("title", text("The kind of problem in a sentence"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.INTEGER))
                                .description("HTTP status"))
                .addProperty("detail", text("What happened this time"))
                .addProperty("instance", text("Path of the request"))
                .addProperty("code", text("Stable code to branch on"))
                .addProperty("requestId", text("Id under which the logs know the request"))
                .addProperty("traceId", text("W3C trace id"))
                .addProperty(
                        "errors",
                        list(OASFactory.createSchema().ref("FieldError"))
                                .description("What is wrong with single members or parameters"))
                .addProperty("rule", text("Id of the rule that refused"))
                .addProperty(
                        "offending", list(text("Id of what breaks the rule")).description("What breaks the rule"))
                .required(List.of("type", "title", "status", "code"));
    }

    private static Schema fieldError() {
        return object("What is wrong with one member or parameter")
                .addProperty("pointer", text("JSON pointer into the body"))
                .addProperty("parameter", text("Name of the parameter"))
                .addProperty("code", text("Kind of fault"))
                .addProperty("detail", text("The fault in a sentence"))
                .required(List.of("code", "detail"));
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING)));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().type(List.of(SchemaType.OBJECT)).description(description);
    }

    private static Schema list(Schema items) {
        return OASFactory.createSchema().type(List.of(SchemaType.ARRAY)).items(items);
    }

    static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING)).description(description);
    }
}
