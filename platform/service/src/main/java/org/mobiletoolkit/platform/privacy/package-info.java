/** What people may ask of the data about them, and identifiers of patients kept out of free text. */
@NullMarked
package org.mobiletoolkit.platform.privacy;

import org.jspecify.annotations.NullMarked;
