package org.mobiletoolkit.procurement.supplier;

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
import org.mobiletoolkit.handbook.ods.OdsCode;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Created;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.procurement.access.Access;

/** The register of suppliers over HTTP. */
@Path("/suppliers")
@Tag(name = "Suppliers", description = "Who sells to the organisation, or may.")
@Write
@RolesAllowed(Access.READ_PROCUREMENT)
class SupplierResource {

    private final SupplierCommands commands;
    private final Suppliers suppliers;
    private final Pages pages;
    private final AvailableActions available;

    SupplierResource(SupplierCommands commands, Suppliers suppliers, Pages pages, AvailableActions available) {
        this.commands = commands;
        this.suppliers = suppliers;
        this.pages = pages;
        this.available = available;
    }

    @GET
    @SortedBy({"name", "createdAt"})
    @Operation(
            operationId = "listSuppliers",
            summary = "List suppliers, or look one up by its ODS code or number",
            description = "Sorted by name, or by createdAt.")
    public Page<SupplierView> list(
            @BeanParam @Valid PageQuery page,
            @RestQuery @Nullable List<SupplierStatus> status,
            @RestQuery @Nullable String odsCode,
            @RestQuery @Nullable List<String> companyNumber) {
        return pages.of(Supplier.class)
                .filter("status", status)
                .filter("odsCode", OdsCode.inCapitals(odsCode))
                .filter("companyNumber", CompanyNumber.kept(companyNumber))
                .list(page, supplier -> SupplierView.of(supplier, available));
    }

    /** With its contacts, and whether it is dealt with. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getSupplier", summary = "Show a supplier")
    public SupplierView get(@RestPath UUID id) {
        return SupplierView.of(suppliers.require(id), available);
    }

    /** For the whole organisation: all initiatives share the register. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_SUPPLIERS)
    @Operation(operationId = "registerSupplier", summary = "Enter a supplier in the register")
    public RestResponse<SupplierView> register(@NotNull @Valid SupplierContent content) {
        var supplier = commands.register(content);
        return Created.at(supplier, SupplierView.of(supplier, available));
    }

    /** The list of contacts is replaced as a whole; 409 when the supplier is inactive. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_SUPPLIERS)
    @Operation(operationId = "changeSupplier", summary = "Change what is known of a supplier")
    public SupplierView change(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<SupplierContent> patch) {
        return SupplierView.of(commands.change(id, seen, patch), available);
    }

    /** From ACTIVE to INACTIVE; 409 while it serves an initiative. */
    @POST
    @Path("/{id}/deactivate")
    @RolesAllowed(Access.RETIRE_SUPPLIERS)
    @Operation(operationId = "deactivateSupplier", summary = "Stop dealing with a supplier that serves no initiative")
    public SupplierView deactivate(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid SupplierStatusReason why) {
        return SupplierView.of(commands.deactivate(id, seen, why.reason()), available);
    }

    /** From INACTIVE to ACTIVE. */
    @POST
    @Path("/{id}/reactivate")
    @RolesAllowed(Access.RETIRE_SUPPLIERS)
    @Operation(operationId = "reactivateSupplier", summary = "Deal with a supplier again")
    public SupplierView reactivate(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid SupplierStatusReason why) {
        return SupplierView.of(commands.reactivate(id, seen, why.reason()), available);
    }
}
