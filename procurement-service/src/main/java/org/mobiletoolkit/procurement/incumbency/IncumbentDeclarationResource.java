package org.mobiletoolkit.procurement.incumbency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Created;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.procurement.access.Access;

/** The statement that no supplier serves an initiative yet, over HTTP. */
@Path("/incumbent-declarations")
@Tag(name = "Incumbent declarations", description = "Authored statements that no supplier serves an initiative yet.")
@Write
@RolesAllowed(Access.READ_PROCUREMENT)
class IncumbentDeclarationResource {

    private final IncumbentDeclarationCommands commands;
    private final IncumbentDeclarations declarations;
    private final IncumbencyViews views;
    private final Pages pages;

    IncumbentDeclarationResource(
            IncumbentDeclarationCommands commands,
            IncumbentDeclarations declarations,
            IncumbencyViews views,
            Pages pages) {
        this.commands = commands;
        this.declarations = declarations;
        this.views = views;
        this.pages = pages;
    }

    @GET
    @SortedBy({"createdAt", "declaredOn"})
    @Operation(
            operationId = "listIncumbentDeclarations",
            summary = "List declarations that no supplier is incumbent",
            description = "Sorted by createdAt, or by declaredOn.")
    public Page<IncumbentDeclarationView> list(
            @BeanParam @Valid PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery @Nullable List<DeclarationStatus> status) {
        return pages.of(NoIncumbentSuppliers.class)
                .filter("initiativeId", initiativeId)
                .filter("status", status)
                .list(page, views::of);
    }

    /** Whether it is in force, and who declared that no supplier serves the initiative. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getIncumbentDeclaration", summary = "Show a declaration")
    public IncumbentDeclarationView get(@RestPath UUID id) {
        return views.of(declarations.require(id));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.DECLARE_NO_INCUMBENTS)
    @Operation(
            operationId = "declareNoIncumbentSuppliers",
            summary = "Declare that no supplier serves the initiative yet",
            description = "Refused while one does; voided when one is added.")
    public RestResponse<IncumbentDeclarationView> declare(@NotNull @Valid DeclarationContent said) {
        var declaration = commands.declare(said);
        return Created.at(declaration, views.of(declaration));
    }

    /** From IN_FORCE to WITHDRAWN. An incumbency that is entered makes a declaration void by itself. */
    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(Access.DECLARE_NO_INCUMBENTS)
    @Operation(operationId = "withdrawIncumbentDeclaration", summary = "Take a declaration back")
    public IncumbentDeclarationView withdraw(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid DeclarationWithdrawal said) {
        return views.of(commands.withdraw(id, seen, said.reason()));
    }
}
