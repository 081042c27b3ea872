package org.mobiletoolkit.stakeholder.memory.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
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
import org.mobiletoolkit.platform.person.Restrictions;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.right.PlatformRights;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Initiative;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;
import org.mobiletoolkit.stakeholder.memory.archive.Archives.Order;

/** The archive of an initiative over HTTP. */
@Path("/initiatives")
@Tag(name = "Initiatives")
@RolesAllowed(Access.TAKE_ARCHIVE)
class ArchiveResource {

    private static final String ZIP = "application/zip";

    /** Each archive in the making holds a connection of the database. */
    private static final int AT_ONCE = 3;

    /** Shorter than a gateway waits for an answer, the making of the archive included. */
    private static final int PATIENCE_SECONDS = 5;

    private static final int MOST_WAITING = 6;

    private final Initiatives initiatives;
    private final ArchiveCommands commands;
    private final Archives archives;
    private final Restrictions restrictions;
    private final Caller caller;
    private final Clock clock;
    private final Semaphore free = new Semaphore(AT_ONCE);

    ArchiveResource(
            Initiatives initiatives,
            ArchiveCommands commands,
            Archives archives,
            Restrictions restrictions,
            Caller caller,
            Clock clock) {
        this.initiatives = initiatives;
        this.commands = commands;
        this.archives = archives;
        this.restrictions = restrictions;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/archive")
    @Produces(ZIP)
    @Operation(
            operationId = "archiveInitiative",
            summary = "Take away all records of an initiative as one ZIP with a manifest and hashes",
            description =
                    "Every record of this service, as it stood at one moment; for an auditor the audit log as well. People"
                            + " under restriction are not in it. A README in it says how to verify it. The audit log"
                            + " notes who took it, and the SHA-256 of the file, which Repr-Digest says as well.")
    @APIResponse(
            responseCode = "200",
            description = "The archive",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> archive(@RestPath UUID id, @Context Request request) {
        var initiative = initiatives.require(id);
        var answer = RestResponse.ResponseBuilder.<InputStream>create(RestResponse.Status.OK)
                .type(ZIP)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s-archive.zip\"".formatted(initiative.reference()))
                .header("Cache-Control", "no-store");
        if (request.getMethod().equals(HttpMethod.HEAD)) {
            return answer.build(); // nothing is taken, so nothing is made
        }
        var made = inTurn(initiative);
        return answer.entity(made.content())
                .header("Content-Length", made.length())
                .header(
                        "Repr-Digest",
                        "sha-256=:%s:".formatted(Base64.getEncoder().encodeToString(made.sha256())))
                .header("ETag", "\"%s-%d\"".formatted(id, made.at().toEpochMilli()))
                .build();
    }

    private Made inTurn(Initiative initiative) {
        try {
            if (free.getQueueLength() >= MOST_WAITING || !free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal(CommonProblem.SERVICE_UNAVAILABLE, "Other archives are being taken just now")
                        .header("Retry-After", "10");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while other archives were taken", e);
        }
        try {
            return made(initiative);
        } catch (IOException e) {
            throw new UncheckedIOException("No archive could be made", e);
        } finally {
            free.release();
        }
    }

    /** A whole archive: no reader is slow enough to hold up the database, and none gets half of one. */
    private record Made(InputStream content, long length, Instant at, byte[] sha256) {}

    private Made made(Initiative initiative) throws IOException {
        // who is restricted is asked last, just before the one look at the database
        var order = new Order(
                initiative.id(),
                initiative.reference(),
                Objects.requireNonNull(caller.organisation(), "an initiative belongs to an organisation"),
                caller.subject(),
                clock.instant(),
                caller.may(PlatformRights.READ_AUDIT, initiative.id()),
                restrictions.logins());
        var file = Files.createTempFile("archive-", ".zip");
        try {
            var hash = Hashes.sha256();
            try (var out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), hash)) {
                archives.write(order, out);
            }
            var length = Files.size(file);
            var sha256 = hash.digest();
            commands.taken(initiative, order.audit(), HexFormat.of().formatHex(sha256));
            return new Made(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), length, order.at(), sha256);
        } catch (IOException | RuntimeException | Error e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
