package org.mobiletoolkit.gateway.edge;

import jakarta.inject.Singleton;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.mobiletoolkit.gateway.exchange.Exchange;
import org.mobiletoolkit.platform.identity.Identity;

/** How many requests each caller has under way, and each organisation: whoever has too many is told to come back. */
@Singleton
class InFlight {

    private record Counted(String kind, String whose) {}

    private final ConcurrentMap<Counted, Integer> underWay = new ConcurrentHashMap<>();
    private final int ofOneCaller;
    private final int ofOneOrganisation;

    InFlight(EdgeSettings settings) {
        this.ofOneCaller = settings.underWayOfOneCaller();
        this.ofOneOrganisation = settings.underWayOfOneOrganisation();
    }

    /** Counts the request until it ends; false when it is one too many, and counted nowhere. */
    boolean admits(Exchange exchange, Identity caller) {
        var organisation = caller.organisation() == null ? "" : caller.organisation();
        var person = new Counted("caller", organisation + ' ' + caller.subject());
        if (!enters(person, ofOneCaller)) {
            return false;
        }
        exchange.afterwards(() -> leave(person));
        var all = new Counted("organisation", organisation);
        if (organisation.isEmpty()) {
            return true;
        }
        if (!enters(all, ofOneOrganisation)) {
            return false;
        }
        exchange.afterwards(() -> leave(all));
        return true;
    }

    private boolean enters(Counted who, int limit) {
        if (underWay.merge(who, 1, Integer::sum) <= limit) {
            return true;
        }
        leave(who);
        return false;
    }

    private void leave(Counted who) {
        underWay.computeIfPresent(who, (any, many) -> many == 1 ? null : many - 1);
    }
}
