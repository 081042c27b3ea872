package org.mobiletoolkit.stakeholder.papers.continuity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.papers.document.DocumentType;
import org.mobiletoolkit.stakeholder.papers.document.PlanReaders;
import org.mobiletoolkit.stakeholder.papers.document.TypedDocuments;

/** What leads of services say about a version of a continuity plan, over HTTP. */
@Path("/documents")
@Tag(name = "Continuity", description = "Agreement of the affected services to the continuity plan, and its exercises")
@Write
@RolesAllowed(Access.READ_DOCUMENTS)
class AgreementResource {

    private final AgreementCommands commands;
    private final TypedDocuments documents;
    private final Pages pages;
    private final PlanReaders readers;

    AgreementResource(AgreementCommands commands, TypedDocuments documents, Pages pages, PlanReaders readers) {
        this.readers = readers;
        this.commands = commands;
        this.documents = documents;
        this.pages = pages;
    }

    /** Sort by `saidAt`. Also for who leads a service that the plan names. */
    @GET
    @Path("/{id}/versions/{number}/agreements")
    @SortedBy("saidAt")
    @RolesAllowed(Access.READ_PLANS_LED)
    @Operation(
            operationId = "listVersionAgreements",
            summary = "List what the leads of the affected services said; the latest of each service counts")
    public Page<VersionAgreementView> list(
            @RestPath UUID id,
            @RestPath int number,
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<String> service,
            @RestQuery List<AgreementVerdict> verdict) {
        documents.require(DocumentType.CONTINUITY_PLAN, id, number);
        readers.require(id, number);
        return pages.of(VersionAgreement.class)
                .filter("documentId", id)
                .filter("number", number)
                .filter("service", service)
                .filter("verdict", verdict)
                .list(page, VersionAgreementView::of);
    }

    /** By the lead whom that version names, whatever his role. A version changed since is another one: say it again. */
    @POST
    @Path("/{id}/versions/{number}/agreements")
    @ResponseStatus(201)
    @RolesAllowed(Access.SAY_AGREEMENT)
    @Operation(
            operationId = "sayVersionAgreement",
            summary = "Agree or disagree, for a service that one leads, to the version whose ETag is named by If-Match")
    public RestResponse<VersionAgreementView> say(
            @RestPath UUID id, @RestPath int number, @BeanParam Seen seen, @NotNull @Valid NewAgreement said) {
        var agreement = commands.say(id, number, seen, said);
        return RestResponse.ResponseBuilder.ok(VersionAgreementView.of(agreement))
                .status(RestResponse.Status.CREATED)
                .location(URI.create("/documents/%s/versions/%d/agreements".formatted(id, number)))
                .build();
    }
}
