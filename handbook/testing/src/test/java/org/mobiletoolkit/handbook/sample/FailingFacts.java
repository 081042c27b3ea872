package org.mobiletoolkit.handbook.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;

/** One fact that does not depend on a wave, and one that cannot be told. */
@ApplicationScoped
class FailingFacts implements FactSource {

    @Override
    public Facts<?> facts() {
        return Facts.over(initiative -> initiative)
                .of("rollout-wave")
                .answering("IMP2.EASY", read -> Fact.of("IMP2.EASY", false).missing(List.of("something easy")))
                .answering("IMP2.HARD", read -> {
                    throw new IllegalStateException("Nobody knows");
                });
    }
}
