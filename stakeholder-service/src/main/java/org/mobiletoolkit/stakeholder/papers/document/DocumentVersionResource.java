package org.mobiletoolkit.stakeholder.papers.document;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.papers.content.DocumentContent;

/** The versions of a document over HTTP. */
@Path("/documents")
@Tag(name = "Documents")
@Write
@RolesAllowed(Access.READ_DOCUMENTS)
class DocumentVersionResource {

    private final DocumentCommands commands;
    private final Documents documents;
    private final DocumentVersions versions;
    private final Pages pages;
    private final Caller caller;
    private final AvailableActions available;
    private final PlanReaders readers;

    DocumentVersionResource(
            DocumentCommands commands,
            Documents documents,
            DocumentVersions versions,
            Pages pages,
            Caller caller,
            AvailableActions available,
            PlanReaders readers) {
        this.readers = readers;
        this.available = available;
        this.commands = commands;
        this.documents = documents;
        this.versions = versions;
        this.pages = pages;
        this.caller = caller;
    }

    /** Sort by `number`, the latest first on `-number`. */
    @GET
    @Path("/{id}/versions")
    @SortedBy("number")
    @Operation(operationId = "listDocumentVersions", summary = "List the versions of a document")
    public Page<DocumentVersionView> list(
            @RestPath UUID id, @BeanParam PageQuery page, @RestQuery List<VersionStatus> status) {
        var document = documents.require(id);
        return pages.of(DocumentVersion.class)
                .filter("documentId", id)
                .filter("status", status)
                .list(page, version -> DocumentVersionView.of(version, document, caller.subject(), available));
    }

    /** The content, the state, and who wrote, approved or agreed it; also for who leads a service that a plan names. */
    @GET
    @Path("/{id}/versions/{number}")
    @RolesAllowed(Access.READ_PLANS_LED)
    @Operation(operationId = "getDocumentVersion", summary = "Show a version of a document")
    public DocumentVersionView get(@RestPath UUID id, @RestPath int number) {
        readers.require(id, number);
        return view(versions.require(id, number));
    }

    /** Sort by `editedAt`. */
    @GET
    @Path("/{id}/versions/{number}/edits")
    @SortedBy("editedAt")
    @Operation(operationId = "listDocumentEdits", summary = "List who wrote which parts of a version, and when")
    public Page<DocumentEditView> edits(@RestPath UUID id, @RestPath int number, @BeanParam PageQuery page) {
        versions.require(id, number);
        return pages.of(DocumentEdit.class)
                .filter("documentId", id)
                .filter("number", number)
                .list(page, DocumentEditView::of);
    }

    /** The version in force stays in force until another one takes its place. */
    @POST
    @Path("/{id}/versions")
    @ResponseStatus(201)
    @RolesAllowed(Access.WRITE_DOCUMENTS)
    @Operation(operationId = "reviseDocument", summary = "Begin the next version from the content of the latest")
    public RestResponse<DocumentVersionView> revise(@RestPath UUID id, @BeanParam Seen seen) {
        var version = commands.revise(id, seen);
        return RestResponse.ResponseBuilder.ok(view(version))
                .status(RestResponse.Status.CREATED)
                .location(URI.create("/documents/%s/versions/%d".formatted(id, version.number())))
                .build();
    }

    /** Only while it is a draft. Who writes cannot approve the version later. */
    @PATCH
    @Path("/{id}/versions/{number}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.WRITE_DOCUMENTS)
    @Operation(
            operationId = "writeDocumentVersion",
            summary = "Change the content of a draft; the body is merged into the content of the document's type")
    @RequestBody(content = @Content(schema = @Schema(implementation = DocumentContent.class)))
    public DocumentVersionView write(
            @RestPath UUID id, @RestPath int number, @BeanParam Seen seen, @NotNull ObjectNode patch) {
        return view(commands.write(id, number, seen, patch));
    }

    /** From DRAFT to IN_REVIEW. The content is settled from then; 422 names what the type requires and is not there. */
    @POST
    @Path("/{id}/versions/{number}/submit")
    @RolesAllowed(Access.WRITE_DOCUMENTS)
    @Operation(operationId = "submitDocumentVersion", summary = "Hand a version to review")
    public DocumentVersionView submit(@RestPath UUID id, @RestPath int number, @BeanParam Seen seen) {
        return view(commands.submit(id, number, seen));
    }

    /** From IN_REVIEW to DRAFT, with what is missing. */
    @POST
    @Path("/{id}/versions/{number}/return")
    @RolesAllowed(Access.SEND_BACK_DOCUMENTS)
    @Operation(operationId = "returnDocumentVersion", summary = "Send a version back to its authors")
    public DocumentVersionView sendBack(
            @RestPath UUID id, @RestPath int number, @BeanParam Seen seen, @NotNull @Valid ReturnReason why) {
        return view(commands.sendBack(id, number, seen, why.reason()));
    }

    /** From IN_REVIEW to APPROVED; the version in force until then is superseded. 403 for who wrote any part of it. */
    @POST
    @Path("/{id}/versions/{number}/approve")
    @RolesAllowed(Access.APPROVE_DOCUMENTS)
    @Operation(
            operationId = "approveDocumentVersion",
            summary =
                    "Approve exactly this version, as somebody who did not write it; for types with approval LEADERSHIP")
    public DocumentVersionView approve(
            @RestPath UUID id, @RestPath int number, @BeanParam Seen seen, @NotNull @Valid ApprovalNote said) {
        return view(commands.approve(id, number, seen, said.note()));
    }

    private DocumentVersionView view(DocumentVersion version) {
        var document = documents.require(version.documentId());
        return DocumentVersionView.of(version, document, caller.subject(), available);
    }
}
