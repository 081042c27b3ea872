package org.mobiletoolkit.stakeholder.workforce.statement;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The reconciliation of an initiative's workforce as callers see it.
 *
 * @param statement the latest statement; missing when nothing was stated
 */
@Schema(name = "WorkforceReconciliationView")
public record ReconciliationView(
        UUID initiativeId,
        @Nullable WorkforceStatementView statement,
        BigDecimal tolerancePct,
        Reconciliation result) {}
