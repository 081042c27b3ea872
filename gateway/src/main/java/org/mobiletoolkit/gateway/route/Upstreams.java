package org.mobiletoolkit.gateway.route;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The services behind the gateway, by name. */
@Singleton
public class Upstreams {

    private final Map<String, Upstream> byName;
    private final List<String> origins;

    Upstreams(ForwardingSettings settings, Vertx vertx, MeterRegistry registry) {
        var upstreams = new TreeMap<String, Upstream>();
        settings.upstreams()
                .forEach((name, upstream) -> upstreams.put(
                        name, new Upstream(name, upstream.url(), settings.forwarding(), vertx, registry)));
        this.byName = Map.copyOf(upstreams);
        this.origins = upstreams.values().stream().map(Upstream::origin).toList();
    }

    /**
     * The service of that name.
     *
     * @throws IllegalStateException when no address is configured for it
     */
    Upstream of(String service) {
        var upstream = byName.get(service);
        if (upstream == null) {
            throw new IllegalStateException("gateway.upstreams." + service + ".url is not configured");
        }
        return upstream;
    }

    Collection<Upstream> all() {
        return byName.values();
    }

    /** The origins of all services, as they may leak into answers. */
    List<String> origins() {
        return origins;
    }
}
