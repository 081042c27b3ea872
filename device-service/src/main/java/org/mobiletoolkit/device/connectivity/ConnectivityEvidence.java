package org.mobiletoolkit.device.connectivity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;

/** Answers {@link ConnectivityFact} from the records. */
@ApplicationScoped
class ConnectivityEvidence implements FactSource {

    private final ConnectivitySites sites;

    ConnectivityEvidence(ConnectivitySites sites) {
        this.sites = sites;
    }

    @Override
    public Set<String> codes() {
        return Set.of(ConnectivityFact.CODE);
    }

    @Override
    public Fact answer(String code, UUID scopeId) {
        return ConnectivityFact.of(sites.surveyed(scopeId));
    }
}
