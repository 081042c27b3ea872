package org.mobiletoolkit.stakeholder.catalogue.toolkit;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Catalogue.SuccessFactor;

/**
 * The toolkit over HTTP: the same for everybody, and unchanged until the next edition.
 *
 * <p>Every answer carries the digest of the file as its strong entity tag (handbook 1.8).
 */
@Path("/toolkit")
@Tag(name = "Toolkit", description = "The mobile investment toolkit as reference data")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class ToolkitResource {

    private final Toolkit toolkit;
    private final EntityTag edition;

    ToolkitResource(Toolkit toolkit) {
        this.toolkit = toolkit;
        this.edition = new EntityTag(toolkit.sha256());
    }

    /**
     * Stages, steps, checkpoints, success factors, templates and tips: the data that the suite works by. It changes
     * with a release only.
     */
    @GET
    @Operation(operationId = "getToolkit", summary = "Read the whole toolkit")
    @APIResponse(
            responseCode = "200",
            description = "The toolkit, byte for byte as it was published with this edition",
            content = @Content(schema = @Schema(implementation = Catalogue.class)))
    public RestResponse<byte[]> whole(@Context Request request) {
        return answer(request, toolkit.bytes());
    }

    /** Without what the steps contain. */
    @GET
    @Path("/stages")
    @Operation(operationId = "listToolkitStages", summary = "List the three stages with their steps")
    public RestResponse<ToolkitList<ToolkitStage>> stages(@Context Request request) {
        return answer(request, new ToolkitList<>(toolkit.catalogue().stages()));
    }

    /** With its steps in their order. */
    @GET
    @Path("/stages/{id}")
    @Operation(operationId = "getToolkitStage", summary = "Read a stage")
    public RestResponse<ToolkitStage> stage(@Context Request request, @RestPath String id) {
        return answer(request, found(toolkit.stage(id), "stage", id));
    }

    /** Activities, considerations, next steps, tips, templates and the gate at its end. */
    @GET
    @Path("/steps/{id}")
    @Operation(operationId = "getToolkitStep", summary = "Read a step with everything the toolkit says about it")
    public RestResponse<ToolkitStep> step(@Context Request request, @RestPath String id) {
        return answer(request, found(toolkit.step(id), "step", id));
    }

    /** An activity, consideration, next step, tip or checkpoint by its id, a fact by its code. */
    @GET
    @Path("/items/{id}")
    @Operation(operationId = "getToolkitItem", summary = "Read a single item of any kind")
    public RestResponse<ToolkitItem> item(@Context Request request, @RestPath String id) {
        return answer(request, found(toolkit.item(id), "item", id));
    }

    /** Each with the gate that asks for it and the facts by which it is proved. */
    @GET
    @Path("/checkpoints")
    @Operation(operationId = "listToolkitCheckpoints", summary = "List the 24 checkpoints with their facts")
    public RestResponse<ToolkitList<CheckpointDefinition>> checkpoints(@Context Request request) {
        return answer(request, new ToolkitList<>(toolkit.checkpoints()));
    }

    /** In their three groups, with what is asked about each. */
    @GET
    @Path("/success-factors")
    @Operation(operationId = "listToolkitSuccessFactors", summary = "List the ten success factors")
    public RestResponse<ToolkitList<SuccessFactor>> successFactors(@Context Request request) {
        return answer(request, new ToolkitList<>(toolkit.successFactors()));
    }

    /** With the step that each belongs to. */
    @GET
    @Path("/templates")
    @Operation(operationId = "listToolkitTemplates", summary = "List the templates of all steps")
    public RestResponse<ToolkitList<ToolkitItem>> templates(@Context Request request) {
        return answer(request, new ToolkitList<>(toolkit.items(ToolkitItem.Kind.TEMPLATE)));
    }

    /** In the order of the steps. */
    @GET
    @Path("/tips")
    @Operation(operationId = "listToolkitTips", summary = "List the tips of all steps")
    public RestResponse<ToolkitList<ToolkitItem>> tips(@Context Request request) {
        return answer(request, new ToolkitList<>(toolkit.items(ToolkitItem.Kind.TIP)));
    }

    private <T> RestResponse<T> answer(Request request, T body) {
        var known = request.evaluatePreconditions(edition) != null;
        var answer = known
                ? RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(body);
        return answer.tag(edition)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }

    private static <T> T found(Optional<T> item, String kind, String id) {
        return item.orElseThrow(
                () -> new Refusal(CommonProblem.NOT_FOUND, "The toolkit has no %s %s".formatted(kind, id)));
    }
}
