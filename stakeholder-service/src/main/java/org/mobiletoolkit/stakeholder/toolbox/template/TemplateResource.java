package org.mobiletoolkit.stakeholder.toolbox.template;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.HashChain;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;
import org.mobiletoolkit.stakeholder.course.initiative.Step;
import org.mobiletoolkit.stakeholder.toolbox.template.TemplateLibrary.Published;
import org.mobiletoolkit.stakeholder.toolbox.template.TemplateView.TemplateVersionRef;

/**
 * Templates over HTTP: the same for everybody, and each version unchanged for ever.
 *
 * <p>A version is answered byte for byte, with the digest of its file as its strong entity tag.
 */
@Path("/templates")
@Tag(
        name = "Templates",
        description = "The toolkit's tools and templates as versioned data, and starters of the suite; some can be made"
                + " into records")
@Produces(MediaType.APPLICATION_JSON)
@Write
@Authenticated
class TemplateResource {

    private final TemplateLibrary library;
    private final TemplateCommands commands;
    private final TemplateDrafts drafts;
    private final RecordMakers makers;
    private final Initiatives initiatives;

    TemplateResource(
            TemplateLibrary library,
            TemplateCommands commands,
            TemplateDrafts drafts,
            RecordMakers makers,
            Initiatives initiatives) {
        this.library = library;
        this.commands = commands;
        this.drafts = drafts;
        this.makers = makers;
        this.initiatives = initiatives;
    }

    @GET
    @Operation(
            operationId = "listTemplates",
            summary = "List the templates",
            description = "With step, kind, origin or instantiable only those.")
    public RestResponse<TemplateList<TemplateSummary>> list(
            @Context Request request,
            @RestQuery List<Step> step,
            @RestQuery List<Template.Kind> kind,
            @RestQuery List<Template.Origin> origin,
            @RestQuery @Nullable Boolean instantiable) {
        var summaries = library.newest().stream()
                .map(this::summary)
                .filter(one -> step.isEmpty()
                        || step.stream().anyMatch(each -> one.steps().contains(each.id())))
                .filter(one -> kind.isEmpty() || kind.contains(one.kind()))
                .filter(one -> origin.isEmpty() || origin.contains(one.origin()))
                .filter(one -> instantiable == null || one.instantiable() == instantiable)
                .toList();
        return answer(request, HashChain.sha256(summaries.toString()), new TemplateList<>(summaries));
    }

    /** JSON Schema 2020-12; the templates that are delivered are checked against it. */
    @GET
    @Path("/schema")
    @Operation(operationId = "getTemplateSchema", summary = "Read the JSON Schema that every template keeps")
    @APIResponse(
            responseCode = "200",
            description = "JSON Schema, draft 2020-12",
            content = @Content(schema = @Schema(implementation = Object.class)))
    public RestResponse<byte[]> schema(@Context Request request) {
        var schema = library.schema();
        return answer(request, HashChain.sha256(new String(schema, StandardCharsets.UTF_8)), schema);
    }

    /** With its fields, tables and what it is made into. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getTemplate", summary = "Read the newest version of a template")
    public RestResponse<TemplateView> get(@Context Request request, @RestPath String id) {
        var newest = newest(id);
        var obstacle = makers.obstacle(newest.template());
        var versions = library.all(id).stream().map(TemplateVersionRef::of).toList();
        var view = new TemplateView(
                id,
                newest.template().version(),
                versions,
                obstacle.isEmpty(),
                obstacle.orElse(null),
                newest.template());
        return answer(request, HashChain.sha256(versions.toString() + obstacle), view);
    }

    /** Older versions stay readable, because worksheets were made of them. */
    @GET
    @Path("/{id}/versions")
    @Operation(operationId = "listTemplateVersions", summary = "List the versions of a template, the first one first")
    public RestResponse<TemplateList<TemplateVersionRef>> versions(@Context Request request, @RestPath String id) {
        newest(id);
        var versions = library.all(id).stream().map(TemplateVersionRef::of).toList();
        return answer(request, HashChain.sha256(versions.toString()), new TemplateList<>(versions));
    }

    /** A version never changes. */
    @GET
    @Path("/{id}/versions/{number}")
    @Operation(operationId = "getTemplateVersion", summary = "Read one version of a template")
    @APIResponse(
            responseCode = "200",
            description = "The version, byte for byte as it was published",
            content = @Content(schema = @Schema(implementation = Template.class)))
    public RestResponse<byte[]> version(@Context Request request, @RestPath String id, @RestPath int number) {
        var published = published(id, number);
        return answer(request, published.sha256(), published.bytes());
    }

    /** Parameters are given as for making it; the answer shows each record that would be made. */
    @GET
    @Path("/{id}/versions/{number}/preview")
    @RolesAllowed(Access.READ_WORK_LIST)
    @Operation(
            operationId = "previewTemplate",
            summary = "Show what a version would be made into, with its defaults; nothing is made")
    public TemplatePreview preview(@RestPath String id, @RestPath int number, @RestQuery @NotNull UUID initiativeId) {
        var template = published(id, number).template();
        var initiative = initiatives.require(initiativeId);
        var obstacle = makers.obstacle(template);
        return new TemplatePreview(
                initiativeId,
                id,
                number,
                obstacle.isEmpty(),
                obstacle.orElse(null),
                template.parameters().stream()
                        .filter(Template.Parameter::required)
                        .map(Template.Parameter::id)
                        .toList(),
                drafts.filled(template, Map.of(), initiative));
    }

    @POST
    @Path("/{id}/instances")
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_WORK_LIST)
    @Operation(
            operationId = "instantiateTemplate",
            summary = "Make a template into records of an initiative, all of them or none",
            description = "Records of other services are handed over by an event and stand there a moment later.")
    public RestResponse<TemplateInstanceView> instantiate(
            @RestPath String id, @NotNull @Valid NewTemplateInstance said) {
        var newest = newest(id);
        var version = said.version();
        var template = version == null
                ? newest.template()
                : library.version(id, version)
                        .map(Published::template)
                        .orElseThrow(() -> new Refusal(
                                        CommonProblem.UNKNOWN_REFERENCE, "%s has no version %d".formatted(id, version))
                                .at("/version", "unknown-reference", "Must be a version of the template"));
        var instance = commands.instantiate(template, said);
        return RestResponse.ResponseBuilder.ok(TemplateInstanceView.of(instance))
                .status(RestResponse.Status.CREATED)
                .location(URI.create("/template-instances/" + instance.id()))
                .build();
    }

    private TemplateSummary summary(Published newest) {
        var template = newest.template();
        var obstacle = makers.obstacle(template);
        return new TemplateSummary(
                template.id(),
                template.version(),
                template.title(),
                template.kind(),
                template.origin(),
                template.purpose(),
                template.steps(),
                template.instantiates(),
                obstacle.isEmpty(),
                obstacle.orElse(null),
                "/templates/" + template.id());
    }

    private Published newest(String id) {
        return library.newest(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "There is no template " + id));
    }

    private Published published(String id, int number) {
        return library.version(id, number)
                .orElseThrow(() -> new Refusal(
                        CommonProblem.NOT_FOUND, "There is no version %d of template %s".formatted(number, id)));
    }

    private static <T> RestResponse<T> answer(Request request, String digest, T body) {
        var edition = new EntityTag(digest);
        var known = request.evaluatePreconditions(edition) != null;
        var answer = known
                ? RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(body);
        return answer.tag(edition)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }
}
