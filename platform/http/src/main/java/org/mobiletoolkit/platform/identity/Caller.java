package org.mobiletoolkit.platform.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is asking, as the token says it; request scoped. */
public interface Caller {

    /** The person's or machine's stable id at its identity provider. */
    String subject();

    /** The organisation (ODS code) for which the caller acts; null for machines and before authentication. */
    @Nullable
    String organisation();

    /** Whether the caller holds a right wherever the operation at hand may reach. */
    boolean may(String right);

    /** Whether the caller holds a right within an undertaking, by a role that holds everywhere or there. */
    boolean may(String right, @Nullable UUID scope);
}
