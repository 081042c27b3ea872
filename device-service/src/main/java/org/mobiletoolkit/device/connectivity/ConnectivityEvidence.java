package org.mobiletoolkit.device.connectivity;

import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;

/** Answers {@link ConnectivityFact} from the records. */
@ApplicationScoped
class ConnectivityEvidence implements FactSource {

    private final ConnectivitySites sites;

    ConnectivityEvidence(ConnectivitySites sites) {
        this.sites = sites;
    }

    @Override
    public Facts<?> facts() {
        return Facts.over(sites::surveyed)
                .of("connectivity-site", "connectivity-survey")
                .answering(ConnectivityFact.CODE, ConnectivityFact::of);
    }
}
