package org.mobiletoolkit.stakeholder.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;

/**
 * Puts right what stands wrongly in the register (handbook 7.5). It is everybody's right and does not end with the
 * initiative, so a closed one is corrected as well.
 */
@ApplicationScoped
@Transactional
class CorrectionCommands {

    private final Stakeholders stakeholders;
    private final StakeholderCorrections corrections;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    CorrectionCommands(
            Stakeholders stakeholders,
            StakeholderCorrections corrections,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.corrections = corrections;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** The right values take the place of the wrong ones, which are kept as what they were. */
    Stakeholder rectify(UUID id, @Nullable String ifMatch, Correction said) {
        var stakeholder = stakeholders.requireAlone(id);
        IfMatch.require(ifMatch, stakeholder.version());
        var before = stakeholder.details();
        var wrong = CorrectedDetails.of(before);
        var right = corrected(wrong, said);
        var members = wrong.differing(right);
        if (members.isEmpty()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The register says so already")
                    .at("/corrections", "nothing-corrected", "Must hold a value that differs from the register's");
        }
        var correction = new StakeholderCorrection(
                Uuid7.generate(clock), id, members, wrong, said.reason(), caller.subject(), clock.instant());
        corrections.persist(correction);
        stakeholder.describe(before.corrected(right));
        stakeholders.flush();
        journal.created(
                new Subject("stakeholder-correction", correction.id(), stakeholder.initiativeId(), 0),
                correction.view());
        journal.updated(StakeholderCommands.subject(stakeholder), before, stakeholder.details());
        return stakeholder;
    }

    private CorrectedDetails corrected(CorrectedDetails wrong, Correction said) {
        try {
            return patches.apply(wrong, said.corrections());
        } catch (Refusal refusal) {
            throw refusal.within("/corrections");
        }
    }
}
