package org.mobiletoolkit.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.fact.Asked;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;

/** One question that can be answered, and one that cannot. */
@ApplicationScoped
public class TrickyFacts implements FactSource {

    private static final String EASY = "TRICKY.EASY";
    private static final String HARD = "TRICKY.HARD";

    private final Map<UUID, Integer> readings = new ConcurrentHashMap<>();

    private @Nullable UUID read(Asked asked) {
        readings.merge(asked.scopeId(), 1, Integer::sum);
        return asked.part();
    }

    /** How often something was read of a scope. */
    int readingsOf(UUID scope) {
        return readings.getOrDefault(scope, 0);
    }

    @Override
    public Facts<?> facts() {
        return Facts.overPart(this::read)
                .of("riddle")
                .answering(EASY, part -> Fact.of(EASY, true).refs(part == null ? List.of() : List.of("/parts/" + part)))
                .answering(HARD, part -> {
                    throw new IllegalStateException("Nobody knows");
                });
    }
}
