package org.mobiletoolkit.platform.inbox;

/**
 * An event, and the topic on which it was said.
 *
 * @param waited whether it is let in although others are missing before it: it has had its time, or is our own
 */
record Heard(String topic, IncomingEvent event, boolean waited) {}
