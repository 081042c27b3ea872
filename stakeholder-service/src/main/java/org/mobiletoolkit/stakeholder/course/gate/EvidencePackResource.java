package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.access.Access;

/** Frozen evidence over HTTP; nothing of it can be changed. */
@Path("/evidence-packs")
@Tag(name = "Gates", description = "Gate reviews, their decisions and the evidence frozen with them")
@RolesAllowed(Access.READ_PROGRESS)
public class EvidencePackResource {

    private final EvidencePacks packs;
    private final PackContent contents;

    EvidencePackResource(EvidencePacks packs, PackContent contents) {
        this.packs = packs;
        this.contents = contents;
    }

    /** As it was frozen with the decision: every checkpoint with the facts and where they came from. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getEvidencePack", summary = "Read the evidence on which a gate was decided")
    public EvidencePackView get(@RestPath UUID id) {
        var pack = packs.require(id);
        return EvidencePackView.of(pack, contents.shown(pack));
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getEvidencePackContent",
            summary = "Read the very bytes that were hashed",
            description =
                    "The entity tag is the SHA-256 that was stored with them. Where they count opinions about people,"
                            + " they are for those who may read these, who lead the board, or who took the decision.")
    @APIResponse(
            responseCode = "200",
            description = "Canonical JSON",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<byte[]> content(@RestPath UUID id) {
        var pack = packs.require(id);
        if (!contents.shown(pack).equals(pack.content())) {
            throw new Refusal(
                    CommonProblem.FORBIDDEN,
                    "Only those who may read opinions, lead the board or took the decision read what counts them");
        }
        return RestResponse.ResponseBuilder.ok(pack.content().getBytes(StandardCharsets.UTF_8))
                .tag(pack.sha256())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** Works the SHA-256 of the content out anew and compares it with the one that was kept. */
    @GET
    @Path("/{id}/verify")
    @Operation(operationId = "verifyEvidencePack", summary = "Find out whether a pack is what was frozen")
    public PackVerification verify(@RestPath UUID id) {
        return packs.verify(id);
    }
}
