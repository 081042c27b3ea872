package org.mobiletoolkit.stakeholder.papers.continuity;

import static org.mobiletoolkit.stakeholder.papers.continuity.ExerciseStatus.CORRECTED;
import static org.mobiletoolkit.stakeholder.papers.continuity.ExerciseStatus.RECORDED;
import static org.mobiletoolkit.stakeholder.papers.continuity.ExerciseStatus.VOID;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** What is taken down of an exercise stays; it is corrected by another record, or made void. */
final class ExerciseLifecycle {

    static final String CORRECT = "correct";
    static final String VOID_IT = "void";

    static final Lifecycle<ExerciseStatus> MACHINE = Lifecycle.of(ExerciseStatus.class)
            .by(Access.KEEP_EXERCISES)
            .on(CORRECT, RECORDED, CORRECTED)
            .on(VOID_IT, RECORDED, VOID);

    private ExerciseLifecycle() {}
}
