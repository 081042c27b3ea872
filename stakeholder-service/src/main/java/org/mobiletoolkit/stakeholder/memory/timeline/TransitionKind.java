package org.mobiletoolkit.stakeholder.memory.timeline;

import java.util.Map;
import java.util.Set;

/** Tells decisions from other transitions. */
final class TransitionKind {

    /** Commands with which somebody who is asked says yes or no. */
    private static final Set<String> DECIDING = Set.of(
            "accept",
            "agree",
            "approve",
            "award",
            "decide",
            "decline",
            "endorse",
            "reject",
            "sign-off",
            "validate",
            "waive");

    private TransitionKind() {}

    static EntryKind of(String command, Map<String, String> detail) {
        return DECIDING.contains(command) || detail.containsKey("verdict") || detail.containsKey("outcome")
                ? EntryKind.DECISION
                : EntryKind.TRANSITION;
    }
}
