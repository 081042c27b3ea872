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

/** Issues over HTTP. */
@Path("/issues")
@Tag(name = "Risks")
@Write
@RolesAllowed(Access.READ_RISKS)
class IssueResource {

    private final IssueCommands commands;
    private final Issues records;
    private final Pages pages;
    private final AvailableActions available;
    private final Clock clock;

    IssueResource(IssueCommands commands, Issues records, Pages pages, AvailableActions available, Clock clock) {
        this.commands = commands;
        this.records = records;
        this.pages = pages;
        this.available = available;
        this.clock = clock;
    }

    /** Sort by `dueOn`, `createdAt` or `reference`; `overdue=true` keeps the open ones whose day is past. */
    @GET
    @SortedBy({"dueOn", "createdAt", "reference"})
    @Operation(operationId = "listIssues", summary = "List issues, the earliest due first")
    public Page<IssueView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery @Nullable List<UUID> riskId,
            @RestQuery @Nullable List<String> reference,
            @RestQuery List<IssueStatus> status,
            @RestQuery List<IssueSeverity> severity,
            @RestQuery @Nullable List<String> owner,
            @RestQuery @Nullable Boolean overdue) {
        return pages.of(Issue.class)
                .filter("initiativeId", initiativeId)
                .filter("riskId", riskId)
                .filter("reference", reference)
                .filter("status", status)
                .filter("severity", severity)
                .filter("owner", owner)
                .holding(Overdue.condition("e.status = OPEN", "content.dueOn"), London.today(clock), overdue)
                .list(page, this::view);
    }

    /** With the risk that it came from, if it did. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getIssue", summary = "Show an issue")
    public IssueView get(@RestPath UUID id) {
        return view(records.require(id));
    }

    /** Something that has happened, with an owner and the day by which it is to be resolved. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_RISKS)
    @Operation(operationId = "raiseIssue", summary = "Record an issue")
    public RestResponse<IssueView> raise(@NotNull @Valid NewIssue said) {
        var issue = commands.raise(said);
        return Created.at(issue, view(issue));
    }

    /** 409 unless it is open. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_RISKS)
    @Operation(operationId = "changeIssue", summary = "Change an open issue")
    public IssueView change(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<IssueContent> patch) {
        return view(commands.change(id, seen, patch));
    }

    /** From OPEN to RESOLVED, with the day. */
    @POST
    @Path("/{id}/resolve")
    @RolesAllowed(Access.KEEP_RISKS)
    @Operation(operationId = "resolveIssue", summary = "Say how an issue was resolved")
    public IssueView resolve(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid IssueResolution how) {
        return view(commands.resolve(id, seen, how));
    }

    /** From OPEN to WITHDRAWN. */
    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(Access.KEEP_RISKS)
    @Operation(operationId = "withdrawIssue", summary = "Say why an issue is none")
    public IssueView withdraw(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid IssueResolution how) {
        return view(commands.withdraw(id, seen, how));
    }

    /** From RESOLVED to OPEN. */
    @POST
    @Path("/{id}/reopen")
    @RolesAllowed(Access.KEEP_RISKS)
    @Operation(operationId = "reopenIssue", summary = "Say that an issue is there again")
    public IssueView reopen(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid Reopening how) {
        return view(commands.reopen(id, seen, how.reason()));
    }

    private IssueView view(Issue issue) {
        return IssueView.of(issue, London.today(clock), available);
    }
}
