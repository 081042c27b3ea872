package org.mobiletoolkit.benefits.benefit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.mobiletoolkit.benefits.access.Access;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Created;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;

/** The register of benefits over HTTP. */
@Path("/benefits")
@Tag(name = "Benefits", description = "What good an initiative should do, and what became of each promise.")
@Write
@RolesAllowed(Access.READ_BENEFITS)
class BenefitResource {

    private final BenefitCommands commands;
    private final Benefits benefits;
    private final BenefitViews views;
    private final Pages pages;

    BenefitResource(BenefitCommands commands, Benefits benefits, BenefitViews views, Pages pages) {
        this.commands = commands;
        this.benefits = benefits;
        this.views = views;
        this.pages = pages;
    }

    @GET
    @SortedBy({"createdAt", "number", "title"})
    @Operation(
            operationId = "listBenefits",
            summary = "List benefits, or look one up by its reference",
            description = "Sorted by createdAt, by number (of the reference) or by title.")
    public Page<BenefitView> list(
            @BeanParam @Valid PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery
                    @Pattern(
                            regexp = BenefitReference.PATTERN,
                            message = "must be BEN- and a number of 3 to 9 digits, such as BEN-001")
                    @Nullable
                    String reference,
            @RestQuery @Nullable List<BenefitStatus> status,
            @RestQuery @Nullable List<BenefitCategory> category,
            @RestQuery @Nullable List<String> ownerId) {
        return pages.of(Benefit.class)
                .filter("initiativeId", initiativeId)
                .filter("number", number(reference))
                .filter("status", status)
                .filter("category", category)
                .filter("ownerId", ownerId)
                .list(page, views::of);
    }

    /** With its state and which commands it takes now. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getBenefit", summary = "Show a benefit")
    public BenefitView get(@RestPath UUID id) {
        return views.of(benefits.require(id));
    }

    /** It begins as IDENTIFIED and gets a number that is unique in its initiative. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_BENEFITS)
    @Operation(operationId = "identifyBenefit", summary = "Enter a benefit in the register")
    public RestResponse<BenefitView> identify(@NotNull @Valid BenefitContent content) {
        var benefit = commands.identify(content);
        return Created.at(benefit, views.of(benefit));
    }

    /** 409 when the benefit is closed: realised, not realised, rejected or withdrawn. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_BENEFITS)
    @Operation(operationId = "changeBenefit", summary = "Change what is said of a benefit")
    public BenefitView change(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<BenefitContent> patch) {
        return views.of(commands.change(id, seen, patch));
    }

    @POST
    @Path("/{id}/reject")
    @RolesAllowed(Access.REJECT_BENEFITS)
    @Operation(
            operationId = "rejectBenefit",
            summary = "Approve that a benefit is put aside",
            description = "Before it is validated, and not by the person who entered it.")
    public BenefitView reject(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid BenefitRejection said) {
        return views.of(commands.reject(id, seen, said.reason()));
    }

    private static @Nullable Long number(@Nullable String reference) {
        try {
            return reference == null ? null : BenefitReference.parse(reference).number();
        } catch (IllegalArgumentException e) {
            throw new Refusal(CommonProblem.INVALID_PARAMETER, "A reference is BEN- and three to nine digits.")
                    .atParameter("reference", "malformed", "For example BEN-007.");
        }
    }
}
