package org.mobiletoolkit.stakeholder.papers.continuity;

import java.time.LocalDate;
import java.util.UUID;

/** An exercise that counts, as its fact sees it. */
record HeldExercise(UUID id, LocalDate heldOn, ExerciseOutcome outcome) {}
