/** The register of the good that an initiative should do, and of what became of each promise. */
@NullMarked
package org.mobiletoolkit.benefits.benefit;

import org.jspecify.annotations.NullMarked;
