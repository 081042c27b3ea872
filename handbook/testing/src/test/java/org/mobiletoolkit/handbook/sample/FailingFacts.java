package org.mobiletoolkit.handbook.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;

/** One fact that does not depend on a wave, and one that cannot be told. */
@ApplicationScoped
class FailingFacts implements FactSource {

    @Override
    public Set<String> codes() {
        return Set.of("IMP2.EASY", "IMP2.HARD");
    }

    @Override
    public Fact answer(String code, UUID scopeId) {
        if (code.equals("IMP2.HARD")) {
            throw new IllegalStateException("Nobody knows");
        }
        return Fact.of(code, false);
    }
}
