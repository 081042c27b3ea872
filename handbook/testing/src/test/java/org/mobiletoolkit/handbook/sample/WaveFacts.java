package org.mobiletoolkit.handbook.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.mobiletoolkit.platform.fact.Asked;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;

/** Facts that can be told of one wave, read at once; without a wave all are meant. */
@ApplicationScoped
class WaveFacts implements FactSource {

    static final UUID READY = UUID.fromString("019ab3c4-1111-7f80-8a9b-0c1d2e3f4a5b");

    private final AtomicInteger readings = new AtomicInteger();

    @Override
    public Facts<?> facts() {
        return Facts.overPart(this::isReady)
                .of("rollout-wave")
                .answering("IMP1.READY", ready -> fact("IMP1.READY", ready))
                .answering("IMP1.TRAINED", ready -> fact("IMP1.TRAINED", ready));
    }

    private static Fact fact(String code, boolean ready) {
        return Fact.of(code, ready).missing(ready ? List.of() : List.of("a wave that is ready"));
    }

    private boolean isReady(Asked asked) {
        readings.incrementAndGet();
        return READY.equals(asked.part());
    }

    int readings() {
        return readings.get();
    }
}
