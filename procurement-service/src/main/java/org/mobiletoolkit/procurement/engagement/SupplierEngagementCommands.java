package org.mobiletoolkit.procurement.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.procurement.supplier.Suppliers;

/** Everything that changes a dealing with a supplier. Each method is one transaction. */
@ApplicationScoped
@Transactional
class SupplierEngagementCommands {

    private final SupplierEngagements engagements;
    private final Suppliers suppliers;
    private final Desk desk;

    SupplierEngagementCommands(SupplierEngagements engagements, Suppliers suppliers, Desk desk) {
        this.engagements = engagements;
        this.suppliers = suppliers;
        this.desk = desk;
    }

    SupplierEngagement begin(NewSupplierEngagement said) {
        var origin = desk.begin(said.initiativeId());
        suppliers.requireActive(said.supplierId());
        var engagement = new SupplierEngagement(origin, said.content());
        if (said.held() != null) {
            DomainDay.happened(said.held().heldOn(), "/held/heldOn", desk.clock());
            engagement.tookPlace(said.held(), origin.by(), origin.at());
        } else if (said.plannedFor() == null) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "An engagement needs a day, or an outcome.")
                    .at("/plannedFor", "required", "Say when it shall take place, or in held what came of it.");
        }
        return desk.made(engagement, said, engagement.begun());
    }

    SupplierEngagement change(UUID id, Seen seen, Patch<SupplierEngagementContent> patch) {
        return desk.changed(desk.open(engagements, id, seen), patch);
    }

    SupplierEngagement record(UUID id, Seen seen, HeldEngagement said) {
        var engagement = desk.open(engagements, id, seen);
        DomainDay.happened(said.heldOn(), "/heldOn", desk.clock());
        var move = engagement.record(said, desk.caller(), desk.clock().instant());
        return desk.decided(engagement, "outcome recorded", move);
    }

    SupplierEngagement cancel(UUID id, Seen seen, String reason) {
        var engagement = desk.open(engagements, id, seen);
        return desk.moved(engagement, engagement.cancel().because(reason));
    }

    /** Answers the engagement that takes the place of the mistaken one. */
    SupplierEngagement correct(UUID id, Seen seen, EngagementCorrection said) {
        var mistaken = desk.open(engagements, id, seen);
        DomainDay.happened(said.held().heldOn(), "/held/heldOn", desk.clock());
        var right = mistaken.correctedAs(desk.begin(), said);
        var move = mistaken.supersededBy(right).because(said.reason());
        desk.made(right, said);
        desk.moved(mistaken, move);
        return desk.moved(right, right.begun().because(said.reason()));
    }
}
