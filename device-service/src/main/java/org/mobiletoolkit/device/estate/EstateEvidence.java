package org.mobiletoolkit.device.estate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;

/** Answers {@link EstateFact} from the records. */
@ApplicationScoped
class EstateEvidence implements FactSource {

    private final EstateBaselines baselines;

    EstateEvidence(EstateBaselines baselines) {
        this.baselines = baselines;
    }

    @Override
    public Set<String> codes() {
        return Set.of(EstateFact.CODE);
    }

    @Override
    public Fact answer(String code, UUID scopeId) {
        return EstateFact.of(counted(scopeId, EstateStatus.CONFIRMED), counted(scopeId, EstateStatus.DRAFT));
    }

    private EstateFact.@Nullable Counted counted(UUID initiativeId, EstateStatus status) {
        return baselines
                .only(initiativeId, status)
                .map(found -> new EstateFact.Counted(found.id(), found.content(), found.declaredBy()))
                .orElse(null);
    }
}
