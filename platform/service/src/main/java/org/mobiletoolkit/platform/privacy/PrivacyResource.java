package org.mobiletoolkit.platform.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mobiletoolkit.platform.person.DataKind;
import org.mobiletoolkit.platform.person.PersonalData;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.right.PlatformRights;
import org.mobiletoolkit.platform.tenancy.OrganisationWide;
import org.mobiletoolkit.platform.write.Write;

/**
 * What people may ask of this service about their data (handbook 7.5); {@code {service}} is the service's own name, so that
 * each has an address of its own.
 *
 * <p>A subject is named by login, by subject id, or, without a login, as the row of a register, {@code <table>:<id>}. A machine needs the
 * token of a person who handles it in the header {@code On-Behalf-Of}.
 */
@Path("/{service}-privacy")
@Tag(name = "Privacy", description = "Access, erasure and restriction of data about people, legal holds, retention")
@Write
@OrganisationWide
public class PrivacyResource {

    private final ExportCommands exports;
    private final ErasureCommands erasures;
    private final RestrictionCommands restrictions;
    private final PersonalData data;
    private final String service;

    PrivacyResource(
            ExportCommands exports,
            ErasureCommands erasures,
            RestrictionCommands restrictions,
            PersonalData data,
            @ConfigProperty(name = "platform.service") String service) {
        this.exports = exports;
        this.erasures = erasures;
        this.restrictions = restrictions;
        this.data = data;
        this.service = service;
    }

    /** Where data about people stands: the columns that say something about somebody, each with what it says. */
    @Schema(name = "PersonalDataRegisterView")
    public record RegisterView(String service, List<RegisteredTable> tables) {}

    /** One table. */
    @Schema(name = "PersonalDataTable")
    public record RegisteredTable(
            String table, boolean aboutPeople, Map<String, DataKind> columns, List<RetainedClass> retention) {}

    /** A class of records that is deleted when its time is up. */
    @Schema(name = "RetentionClass")
    public record RetainedClass(String recordClass, String kept) {}

    /** Table by table and column by column: what kind of data, and what erasure does to it. */
    @GET
    @Path("/register")
    @RolesAllowed(PlatformRights.READ_PRIVACY_RECORDS)
    @Operation(operationId = "showPersonalDataRegister", summary = "Where this service holds data about people")
    public RegisterView register(@RestPath String service) {
        own(service);
        var tables = data.tables().stream()
                .filter(org.mobiletoolkit.platform.person.PersonalTable::isPersonal)
                .map(table -> new RegisteredTable(
                        table.name(),
                        table.personColumn() != null || table.person() != null,
                        personal(table.columns()),
                        table.forgettings().stream()
                                .map(one -> new RetainedClass(
                                        one.recordClass(), one.kept().toString()))
                                .toList()))
                .toList();
        return new RegisterView(this.service, tables);
    }

    /** Of somebody who is not known here everything is left out. */
    @GET
    @Path("/subjects/{subject}")
    @RolesAllowed(PlatformRights.READ_PRIVACY_RECORDS)
    @Operation(operationId = "showSubject", summary = "Whether a person is known, restricted, held or erased")
    public PersonStatusView status(
            @RestPath String service, @RestPath @Parameter(description = Subjects.KEY) String subject) {
        own(service);
        return restrictions.status(subject);
    }

    /** Go on with the cursor `nextCursor` of the answer before, until there is none. */
    @POST
    @Path("/subjects/{subject}/export")
    @RolesAllowed(PlatformRights.SERVE_SUBJECT_RIGHTS)
    @Operation(operationId = "exportSubject", summary = "Hand out what is held about a person, page by page")
    public SubjectBundleView export(
            @RestPath String service,
            @RestPath @Parameter(description = Subjects.KEY) String subject,
            @Valid @NotNull SubjectQuery query) {
        own(service);
        return exports.export(subject, query);
    }

    /**
     * Logins become pseudonyms, names, contacts and texts about the person go, and what the law keeps is named with its
     * reason. Call again while `more` is true. Nobody known by this: 404 `unknown-subject`, with the places where it is read.
     */
    @POST
    @Path("/subjects/{subject}/erase")
    @RolesAllowed(PlatformRights.SERVE_SUBJECT_RIGHTS)
    @Operation(operationId = "eraseSubject", summary = "Erase a person by pseudonymising their data")
    public ErasureReportView erase(
            @RestPath String service,
            @RestPath @Parameter(description = Subjects.KEY) String subject,
            @Valid @NotNull PrivacyReason why) {
        own(service);
        return erasures.erase(subject, why.reason());
    }

    /**
     * Processing is restricted (UK GDPR article 18): records stay, but lists and pictures leave the person out for
     * everybody else.
     */
    @POST
    @Path("/subjects/{subject}/restrict")
    @RolesAllowed(PlatformRights.SERVE_SUBJECT_RIGHTS)
    @Operation(operationId = "restrictSubject", summary = "Keep a person out of every list but their own")
    public PersonStatusView restrict(
            @RestPath String service,
            @RestPath @Parameter(description = Subjects.KEY) String subject,
            @Valid @NotNull PrivacyReason why) {
        own(service);
        return restrictions.restrict(subject, why.reason(), why.unmetWanted());
    }

    /** Lists show the person again. */
    @POST
    @Path("/subjects/{subject}/release")
    @RolesAllowed(PlatformRights.SERVE_SUBJECT_RIGHTS)
    @Operation(operationId = "releaseSubject", summary = "Lift the restriction of a person")
    public PersonStatusView release(
            @RestPath String service, @RestPath @Parameter(description = Subjects.KEY) String subject) {
        own(service);
        return restrictions.release(subject);
    }

    private static Map<String, DataKind> personal(Map<String, DataKind> columns) {
        var personal = new java.util.LinkedHashMap<>(columns);
        personal.values().removeIf(kind -> kind == DataKind.PLAIN);
        return personal;
    }

    private void own(String named) {
        if (!named.equals(service)) {
            throw new Refusal(CommonProblem.NOT_FOUND, "Nothing is kept here for a service of this name");
        }
    }
}
