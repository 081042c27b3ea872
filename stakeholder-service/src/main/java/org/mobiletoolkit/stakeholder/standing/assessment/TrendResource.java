package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;

/** How assessments moved over time, over HTTP. */
@Path("/")
@Tag(name = "Assessments")
@RolesAllowed(Access.READ_ASSESSMENTS)
class TrendResource {

    private final Initiatives initiatives;
    private final MaturityAssessments maturity;
    private final SuccessFactorAssessments factors;

    TrendResource(Initiatives initiatives, MaturityAssessments maturity, SuccessFactorAssessments factors) {
        this.initiatives = initiatives;
        this.maturity = maturity;
        this.factors = factors;
    }

    @GET
    @Path("maturity-trend")
    @Operation(
            operationId = "getMaturityTrend",
            summary = "Show how digital maturity moved over the completed assessments of an initiative",
            description = "The newest 100 of each scheme, with the change since the baseline and since the one before.")
    public MaturityTrend maturity(@RestQuery @NotNull UUID initiativeId) {
        initiatives.require(initiativeId);
        return new MaturityTrend(initiativeId, maturity.trends(initiativeId));
    }

    @GET
    @Path("success-factor-trend")
    @Operation(
            operationId = "getSuccessFactorTrend",
            summary = "Show how the ten success factors moved over the completed assessments of an initiative",
            description = "The newest 100, with the change since the first of them and since the one before.")
    public FactorTrend factors(@RestQuery @NotNull UUID initiativeId) {
        initiatives.require(initiativeId);
        return new FactorTrend(initiativeId, Trend.of(factors.measured(initiativeId)));
    }
}
