package org.mobiletoolkit.handbook.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;

/** Facts that can be told of one wave, read at once; without a wave all are meant. */
@ApplicationScoped
class WaveFacts implements FactSource {

    static final UUID READY = UUID.fromString("019ab3c4-1111-7f80-8a9b-0c1d2e3f4a5b");

    private final AtomicInteger readings = new AtomicInteger();

    @Override
    public Set<String> codes() {
        return Set.of("IMP1.READY", "IMP1.TRAINED");
    }

    @Override
    public Fact answer(String code, UUID scopeId) {
        return answers(List.of(code), scopeId, null).get(0);
    }

    @Override
    public List<Fact> answers(Collection<String> codes, UUID scopeId, @Nullable UUID wave) {
        readings.incrementAndGet();
        return codes.stream().map(code -> Fact.of(code, READY.equals(wave))).toList();
    }

    int readings() {
        return readings.get();
    }
}
