package org.mobiletoolkit.stakeholder.archive;

import static org.mobiletoolkit.stakeholder.access.Roles.AUDITOR;
import static org.mobiletoolkit.stakeholder.access.Roles.PROGRAMME_MANAGER;
import static org.mobiletoolkit.stakeholder.access.Roles.SRO;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.archive.Archives.Order;
import org.mobiletoolkit.stakeholder.initiative.Initiatives;

/** The archive of an initiative over HTTP. */
@Path("/initiatives/{id}/archive")
@Tag(name = "Initiatives")
@RolesAllowed({SRO, PROGRAMME_MANAGER, AUDITOR})
class ArchiveResource {

    private static final String ZIP = "application/zip";

    /** Each archive under way holds a connection of the database for as long as its reader takes. */
    private static final int AT_ONCE = 3;

    private static final int PATIENCE_SECONDS = 20;

    private final Initiatives initiatives;
    private final ArchiveCommands commands;
    private final Archives archives;
    private final Caller caller;
    private final Clock clock;
    private final Semaphore free = new Semaphore(AT_ONCE);

    ArchiveResource(Initiatives initiatives, ArchiveCommands commands, Archives archives, Caller caller, Clock clock) {
        this.initiatives = initiatives;
        this.commands = commands;
        this.archives = archives;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces(ZIP)
    @Operation(
            operationId = "archiveInitiative",
            summary = "Take away all records of an initiative as one ZIP with a manifest and hashes",
            description =
                    "Every record of this service, as it stood at one moment; for an auditor the audit log as well. A"
                            + " README in it says how to verify it. The audit log notes who took it.")
    @APIResponse(
            responseCode = "200",
            description = "The archive",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> archive(@RestPath UUID id) {
        var initiative = initiatives.require(id);
        var order = new Order(
                id,
                initiative.reference(),
                Objects.requireNonNull(caller.organisation(), "an initiative belongs to an organisation"),
                caller.subject(),
                clock.instant(),
                caller.has(AUDITOR));
        if (free.availablePermits() == 0) {
            throw new Refusal(CommonProblem.SERVICE_UNAVAILABLE, "Other archives are being taken just now")
                    .header("Retry-After", "10");
        }
        commands.taken(initiative, order.audit());
        StreamingOutput content = out -> write(order, out);
        return RestResponse.ResponseBuilder.ok(content, ZIP)
                .header("Content-Disposition", "attachment; filename=\"%s-archive.zip\"".formatted(order.reference()))
                .header("Cache-Control", "no-store")
                // a stream has no tag of its own bytes before it has gone
                .header("ETag", "\"%s-%d\"".formatted(id, order.at().toEpochMilli()))
                .build();
    }

    private void write(Order order, OutputStream out) throws IOException {
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("Too many archives are being taken");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while other archives were taken", e);
        }
        try {
            archives.write(order, out);
        } finally {
            free.release();
        }
    }
}
