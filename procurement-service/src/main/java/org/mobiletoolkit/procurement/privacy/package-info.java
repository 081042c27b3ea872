/** Where this service holds data about people. */
@NullMarked
package org.mobiletoolkit.procurement.privacy;

import org.jspecify.annotations.NullMarked;
