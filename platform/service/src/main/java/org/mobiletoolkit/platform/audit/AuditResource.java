package org.mobiletoolkit.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.right.PlatformRights;
import org.mobiletoolkit.platform.table.CsvTable;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;
import org.mobiletoolkit.platform.tenancy.OrganisationWide;

/** The audit log over HTTP; {@code {service}} is this service's own name, so that each log has an address of its own. */
@Path("/{service}-audit")
@Tag(name = "Audit", description = "Who did what to which record, chained by hashes")
@RolesAllowed(PlatformRights.READ_AUDIT)
public class AuditResource {

    private final AuditTrail trail;
    private final AuditVerifier verifier;
    private final CurrentCaller caller;
    private final AuditExportCommands exports;
    private final ZoneId zone;
    private final String service;

    AuditResource(
            AuditTrail trail,
            AuditVerifier verifier,
            CurrentCaller caller,
            AuditExportCommands exports,
            @ConfigProperty(name = "platform.zone", defaultValue = "UTC") ZoneId zone,
            @ConfigProperty(name = "platform.service") String service) {
        this.trail = trail;
        this.verifier = verifier;
        this.exports = exports;
        this.zone = zone;
        this.caller = caller;
        this.service = service;
    }

    /** A page of the log. */
    public record AuditEvents(
            List<AuditEventView> items, @Nullable Long nextAfter) {}

    /**
     * Each event names who did what to which record, and which members changed. Go on with `after` set to `nextAfter`, in the
     * same order.
     */
    @GET
    @Path("/events")
    @Operation(operationId = "listAuditEvents", summary = "The organisation's audit events, oldest or newest first")
    public AuditEvents events(
            @RestPath String service,
            @BeanParam @Valid AuditQuery query,
            @RestQuery @Nullable @PositiveOrZero Long after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var items = found(service, query, after, limit);
        var more = items.size() == limit;
        return new AuditEvents(items, more ? items.get(limit - 1).seq() : null);
    }

    /**
     * The same events, filters and order. Go on with `after` set to the `seq` of the last row. That they were taken away is
     * itself an event.
     */
    @GET
    @Path("/events.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @OrganisationWide
    @Operation(operationId = "exportAuditEvents", summary = "The organisation's audit events as CSV")
    public RestResponse<String> export(
            @RestPath String service,
            @BeanParam @Valid AuditQuery query,
            @RestQuery @Nullable @PositiveOrZero Long after,
            @RestQuery @DefaultValue("1000") @Min(1) @Max(10_000) int limit) {
        var items = found(service, query, after, limit);
        exports.took(items.size());
        return AuditCsv.of(items).answer(service + "-audit.csv");
    }

    private List<AuditEventView> found(String named, AuditQuery query, @Nullable Long after, int limit) {
        own(named);
        var organisation = Objects.requireNonNull(caller.organisation());
        return trail.page(new AuditSearch(organisation, query, zone, after, limit));
    }

    /**
     * Each event carries the hash of the one before it, under a key, and the last hash is noted outside the database: so what
     * was changed, put in or taken away behind the application's back is found, at the end as well. A call goes a step; go on
     * with its `cursor` until `complete`, and keep the last one to go on from there another day.
     */
    @GET
    @Path("/verify")
    @OrganisationWide
    @Operation(
            operationId = "verifyAudit",
            summary = "Go a step along the audit log and tell what is not as it was written")
    public AuditVerification verify(@RestPath String service, @RestQuery @Nullable String cursor) {
        own(service);
        return verifier.verify(Objects.requireNonNull(caller.organisation()), cursor);
    }

    private void own(String named) {
        if (!named.equals(service)) {
            throw new Refusal(CommonProblem.NOT_FOUND, "No audit log of this name is kept here");
        }
    }
}
