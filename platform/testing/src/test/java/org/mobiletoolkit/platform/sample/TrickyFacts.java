package org.mobiletoolkit.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;

/** One question that can be answered, and one that cannot. */
@ApplicationScoped
public class TrickyFacts implements FactSource {

    @Override
    public Set<String> codes() {
        return Set.of("TRICKY.EASY", "TRICKY.HARD");
    }

    @Override
    public Fact answer(String code, UUID scopeId) {
        if (code.equals("TRICKY.HARD")) {
            throw new IllegalStateException("Nobody knows");
        }
        return Fact.of(code, true);
    }
}
