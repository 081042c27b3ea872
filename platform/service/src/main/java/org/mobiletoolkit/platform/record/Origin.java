package org.mobiletoolkit.platform.record;

import java.time.Instant;
import java.util.UUID;

/**
 * How a record comes into being.
 *
 * @param id the id that it gets
 * @param by login of who makes it
 * @param at when
 */
public record Origin(UUID id, String by, Instant at) {}
