package org.mobiletoolkit.platform.outbox;

/** What of its own events the service handles itself. */
public interface OwnEars {

    /** Whether it does anything about such an event. */
    boolean hear(String topic, String type);

    /** Some have been put down in {@link OwnEvents}. */
    void ring();
}
