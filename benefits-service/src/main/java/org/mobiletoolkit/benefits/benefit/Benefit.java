package org.mobiletoolkit.benefits.benefit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** Something good, or as a dis-benefit something bad, that an initiative is expected to bring about. */
@Entity
@Noun(value = "benefit", at = "/benefits")
public class Benefit extends Authored<BenefitContent> {

    private long number;

    @Embedded
    private BenefitContent content;

    @Enumerated(EnumType.STRING)
    private BenefitStatus status = BenefitStatus.IDENTIFIED;

    @Embedded
    private @Nullable PutAside putAside;

    protected Benefit() {}

    Benefit(Origin origin, BenefitReference reference, BenefitContent content) {
        super(origin);
        this.number = reference.number();
        this.content = content.under(reference);
    }

    /** Takes over what was changed; 409 {@code benefit-closed} once the benefit has reached a final status. */
    @Override
    protected void change(BenefitContent to) {
        if (BenefitLifecycle.STATES.commands(status).isEmpty()) {
            throw new Refusal(BenefitProblem.BENEFIT_CLOSED, reference() + " is " + status + ".")
                    .offending(List.of(reference()));
        }
        content = to;
    }

    Move<BenefitStatus> identified() {
        return Move.beginning("identify", status).telling(BenefitTransition.of(this));
    }

    /** Puts the benefit aside; its author cannot approve that (handbook 7.4). */
    Move<BenefitStatus> reject(String reason, String approver, Instant at) {
        var move = Move.on(BenefitLifecycle.STATES, status, BenefitLifecycle.REJECT);
        if (isAuthor(approver)) {
            throw new Refusal(
                            CommonProblem.SEPARATION_OF_DUTIES,
                            "You entered " + reference() + "; somebody else has to approve its rejection.")
                    .offending(List.of(reference()));
        }
        status = move.to();
        putAside = new PutAside(reason, approver, at);
        return move.because(reason).telling(BenefitTransition.of(this));
    }

    boolean isAuthor(String subject) {
        return createdBy().equals(subject);
    }

    @Override
    public BenefitContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return content.initiativeId();
    }

    String reference() {
        return content.reference();
    }

    BenefitStatus status() {
        return status;
    }

    @Nullable
    PutAside putAside() {
        return putAside;
    }
}
