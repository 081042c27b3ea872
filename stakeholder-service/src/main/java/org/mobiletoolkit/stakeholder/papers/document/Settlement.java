package org.mobiletoolkit.stakeholder.papers.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What those say whose word puts a version in force.
 *
 * @param agreed whether they agree to it
 * @param by who brought that on record
 * @param role in whose name
 * @param decisionId the decision of the board; null when it was not a board
 */
record Settlement(
        boolean agreed, String by, String role, @Nullable UUID decisionId) {}
