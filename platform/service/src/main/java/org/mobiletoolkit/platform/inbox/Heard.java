package org.mobiletoolkit.platform.inbox;

/** An event, and the topic on which it was said. */
record Heard(String topic, IncomingEvent event) {}
