package org.mobiletoolkit.device.estate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;

/** Answers {@link EstateFact} from the records. */
@ApplicationScoped
class EstateEvidence implements FactSource {

    private final EstateBaselines baselines;

    EstateEvidence(EstateBaselines baselines) {
        this.baselines = baselines;
    }

    @Override
    public Facts<?> facts() {
        return Facts.over(this::estate).of("estate-baseline").answering(EstateFact.CODE, fact -> fact);
    }

    private Fact estate(UUID initiativeId) {
        return EstateFact.of(counted(initiativeId, EstateStatus.CONFIRMED), counted(initiativeId, EstateStatus.DRAFT));
    }

    private EstateFact.@Nullable Counted counted(UUID initiativeId, EstateStatus status) {
        return baselines
                .only(initiativeId, status)
                .map(found -> new EstateFact.Counted(found.id(), found.content(), found.declaredBy()))
                .orElse(null);
    }
}
