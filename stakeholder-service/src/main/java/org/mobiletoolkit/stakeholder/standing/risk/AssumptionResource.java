package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.handbook.day.Overdue;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Created;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

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

    AssumptionResource(
            AssumptionCommands commands, Assumptions records, Pages pages, AvailableActions available, Clock clock) {
        this.commands = commands;
        this.records = records;
        this.pages = pages;
        this.available = available;
        this.clock = clock;
    }

    /** Sort by `checkBy`, `createdAt` or `reference`; `overdue=true` keeps the open ones whose day is past. */
    @GET
    @SortedBy({"checkBy", "createdAt", "reference"})
    @Operation(operationId = "listAssumptions", summary = "List assumptions, those to be known first on top")
    public Page<AssumptionView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery @Nullable List<String> reference,
            @RestQuery List<AssumptionStatus> status,
            @RestQuery @Nullable List<String> owner,
            @RestQuery @Nullable Boolean overdue) {
        return pages.of(Assumption.class)
                .filter("initiativeId", initiativeId)
                .filter("reference", reference)
                .filter("status", status)
                .filter("owner", owner)
                .holding(Overdue.condition("e.status = OPEN", "content.checkBy"), London.today(clock), overdue)
                .list(page, this::view);
    }

    /** With what was found, once somebody has looked. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getAssumption", summary = "Show an assumption")
    public AssumptionView get(@RestPath UUID id) {
        return view(records.require(id));
    }

    /** It is open until somebody says that it is right or wrong. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_RISKS)
    @Operation(operationId = "makeAssumption", summary = "Record what is taken for granted")
    public RestResponse<AssumptionView> make(@NotNull @Valid AssumptionContent content) {
        var assumption = commands.make(content);
        return Created.at(assumption, view(assumption));
    }

    /**
     * What was found is said by `validate` and `invalidate` and not here; 409 when the assumption is not open any
     * more.
     */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_RISKS)
    @Operation(operationId = "changeAssumption", summary = "Change an open assumption")
    public AssumptionView change(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<AssumptionContent> patch) {
        return view(commands.change(id, seen, patch));
    }

    /** From OPEN to VALIDATED, with the day and what shows it. It may still turn out wrong later. */
    @POST
    @Path("/{id}/validate")
    @RolesAllowed(Access.KEEP_RISKS)
    @Operation(operationId = "validateAssumption", summary = "Say that an assumption is right")
    public AssumptionView validate(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid Finding finding) {
        return view(commands.find(id, seen, AssumptionLifecycle.VALIDATE, finding));
    }

    /** From OPEN or VALIDATED to INVALIDATED, with the day and what shows it. */
    @POST
    @Path("/{id}/invalidate")
    @RolesAllowed(Access.KEEP_RISKS)
    @Operation(operationId = "invalidateAssumption", summary = "Say that an assumption is wrong")
    public AssumptionView invalidate(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid Finding finding) {
        return view(commands.find(id, seen, AssumptionLifecycle.INVALIDATE, finding));
    }

    private AssumptionView view(Assumption assumption) {
        return AssumptionView.of(assumption, London.today(clock), available);
    }
}
