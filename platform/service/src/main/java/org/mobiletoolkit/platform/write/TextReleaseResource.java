package org.mobiletoolkit.platform.write;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.right.PlatformRights;
import org.mobiletoolkit.platform.tenancy.OrganisationWide;

/** Lets pass what was taken for an NHS number and is none: text by text, for one request, for some hours. */
@Path("/{service}-privacy/text-releases")
@Tag(name = "Privacy")
@Write
@OrganisationWide
@RolesAllowed(PlatformRights.OVERRIDE_TEXT_GUARD)
public class TextReleaseResource {

    private final TextReleaseCommands commands;
    private final String service;

    TextReleaseResource(TextReleaseCommands commands, @ConfigProperty(name = "platform.service") String service) {
        this.commands = commands;
        this.service = service;
    }

    /**
     * Whoever may make the request makes it with the answered `id` in the header `Patient-Identifier-Override`. The texts
     * are not kept.
     */
    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "releaseTexts",
            summary = "Say that texts which look as if they held an NHS number hold none")
    public RestResponse<TextReleaseView> release(@RestPath String service, @Valid @NotNull NewTextRelease wanted) {
        own(service);
        var release = commands.release(wanted);
        return RestResponse.ResponseBuilder.ok(release)
                .status(RestResponse.Status.CREATED)
                .location(URI.create("/" + service + "-privacy/text-releases/" + release.id()))
                .build();
    }

    /** For a month after its time; the audit log knows of it for good. */
    @GET
    @Path("/{id}")
    @RolesAllowed(PlatformRights.READ_PRIVACY_RECORDS)
    @Operation(operationId = "getTextRelease", summary = "Who released texts, for which request, until when")
    public TextReleaseView get(@RestPath String service, @RestPath UUID id) {
        own(service);
        return commands.require(id);
    }

    /** What was written under it stays. */
    @POST
    @Path("/{id}/withdraw")
    @Operation(operationId = "withdrawTextRelease", summary = "Take a release back before its time")
    public TextReleaseView withdraw(@RestPath String service, @RestPath UUID id) {
        own(service);
        return commands.withdraw(id);
    }

    private void own(String named) {
        if (!named.equals(service)) {
            throw new Refusal(CommonProblem.NOT_FOUND, "Nothing is kept here for a service of this name");
        }
    }
}
