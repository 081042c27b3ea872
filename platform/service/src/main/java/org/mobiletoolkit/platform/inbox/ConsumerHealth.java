package org.mobiletoolkit.platform.inbox;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the consumer has been given its partitions. It stays ready while the broker is away: requests go on then,
 * and taking the service out of the rotation would only make the outage larger.
 */
@Readiness
class ConsumerHealth implements HealthCheck {

    private final EventConsumer consumer;

    ConsumerHealth(EventConsumer consumer) {
        this.consumer = consumer;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("event-consumer")
                .status(consumer.listening())
                .build();
    }
}
