package org.mobiletoolkit.benefits.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.handbook.initiative.KnownInitiatives;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that changes the register of benefits. Each method is one transaction. */
@ApplicationScoped
@Transactional
class BenefitCommands {

    private final Benefits benefits;
    private final KnownInitiatives initiatives;
    private final Desk desk;

    BenefitCommands(Benefits benefits, KnownInitiatives initiatives, Desk desk) {
        this.benefits = benefits;
        this.initiatives = initiatives;
        this.desk = desk;
    }

    Benefit identify(BenefitContent content) {
        // writers of one initiative queue here, so that two of them never get one number
        initiatives.requireOpenAlone(content.initiativeId());
        var benefit = new Benefit(desk.begin(), reference(content), content);
        return desk.made(benefit, benefit.identified());
    }

    private BenefitReference reference(BenefitContent content) {
        if (content.reference() == null) {
            return BenefitReference.numbered(benefits.nextNumber(content.initiativeId()));
        }
        var given = BenefitReference.parse(content.reference());
        benefits.numbered(content.initiativeId(), given.number()).ifPresent(taken -> {
            throw new Refusal(
                            CommonProblem.DUPLICATE, "The initiative has a benefit " + taken.reference() + " already.")
                    .at("/reference", "duplicate", "Taken; leave it out to get the next free one.")
                    .offending(List.of(taken.reference()));
        });
        return given;
    }

    Benefit change(UUID id, Seen seen, Patch<BenefitContent> patch) {
        return desk.changed(desk.open(benefits, id, seen), patch);
    }

    Benefit reject(UUID id, Seen seen, String reason) {
        var benefit = desk.open(benefits, id, seen);
        var move = benefit.reject(reason, desk.caller(), desk.clock().instant());
        return desk.decided(benefit, "rejected", move);
    }
}
