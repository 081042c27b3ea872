package org.mobiletoolkit.gateway.testing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.awaitility.Awaitility;

/** How tests wait, as in the services, whose test kit needs a database: often, and as long as a busy machine may take. */
@ApplicationScoped
class TestPatience {

    void begin(@Observes StartupEvent event) {
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }
}
