package org.mobiletoolkit.platform.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/**
 * Takes records back that were wrong from the beginning. They are kept as they were, with who took them back, when and why;
 * whoever counts records leaves them out, and the facts that read such records are asked anew.
 */
@ApplicationScoped
public class Rectifications {

    /** Which of the entities of a list hold, as a condition of it. */
    public static final String TAKEN_BACK = "e.rectification.rectifiedAt is not null";

    private final EntityManager entities;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    Rectifications(EntityManager entities, Journal journal, Caller caller, Clock clock) {
        this.entities = entities;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes a record back, and writes that down.
     *
     * @param subject how the audit log names it afterwards
     * @param replacedBy the record that is right instead; null when there is none
     * @throws Refusal {@code transition-not-allowed} (409) when it was taken back before
     */
    public void takeBack(Rectifiable record, Supplier<Subject> subject, String reason, @Nullable UUID replacedBy) {
        requireHolding(record);
        var said = new Rectification(clock.instant(), caller.subject(), reason, replacedBy);
        record.rectify(said);
        entities.flush();
        journal.updated(subject.get(), null, said);
    }

    /** Passes while the record has not been taken back. */
    public static void requireHolding(Rectifiable record) {
        var before = record.rectification();
        if (before != null) {
            throw new Refusal(
                    CommonProblem.TRANSITION_NOT_ALLOWED,
                    before.replacedBy() == null
                            ? "It was taken back before"
                            : "It was taken back before; %s took its place".formatted(before.replacedBy()));
        }
    }
}
