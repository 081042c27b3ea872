package org.mobiletoolkit.platform.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * A command of a record, and whether the caller may give it now.
 *
 * @param action the command, last segment of its path
 * @param allowed whether it would be accepted now
 * @param reason code of the problem it would meet, when it is not allowed
 */
public record AvailableAction(
        String action, boolean allowed, @Nullable String reason) {

    static AvailableAction unless(String action, @Nullable String reason) {
        return new AvailableAction(action, reason == null, reason);
    }
}
