package org.mobiletoolkit.stakeholder.course.gate;

/**
 * Whether an evidence pack is what was frozen.
 *
 * @param valid whether the digest of the stored text, the stored digest and the one in the decision are the same
 */
public record PackVerification(boolean valid, String storedSha256, String computedSha256) {}
