package org.mobiletoolkit.platform.audit;

import java.util.UUID;

/**
 * The record that something happened to.
 *
 * @param type its noun in kebab-case, as in event types
 * @param id its id
 * @param scopeId the id under which its events stay in order together; its own id when it stands alone
 * @param version its version after the change
 */
public record Subject(String type, UUID id, UUID scopeId, long version) {}
