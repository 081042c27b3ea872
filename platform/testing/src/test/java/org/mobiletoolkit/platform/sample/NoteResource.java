package org.mobiletoolkit.platform.sample;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;

@Path("/notes")
@Write
public class NoteResource {

    private final Notes notes;
    private final NoteCommands commands;
    private final Pages pages;
    private final AvailableActions available;

    NoteResource(Notes notes, NoteCommands commands, Pages pages, AvailableActions available) {
        this.available = available;
        this.notes = notes;
        this.commands = commands;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Access.READ_NOTES)
    @SortedBy({"createdAt", "title", "id"})
    @Operation(operationId = "listNotes", summary = "Notes of the organisation")
    public Page<NoteView> list(
            @BeanParam @Valid PageQuery query,
            @RestQuery @Nullable UUID folderId,
            @RestQuery @Nullable List<Note.Status> status,
            @RestQuery @Nullable Boolean ranked,
            @RestQuery @Nullable String q) {
        return pages.of(Note.class)
                .filter("folderId", folderId)
                .filter("status", status)
                .containing("title", q)
                .holding("e.rank is not null", ranked)
                .list(query, note -> NoteView.of(note, available));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Access.READ_NOTES)
    @Operation(operationId = "getNote", summary = "One note")
    public NoteView get(@RestPath UUID id) {
        return NoteView.of(notes.require(id), available);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.WRITE_NOTES)
    @Operation(operationId = "writeNote", summary = "Write a note")
    public RestResponse<NoteView> write(@Valid @NotNull NewNote form) {
        var note = commands.write(form);
        return RestResponse.ResponseBuilder.ok(NoteView.of(note, available))
                .status(201)
                .location(URI.create("/notes/" + note.id()))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.CHANGE_NOTES)
    @Operation(operationId = "changeNote", summary = "Change members of a note")
    public NoteView change(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<NoteChange> patch) {
        return NoteView.of(commands.change(id, seen, patch), available);
    }

    @POST
    @Path("/{id}/open")
    @RolesAllowed(Access.CHANGE_NOTES)
    @Operation(operationId = "openNote", summary = "Open a note")
    public NoteView open(@RestPath UUID id, @BeanParam Seen seen) {
        return NoteView.of(commands.command(id, seen, "open"), available);
    }

    @POST
    @Path("/{id}/close")
    @RolesAllowed(Access.CHANGE_NOTES)
    @Operation(operationId = "closeNote", summary = "Close a note")
    public NoteView close(@RestPath UUID id, @BeanParam Seen seen) {
        return NoteView.of(commands.command(id, seen, "close"), available);
    }

    @POST
    @Path("/echo")
    @RolesAllowed(Access.CHANGE_NOTES)
    @Operation(operationId = "echoTree", summary = "Answers the tree that it was sent")
    public JsonNode echo(@NotNull ObjectNode tree) {
        return tree;
    }
}
