package org.mobiletoolkit.handbook.sample;

import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;

/** One fact that does not depend on a wave, and one that cannot be told. */
@ApplicationScoped
class FailingFacts implements FactSource {

    @Override
    public Facts<?> facts() {
        return Facts.over(scopeId -> false)
                .of("sample-device")
                .answering("IMP2.EASY", easy -> Fact.of("IMP2.EASY", easy))
                .answering("IMP2.HARD", easy -> {
                    throw new IllegalStateException("Nobody knows");
                });
    }
}
