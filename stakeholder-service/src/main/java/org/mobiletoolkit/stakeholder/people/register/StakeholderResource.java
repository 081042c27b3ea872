package org.mobiletoolkit.stakeholder.people.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.ods.OdsCode;
import org.mobiletoolkit.platform.bulk.BulkView;
import org.mobiletoolkit.platform.bulk.Rows;
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

/** The register of stakeholders over HTTP. Nothing here can be filtered or sorted by an opinion. */
@Path("/stakeholders")
@Tag(name = "Stakeholders", description = "Who has a stake, with what weight and opinion, and how they are engaged")
@Write
@RolesAllowed(Access.READ_STAKEHOLDERS)
class StakeholderResource {

    private final StakeholderCommands commands;
    private final Stakeholders stakeholders;
    private final Opinions opinions;
    private final Pages pages;
    private final AvailableActions available;

    StakeholderResource(
            StakeholderCommands commands,
            Stakeholders stakeholders,
            Opinions opinions,
            Pages pages,
            AvailableActions available) {
        this.available = available;
        this.commands = commands;
        this.stakeholders = stakeholders;
        this.opinions = opinions;
        this.pages = pages;
    }

    /** Sort by `name` or `createdAt`; whoever has left stays in the register. */
    @GET
    @SortedBy({"name", "createdAt"})
    @Operation(operationId = "listStakeholders", summary = "List stakeholders")
    public Page<StakeholderView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery List<StakeholderStatus> status,
            @RestQuery List<StakeholderKind> kind,
            @RestQuery List<Seniority> seniority,
            @RestQuery @Nullable Boolean internal,
            @RestQuery @Nullable Boolean champion,
            @RestQuery @Nullable List<UUID> groupId,
            @RestQuery @Nullable String odsCode,
            @RestQuery @Nullable List<String> relationshipOwner,
            @RestQuery @Nullable List<String> subject,
            @RestQuery @Nullable String name) {
        return pages.of(Stakeholder.class)
                .filter("initiativeId", initiativeId)
                .filter("status", status)
                .filter("kind", kind)
                .filter("seniority", seniority)
                .filter("internal", internal)
                .filter("champion", champion)
                .filter("groupId", groupId)
                .filter("odsCode", OdsCode.inCapitals(odsCode))
                .filter("relationshipOwner", relationshipOwner)
                .filter("subject", subject)
                .containing("name", name)
                .list(page, this::view);
    }

    /** With what the caller may know of power, interest and support, under `opinion`. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getStakeholder", summary = "Show a stakeholder")
    public StakeholderView get(@RestPath UUID id) {
        return view(stakeholders.require(id));
    }

    /** A person or a group with a stake in the initiative; power, interest and support are assessed apart. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_STAKEHOLDERS)
    @Operation(operationId = "registerStakeholder", summary = "Enter a stakeholder in the register")
    public RestResponse<StakeholderView> register(@NotNull @Valid NewStakeholder said) {
        var stakeholder = commands.register(said);
        return Created.at(stakeholder, view(stakeholder));
    }

    /**
     * As JSON, NDJSON or CSV. All rows are taken or none; each is answered, and who is on the register already, or on the
     * list twice, is named.
     *
     * @param initiativeId a row need not say it
     * @param dryRun tells what would come of it, and does nothing
     */
    @POST
    @Path("/bulk")
    @Consumes({Rows.JSON, Rows.NDJSON, Rows.CSV})
    @Produces(Rows.JSON)
    @RolesAllowed(Access.KEEP_STAKEHOLDERS)
    @Operation(operationId = "registerStakeholders", summary = "Enter many stakeholders in the register at once")
    public BulkView registerAll(
            @RestQuery @NotNull UUID initiativeId, @RestQuery boolean dryRun, @NotNull Rows<NewStakeholder> rows) {
        return commands.registerAll(initiativeId, rows, dryRun);
    }

    /** For what has changed in the world; what was wrong from the start is put right by `rectify`. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_STAKEHOLDERS)
    @Operation(operationId = "changeStakeholder", summary = "Change what is known of a stakeholder")
    public StakeholderView change(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<StakeholderContent> patch) {
        return view(commands.change(id, seen, patch));
    }

    /** From ACTIVE to LEFT, with the day. Pictures leave them out from then. */
    @POST
    @Path("/{id}/leave")
    @RolesAllowed(Access.KEEP_STAKEHOLDERS)
    @Operation(operationId = "leaveStakeholder", summary = "Record that somebody has no stake any longer")
    public StakeholderView leave(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid Departure departure) {
        return view(commands.leave(id, seen, departure.leftOn(), departure.reason()));
    }

    /** From LEFT to ACTIVE. */
    @POST
    @Path("/{id}/return")
    @RolesAllowed(Access.KEEP_STAKEHOLDERS)
    @Operation(operationId = "returnStakeholder", summary = "Record that somebody has a stake again")
    public StakeholderView comeBack(@RestPath UUID id, @BeanParam Seen seen) {
        return view(commands.comeBack(id, seen));
    }

    private StakeholderView view(Stakeholder stakeholder) {
        return StakeholderView.of(stakeholder, opinions.of(stakeholder), available);
    }
}
