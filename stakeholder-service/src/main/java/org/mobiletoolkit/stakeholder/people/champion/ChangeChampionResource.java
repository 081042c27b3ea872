package org.mobiletoolkit.stakeholder.people.champion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
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

/** Change champions over HTTP. */
@Path("/change-champions")
@Tag(name = "Change champions")
@Write
@RolesAllowed(Access.READ_CHAMPIONS)
class ChangeChampionResource {

    private final ChampionCommands commands;
    private final ChangeChampions champions;
    private final Pages pages;
    private final AvailableActions available;

    ChangeChampionResource(
            ChampionCommands commands, ChangeChampions champions, Pages pages, AvailableActions available) {
        this.available = available;
        this.commands = commands;
        this.champions = champions;
        this.pages = pages;
    }

    /** Sort by `since` or `createdAt`. */
    @GET
    @SortedBy({"since", "createdAt"})
    @Operation(operationId = "listChangeChampions", summary = "List change champions by their first day")
    public Page<ChangeChampionView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery @Nullable List<UUID> areaId,
            @RestQuery @Nullable List<UUID> userTypeId,
            @RestQuery @Nullable List<UUID> stakeholderId,
            @RestQuery @Nullable List<String> subject,
            @RestQuery List<ChampionStatus> status,
            @RestQuery List<ChampionRole> role) {
        return pages.of(ChangeChampion.class)
                .filter("initiativeId", initiativeId)
                .filter("areaId", areaId)
                .filter("userTypeId", userTypeId)
                .filter("stakeholderId", stakeholderId)
                .filter("subject", subject)
                .filter("status", status)
                .filter("role", role)
                .list(page, this::view);
    }

    /** With the term, and whether it still runs. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getChangeChampion", summary = "Show a change champion")
    public ChangeChampionView get(@RestPath UUID id) {
        return view(champions.require(id));
    }

    /** For one area and from a day on; the person is a stakeholder of the initiative. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.APPOINT_CHAMPIONS)
    @Operation(operationId = "appointChangeChampion", summary = "Appoint a champion of an area")
    public RestResponse<ChangeChampionView> appoint(@NotNull @Valid NewChangeChampion said) {
        var champion = commands.appoint(said);
        return Created.at(champion, view(champion));
    }

    /** Role and first and last day; 409 once the champion stood down. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.APPOINT_CHAMPIONS)
    @Operation(operationId = "changeChangeChampion", summary = "Change the term of a champion who serves")
    public ChangeChampionView change(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<ChangeChampionContent> patch) {
        return view(commands.change(id, seen, patch));
    }

    /** From APPOINTED to STOOD_DOWN, with the day. The area needs another champion from then. */
    @POST
    @Path("/{id}/stand-down")
    @RolesAllowed(Access.APPOINT_CHAMPIONS)
    @Operation(operationId = "standDownChangeChampion", summary = "Record that a champion stood down")
    public ChangeChampionView standDown(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid StandingDown standingDown) {
        return view(commands.standDown(id, seen, standingDown.lastDay()));
    }

    private ChangeChampionView view(ChangeChampion champion) {
        return ChangeChampionView.of(
                champion, available.of(ChampionLifecycle.MACHINE, champion.status(), champion.scopeId()));
    }
}
