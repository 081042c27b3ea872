package org.mobiletoolkit.gateway.route;

import java.time.Duration;

/**
 * What a request's body may cost.
 *
 * @param bytes most bytes that are let through
 * @param arrivesWithin longest time from the head of the request to the end of its body
 */
public record BodyLimits(long bytes, Duration arrivesWithin) {}
