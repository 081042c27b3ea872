package org.mobiletoolkit.platform.print;

import java.time.Instant;

/**
 * What a printed document says of itself.
 *
 * @param producer the name of the application
 * @param at when it was made
 * @param documentId the same for the same content, so that the same content makes the same bytes
 */
public record Imprint(String producer, Instant at, long documentId) {}
