package org.mobiletoolkit.procurement.incumbency;

/**
 * Whether it has been said, one way or the other, who already serves the initiative (handbook 2.3, VIS3.DECLARED).
 *
 * <p>An empty list alone never satisfies it: silence is not a statement.
 */
final class DeclarationRule {

    private DeclarationRule() {}

    /** At least one supplier is incumbent, or a declaration that none is stands. */
    static boolean satisfied(long activeIncumbencies, boolean declaredNone) {
        return activeIncumbencies > 0 || declaredNone;
    }
}
