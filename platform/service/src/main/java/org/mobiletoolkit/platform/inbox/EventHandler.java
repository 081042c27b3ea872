package org.mobiletoolkit.platform.inbox;

import java.util.List;
import java.util.Set;

/**
 * What a service does when it hears of something.
 *
 * <p>Called in a transaction, as the events' organisation, at most once for each event and never with an older event
 * than one already handled for the same subject and type. Events that come together are given together.
 */
public interface EventHandler {

    /** The topic it listens to. */
    String topic();

    /** The types it understands; others are ignored on purpose. */
    Set<String> types();

    /** Names of what nobody else may be at: locked for all that comes together, before the first of it is handled. */
    default Set<String> alone(List<IncomingEvent> events) {
        return Set.of();
    }

    /** Applies the effects of some, in their order; after an exception each is tried by itself, then parked. */
    void handle(List<IncomingEvent> events);
}
