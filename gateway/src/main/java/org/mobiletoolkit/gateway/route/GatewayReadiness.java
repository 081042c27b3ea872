package org.mobiletoolkit.gateway.route;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready as soon as the table is there. A service that cannot be reached is reported, but does not make the gateway
 * unready: the other services are still worth reaching through it.
 */
@Readiness
class GatewayReadiness implements HealthCheck {

    private final RouteTable routes;
    private final Upstreams upstreams;

    GatewayReadiness(RouteTable routes, Upstreams upstreams) {
        this.routes = routes;
        this.upstreams = upstreams;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("routes").withData("paths", routes.size());
        upstreams.all().stream()
                .sorted(java.util.Comparator.comparing(Upstream::name))
                .forEach(upstream ->
                        answer.withData(upstream.name(), upstream.breaker().isOpen() ? "left alone" : "admitted"));
        return answer.status(routes.size() > 0).build();
    }
}
