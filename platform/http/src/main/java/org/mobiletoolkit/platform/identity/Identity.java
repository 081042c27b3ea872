package org.mobiletoolkit.platform.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a verified token says.
 *
 * @param subject stable id of the person or machine
 * @param organisation ODS code in upper case; null only for machines
 * @param roles application roles
 * @param expiresAt from when on the token is worth nothing
 */
public record Identity(String subject, @Nullable String organisation, Set<String> roles, Instant expiresAt) {}
