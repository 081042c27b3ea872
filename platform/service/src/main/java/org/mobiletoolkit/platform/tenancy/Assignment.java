package org.mobiletoolkit.platform.tenancy;

import java.util.UUID;

/**
 * A role that somebody holds within one undertaking and nowhere else.
 *
 * @param scope the undertaking
 */
public record Assignment(UUID scope, String role) {}
