package org.mobiletoolkit.stakeholder.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Seen;

/**
 * Puts right what stands wrongly in the register (handbook 7.5). It is everybody's right and does not end with the
 * initiative, so a closed one is corrected as well.
 */
@ApplicationScoped
@Transactional
class CorrectionCommands {

    private final Stakeholders stakeholders;
    private final StakeholderCorrections corrections;
    private final Journal journal;
    private final Desk desk;

    CorrectionCommands(Stakeholders stakeholders, StakeholderCorrections corrections, Journal journal, Desk desk) {
        this.stakeholders = stakeholders;
        this.corrections = corrections;
        this.journal = journal;
        this.desk = desk;
    }

    /** The right values take the place of the wrong ones, which are kept as what they were. */
    Stakeholder rectify(UUID id, Seen seen, Correction said) {
        var stakeholder = desk.seenAlone(stakeholders, id, seen);
        var before = stakeholder.content();
        var wrong = CorrectedDetails.of(before);
        var right = corrected(wrong, said);
        var members = wrong.differing(right);
        if (members.isEmpty()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The register says so already")
                    .at("/corrections", "nothing-corrected", "Must hold a value that differs from the register's");
        }
        var correction = new StakeholderCorrection(desk.begin(), id, members, wrong, said.reason());
        corrections.persistAndFlush(correction);
        journal.created(
                new Subject("stakeholder-correction", correction.id(), stakeholder.scopeId(), 0), correction.view());
        return desk.changed(stakeholder, before.corrected(right));
    }

    private CorrectedDetails corrected(CorrectedDetails wrong, Correction said) {
        try {
            return desk.patched(wrong, said.corrections());
        } catch (Refusal refusal) {
            throw refusal.within("/corrections");
        }
    }
}
