package org.mobiletoolkit.platform.inbox;

import java.util.List;
import java.util.Set;

/**
 * What a service does when it hears of something.
 *
 * <p>Called in a transaction, as the event's organisation, at most once for each event and never with an older event
 * than one already handled for the same subject and type.
 */
public interface EventHandler {

    /** The topic it listens to. */
    String topic();

    /** The types it understands; others are ignored on purpose. */
    Set<String> types();

    /** Applies the effect; an exception has the event tried again, then parked in the dead-letter topic. */
    void handle(IncomingEvent event);

    /**
     * Applies the effects of several events, in their order; for a handler that does so with less work than one by one. An
     * exception has each event tried by itself.
     */
    default void handleAll(List<IncomingEvent> events) {
        events.forEach(this::handle);
    }
}
