/** What a transaction leaves behind it for the audit log, for others to hear, and for facts: written once, at its end. */
@NullMarked
package org.mobiletoolkit.platform.ledger;

import org.jspecify.annotations.NullMarked;
