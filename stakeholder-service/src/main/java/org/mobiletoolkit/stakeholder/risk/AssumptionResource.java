package org.mobiletoolkit.stakeholder.risk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.calendar.London;
import org.mobiletoolkit.stakeholder.calendar.Overdue;

/** Assumptions over HTTP. */
@Path("/assumptions")
@Tag(name = "Risks")
@Write
@RolesAllowed(Access.READ_RISKS)
class AssumptionResource {

    private final AssumptionCommands commands;
    private final Assumptions records;
    private final Pages pages;
    private final AvailableActions available;
    private final Clock clock;

    AssumptionResource(AssumptionCommands commands, Assumptions records, Pages pages, AvailableActions available, Clock clock) {
        this.commands = commands;
        this.records = records;
        this.pages = pages;
        this.available = available;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listAssumptions", summary = "List assumptions, those to be known first on top")
    public Page<AssumptionView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable UUID initiativeId,
            @RestQuery @Nullable String reference,
            @RestQuery List<AssumptionStatus> status,
            @RestQuery @Nullable String owner,
            @RestQuery @Nullable Boolean overdue) {
        return pages.of(Assumption.class)
                .filter("initiativeId", initiativeId)
                .filter("reference", reference)
                .filter("status", status)
                .filter("owner", owner)
                .holding(Overdue.condition("e.status = OPEN", "checkBy"), London.today(clock), overdue)
                .sortable("checkBy", "createdAt", "reference")
                .list(page, this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAssumption", summary = "Show an assumption")
    public AssumptionView get(@RestPath UUID id) {
        return view(records.require(id));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_RISKS)
    @Operation(operationId = "makeAssumption", summary = "Record what is taken for granted")
    public RestResponse<AssumptionView> make(@NotNull @Valid NewAssumption said) {
        var assumption = commands.make(said);
        return RestResponse.ResponseBuilder.ok(view(assumption))
                .status(RestResponse.Status.CREATED)
                .location(URI.create("/assumptions/" + assumption.id()))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_RISKS)
    @Operation(operationId = "changeAssumption", summary = "Change an open assumption")
    @RequestBody(content = @Content(schema = @Schema(implementation = AssumptionContent.class)))
    public AssumptionView change(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull ObjectNode patch) {
        return view(commands.change(id, ifMatch, patch));
    }

    @POST
    @Path("/{id}/validate")
    @RolesAllowed(Access.KEEP_RISKS)
    @Operation(operationId = "validateAssumption", summary = "Say that an assumption is right")
    public AssumptionView validate(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Finding finding) {
        return view(commands.find(id, ifMatch, AssumptionLifecycle.VALIDATE, finding));
    }

    @POST
    @Path("/{id}/invalidate")
    @RolesAllowed(Access.KEEP_RISKS)
    @Operation(operationId = "invalidateAssumption", summary = "Say that an assumption is wrong")
    public AssumptionView invalidate(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Finding finding) {
        return view(commands.find(id, ifMatch, AssumptionLifecycle.INVALIDATE, finding));
    }

    private AssumptionView view(Assumption assumption) {
        return AssumptionView.of(assumption, London.today(clock), available);
    }
}
