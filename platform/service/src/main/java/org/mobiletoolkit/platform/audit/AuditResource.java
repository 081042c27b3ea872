package org.mobiletoolkit.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.right.PlatformRights;
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
    private final String service;

    AuditResource(
            AuditTrail trail,
            AuditVerifier verifier,
            CurrentCaller caller,
            @ConfigProperty(name = "platform.service") String service) {
        this.trail = trail;
        this.verifier = verifier;
        this.caller = caller;
        this.service = service;
    }

    /** A page of the log. */
    public record AuditEvents(
            List<AuditEventView> items, @Nullable Long nextAfter) {}

    /**
     * Each event names who did what to which record, and which members changed. Go on with `after` set to `nextAfter`.
     */
    @GET
    @Path("/events")
    @Operation(operationId = "listAuditEvents", summary = "The organisation's audit events, oldest first")
    public AuditEvents events(
            @RestPath String service,
            @RestQuery @Nullable UUID entityId,
            @RestQuery @Nullable UUID scopeId,
            @RestQuery @DefaultValue("0") @PositiveOrZero long after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        own(service);
        var organisation = Objects.requireNonNull(caller.organisation());
        var items = trail.page(organisation, entityId, scopeId, after, limit);
        var more = items.size() == limit;
        return new AuditEvents(items, more ? items.get(limit - 1).seq() : null);
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
