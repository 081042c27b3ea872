package org.mobiletoolkit.stakeholder.people.briefing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.page.HtmlPages;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationTopic;

/** Briefing packs over HTTP: as data, as a page and as a PDF, each under a path that a portal can link to. */
@Path("/briefing-packs")
@Tag(name = "Briefing packs", description = "What people need to know before they are asked, on at most two pages")
@Write
@RolesAllowed(Access.READ_BRIEFING_PACKS)
class BriefingPackResource {

    private static final String PDF = "application/pdf";

    private final BriefingGenerator generator;
    private final BriefingCommands commands;
    private final KeptBriefingPacks packs;
    private final BriefingDocuments documents;
    private final BriefingPrinter printer;
    private final HtmlPages html;
    private final ObjectMapper json;
    private final Pages pages;

    BriefingPackResource(
            BriefingGenerator generator,
            BriefingCommands commands,
            KeptBriefingPacks packs,
            BriefingDocuments documents,
            BriefingPrinter printer,
            HtmlPages html,
            ObjectMapper json,
            Pages pages) {
        this.generator = generator;
        this.commands = commands;
        this.packs = packs;
        this.documents = documents;
        this.printer = printer;
        this.html = html;
        this.json = json;
        this.pages = pages;
    }

    /** Sort by `generatedAt` or `number`. The content of one is read by its id. */
    @GET
    @SortedBy({"generatedAt", "number"})
    @Operation(operationId = "listBriefingPacks", summary = "List briefing packs, without their content")
    public Page<BriefingPackView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery @Nullable List<UUID> consultationId,
            @RestQuery List<ConsultationTopic> topic) {
        return pages.of(BriefingPack.class)
                .filter("initiativeId", initiativeId)
                .filter("consultationId", consultationId)
                .filter("topic", topic)
                .list(page, BriefingPackView::row);
    }

    /** A later change of the records does not change it; generate another. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_CONSULTATIONS)
    @Operation(
            operationId = "generateBriefingPack",
            summary = "Generate a briefing pack of at most two pages from the records as they are now, and keep it")
    public RestResponse<BriefingPackView> generate(@NotNull @Valid NewBriefingPack said) {
        var pack = commands.keep(said, generator.make(said));
        return RestResponse.ResponseBuilder.ok(view(pack))
                .status(RestResponse.Status.CREATED)
                .location(URI.create("/briefing-packs/" + pack.id()))
                .build();
    }

    /** The content is frozen; `sources` names the version of each record that it was drawn from. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getBriefingPack", summary = "Show what a briefing pack says and from what it was drawn")
    public BriefingPackView get(@RestPath UUID id) {
        return view(packs.require(id));
    }

    /** HTML without scripts, to be read or printed. */
    @GET
    @Path("/{id}/document.html")
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "getBriefingPackPage", summary = "Read a briefing pack as a page")
    @APIResponse(
            responseCode = "200",
            description = "An accessible page that loads nothing and runs nothing",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> page(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return html.answer(documents.require(id).page(), ifNoneMatch);
    }

    /** The same page as PDF, with its fonts. */
    @GET
    @Path("/{id}/document.pdf")
    @Produces(PDF)
    @Operation(operationId = "getBriefingPackPdf", summary = "Print a briefing pack")
    @APIResponse(
            responseCode = "200",
            description = "A tagged PDF of at most two pages",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> pdf(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        var pack = packs.require(id);
        return HtmlPages.answer(documents.require(id).pdf(), PDF, ifNoneMatch)
                .header("Content-Disposition", "inline; filename=\"briefing-%d.pdf\"".formatted(pack.number()))
                .build();
    }

    private BriefingPackView view(BriefingPack pack) {
        try {
            var content = json.readValue(pack.content(), BriefingContent.class);
            return BriefingPackView.of(pack, content, printer.unprinted(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A pack is read as it was written", e);
        }
    }
}
