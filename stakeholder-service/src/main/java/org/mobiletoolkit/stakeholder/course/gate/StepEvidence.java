package org.mobiletoolkit.stakeholder.course.gate;

import java.time.Instant;
import java.util.List;

/**
 * The checkpoints of a step as the services just answered.
 *
 * @param readAt when the services were asked, by our own clock
 */
public record StepEvidence(Instant readAt, List<CheckpointReading> checkpoints) {}
