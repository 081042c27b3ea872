package org.mobiletoolkit.stakeholder.memory.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mobiletoolkit.platform.privacy.Subjects;
import org.mobiletoolkit.platform.tenancy.OrganisationWide;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** What is done about a person in all services at once (handbook 7.5). */
@Path("/privacy/subjects")
@Tag(name = "Subject requests")
@Write
@OrganisationWide
@RolesAllowed(Access.HANDLE_SUBJECT_REQUESTS)
class SubjectResource {

    private final SubjectFanOut services;

    SubjectResource(SubjectFanOut services) {
        this.services = services;
    }

    /** Each service answers for itself, page by page; one that does not answer is named. */
    @POST
    @Path("/{subject}/export")
    @Operation(operationId = "exportSubjectEverywhere", summary = "Hand out what all services hold about a person")
    public SubjectAnswerView export(
            @RestPath @Parameter(description = Subjects.KEY) String subject, @NotNull @Valid SubjectAsk ask) {
        return services.export(subject, ask);
    }

    /**
     * Each service answers for itself; a service that does not answer is named, and the call may be repeated. Nobody known
     * by this in any service: 404 `unknown-subject`, with the places where it is read and the key of whom they are about.
     */
    @POST
    @Path("/{subject}/erase")
    @Operation(operationId = "eraseSubjectEverywhere", summary = "Erase a person in all services")
    public SubjectAnswerView erase(
            @RestPath @Parameter(description = Subjects.KEY) String subject, @NotNull @Valid SubjectAsk ask) {
        return services.erase(subject, ask);
    }

    /**
     * A service that does not answer is named; repeat the call then. Nobody known by this in any service: 404
     * `unknown-subject`, as when erasing.
     */
    @POST
    @Path("/{subject}/restrict")
    @Operation(operationId = "restrictSubjectEverywhere", summary = "Keep a person out of the lists of all services")
    public SubjectAnswerView restrict(
            @RestPath @Parameter(description = Subjects.KEY) String subject, @NotNull @Valid SubjectAsk ask) {
        return services.restrict(subject, ask);
    }

    /** A service that does not answer is named; repeat the call then. */
    @POST
    @Path("/{subject}/release")
    @Operation(operationId = "releaseSubjectEverywhere", summary = "Lift the restriction of a person in all services")
    public SubjectAnswerView release(
            @RestPath @Parameter(description = Subjects.KEY) String subject, @NotNull @Valid SubjectAsk ask) {
        return services.release(subject, ask);
    }
}
