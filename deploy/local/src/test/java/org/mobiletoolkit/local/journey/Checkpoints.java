package org.mobiletoolkit.local.journey;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;

/**
 * The live checkpoints of one step of an initiative, as its programme manager sees them.
 *
 * @param step such as {@code analyse.vision}
 */
record Checkpoints(Initiative initiative, String step) {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The checkpoints of step 1. */
    Checkpoints(Initiative initiative) {
        this(initiative, "analyse.vision");
    }

    /** The status of a checkpoint, by its number within the step. */
    String status(int number) {
        return now().getString("items.find { it.id == '%s' }.status".formatted(id(number)));
    }

    /** What is known of the facts of a checkpoint; null where nobody can tell. */
    Map<String, @Nullable Boolean> facts(int number) {
        List<Map<String, Object>> facts = now().getList("items.find { it.id == '%s' }.facts".formatted(id(number)));
        var known = new HashMap<String, @Nullable Boolean>();
        facts.forEach(fact -> known.put((String) fact.get("code"), (Boolean) fact.get("satisfied")));
        return known;
    }

    /** Waits until a fact is true. */
    void awaitTrue(int number, String code) {
        await(number, code, true);
    }

    /** Waits until a fact is known to be false. */
    void awaitFalse(int number, String code) {
        await(number, code, false);
    }

    private void await(int number, String code, boolean satisfied) {
        patiently(code)
                .until(() -> Boolean.valueOf(satisfied).equals(facts(number).get(code)));
    }

    /** Waits until a checkpoint is met. */
    void awaitMet(int number) {
        patiently(id(number)).until(() -> "MET".equals(status(number)));
    }

    /** The id of a checkpoint, by its number within the step. */
    String id(int number) {
        return step + ".checkpoint." + number;
    }

    /** Waits for what must come; how soon it comes is no matter of these tests, on a busy machine least. */
    static ConditionFactory patiently(String what) {
        return Awaitility.await(what).atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(BETWEEN_LOOKS);
    }

    private JsonPath now() {
        return initiative
                .trust()
                .as("programme-manager")
                .read(initiative.path() + "/checkpoints")
                .jsonPath();
    }
}
