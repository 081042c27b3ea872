package org.mobiletoolkit.platform.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.right.PlatformRights;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;
import org.mobiletoolkit.platform.tenancy.OrganisationWide;
import org.mobiletoolkit.platform.write.Write;

/** Legal holds, and what the retention job has deleted where no hold stood against it. */
@Path("/{service}-privacy")
@Tag(name = "Privacy")
@Write
@OrganisationWide
@RolesAllowed(PlatformRights.READ_PRIVACY_RECORDS)
public class LegalHoldResource {

    private final LegalHoldCommands commands;
    private final LegalHoldList list;
    private final Deletions deletions;
    private final CurrentCaller caller;
    private final String service;

    LegalHoldResource(
            LegalHoldCommands commands,
            LegalHoldList list,
            Deletions deletions,
            CurrentCaller caller,
            @ConfigProperty(name = "platform.service") String service) {
        this.commands = commands;
        this.list = list;
        this.deletions = deletions;
        this.caller = caller;
        this.service = service;
    }

    /** A page of holds. */
    @Schema(name = "LegalHoldPage")
    public record LegalHolds(
            List<LegalHoldView> items, @Nullable UUID nextAfter) {}

    /** A page of what was deleted. */
    @Schema(name = "DeletionPage")
    public record DeletedRecords(
            List<DeletionView> items, @Nullable Long nextAfter) {}

    /** Released ones are shown too. Go on with `after` set to `nextAfter`. */
    @GET
    @Path("/legal-holds")
    @Operation(operationId = "listLegalHolds", summary = "Legal holds, oldest first")
    public LegalHolds holds(
            @RestPath String service,
            @RestQuery @Nullable UUID after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        own(service);
        var items = list.page(Objects.requireNonNull(caller.organisation()), after, limit);
        return new LegalHolds(
                items, items.size() == limit ? items.get(limit - 1).id() : null);
    }

    /** While it is there, erasure answers RETAINED for what it covers and the retention job passes it by. */
    @POST
    @Path("/legal-holds")
    @ResponseStatus(201)
    @RolesAllowed(PlatformRights.KEEP_LEGAL_HOLDS)
    @Operation(operationId = "placeLegalHold", summary = "Keep an undertaking or a person from erasure and deletion")
    public RestResponse<LegalHoldView> place(@RestPath String service, @Valid @NotNull NewLegalHold wanted) {
        own(service);
        var hold = commands.place(wanted);
        return RestResponse.ResponseBuilder.ok(hold)
                .status(RestResponse.Status.CREATED)
                .location(URI.create("/" + service + "-privacy/legal-holds/" + hold.id()))
                .build();
    }

    /** Shows who placed it and why, and who released it. */
    @GET
    @Path("/legal-holds/{id}")
    @Operation(operationId = "getLegalHold", summary = "One legal hold")
    public LegalHoldView hold(@RestPath String service, @RestPath UUID id) {
        own(service);
        return list.require(Objects.requireNonNull(caller.organisation()), id);
    }

    /** Erasure and retention go on from then; the hold itself stays on record. */
    @POST
    @Path("/legal-holds/{id}/release")
    @RolesAllowed(PlatformRights.KEEP_LEGAL_HOLDS)
    @Operation(operationId = "releaseLegalHold", summary = "Release a legal hold")
    public LegalHoldView release(@RestPath String service, @RestPath UUID id) {
        own(service);
        return commands.release(id);
    }

    /** Counts only: what is deleted is not named. Go on with `after` set to `nextAfter`. */
    @GET
    @Path("/deletions")
    @Operation(operationId = "listDeletions", summary = "How many records of which class the retention job has deleted")
    public DeletedRecords deletions(
            @RestPath String service,
            @RestQuery @DefaultValue("0") @PositiveOrZero long after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        own(service);
        var items = deletions.page(Objects.requireNonNull(caller.organisation()), after, limit);
        return new DeletedRecords(
                items, items.size() == limit ? items.get(limit - 1).id() : null);
    }

    private void own(String named) {
        if (!named.equals(service)) {
            throw new Refusal(CommonProblem.NOT_FOUND, "Nothing is kept here for a service of this name");
        }
    }
}
