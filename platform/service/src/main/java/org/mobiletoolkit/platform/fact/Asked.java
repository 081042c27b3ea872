package org.mobiletoolkit.platform.fact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * About what a question is asked.
 *
 * @param part the part of the scope that is meant; null when the whole is
 */
public record Asked(UUID scopeId, @Nullable UUID part) {}
