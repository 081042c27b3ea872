package org.mobiletoolkit.stakeholder.people.raci;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mobiletoolkit.platform.table.CsvTable;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;

/** The whole responsibility matrix of an initiative over HTTP, as data and as a table. */
@Path("/")
@Tag(name = "Responsibilities")
@RolesAllowed(Access.READ_RACI)
class RaciMatrixResource {

    private final RaciMatrices matrices;
    private final Initiatives initiatives;

    RaciMatrixResource(RaciMatrices matrices, Initiatives initiatives) {
        this.matrices = matrices;
        this.initiatives = initiatives;
    }

    /** Deliverables that are not withdrawn, with what is missing for the matrix to be complete. */
    @GET
    @Path("/raci-matrix")
    @Operation(
            operationId = "getRaciMatrix",
            summary = "Show who is responsible, accountable, consulted and informed about each deliverable")
    public RaciMatrix get(@RestQuery @NotNull UUID initiativeId) {
        initiatives.require(initiativeId);
        return matrices.of(initiativeId);
    }

    /** A row per deliverable, with the letters in the cells. */
    @GET
    @Path("/raci-matrix.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(operationId = "exportRaciMatrix", summary = "Export the matrix as CSV: a column per person")
    public RestResponse<String> export(@RestQuery @NotNull UUID initiativeId) {
        var initiative = initiatives.require(initiativeId);
        return RaciCsv.of(matrices.of(initiativeId)).answer("raci-%s.csv".formatted(initiative.reference()));
    }
}
