package org.mobiletoolkit.stakeholder.papers.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Created;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** Documents over HTTP. */
@Path("/documents")
@Tag(name = "Documents", description = "Typed documents with structured content, in versions, each approved by itself")
@Write
@RolesAllowed(Access.READ_DOCUMENTS)
class DocumentResource {

    private final DocumentCommands commands;
    private final Documents documents;
    private final DocumentVersions versions;
    private final Contents contents;
    private final Pages pages;
    private final PlanReaders readers;

    DocumentResource(
            DocumentCommands commands,
            Documents documents,
            DocumentVersions versions,
            Contents contents,
            Pages pages,
            PlanReaders readers) {
        this.readers = readers;
        this.commands = commands;
        this.documents = documents;
        this.versions = versions;
        this.contents = contents;
        this.pages = pages;
    }

    /** Sort by `createdAt`; `type` keeps one type. */
    @GET
    @SortedBy("createdAt")
    @Operation(operationId = "listDocuments", summary = "List documents")
    public Page<DocumentView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery List<DocumentType> type) {
        return pages.of(Document.class)
                .filter("initiativeId", initiativeId)
                .filter("type", type)
                .list(page, DocumentView::of);
    }

    /** The version in force, the latest, and all others by number; also for who leads a service that a plan names. */
    @GET
    @Path("/{id}")
    @RolesAllowed(Access.READ_PLANS_LED)
    @Operation(operationId = "getDocument", summary = "Show which versions of a document there are")
    public DocumentView get(@RestPath UUID id) {
        var document = documents.require(id);
        readers.require(document);
        return DocumentView.of(document);
    }

    /** Each difference names the place, what stood there and what stands there now. */
    @GET
    @Path("/{id}/comparison")
    @Operation(
            operationId = "compareDocumentVersions",
            summary = "Show what is different between two versions; items with a code are the same wherever they stand")
    public ComparisonView compare(
            @RestPath UUID id,
            @RestQuery @NotNull @Min(1) @Parameter(description = "Number of the version to begin with") Integer from,
            @RestQuery @NotNull @Min(1) @Parameter(description = "Number of the version to end with") Integer to) {
        documents.require(id);
        var differences = contents.differences(
                versions.require(id, from).written(), versions.require(id, to).written());
        return ComparisonView.of(id, from, to, differences);
    }

    /** The first version is a draft with the content of the type's form. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.WRITE_DOCUMENTS)
    @Operation(operationId = "beginDocument", summary = "Begin a document with its first version")
    public RestResponse<DocumentView> begin(@NotNull @Valid NewDocument said) {
        var document = commands.begin(said);
        return Created.at(document, DocumentView.of(document));
    }
}
