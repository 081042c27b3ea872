package org.mobiletoolkit.stakeholder.people.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** What was put right in the register, over HTTP, for those who handle what people ask and who answer for the register. */
@Path("/stakeholders")
@Tag(name = "Stakeholders")
@Write
@RolesAllowed(Access.READ_CORRECTIONS)
class CorrectionResource {

    private final CorrectionCommands commands;
    private final Stakeholders stakeholders;
    private final Opinions opinions;
    private final Pages pages;
    private final AvailableActions available;

    CorrectionResource(
            CorrectionCommands commands,
            Stakeholders stakeholders,
            Opinions opinions,
            Pages pages,
            AvailableActions available) {
        this.available = available;
        this.commands = commands;
        this.stakeholders = stakeholders;
        this.opinions = opinions;
        this.pages = pages;
    }

    /** A correction under UK GDPR article 16: who corrected what, when and why is kept. */
    @POST
    @Path("/{id}/rectify")
    @RolesAllowed(Access.CORRECT_STAKEHOLDERS)
    @Operation(
            operationId = "rectifyStakeholder",
            summary = "Put right what stands wrongly about a stakeholder, and keep what was corrected")
    public StakeholderView rectify(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid Correction said) {
        var stakeholder = commands.rectify(id, seen, said);
        return StakeholderView.of(stakeholder, opinions.of(stakeholder), available);
    }

    /** Sort by `recordedAt`; what stood there before is shown, as the person may ask for it. */
    @GET
    @Path("/{id}/corrections")
    @SortedBy("recordedAt")
    @Operation(
            operationId = "listStakeholderCorrections",
            summary = "List what stood wrongly about a stakeholder, and when it was corrected")
    public Page<StakeholderCorrectionView> list(@RestPath UUID id, @BeanParam PageQuery page) {
        stakeholders.require(id);
        return pages.of(StakeholderCorrection.class)
                .filter("stakeholderId", id)
                .list(page, StakeholderCorrection::view);
    }
}
