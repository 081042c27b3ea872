/** Where this service holds data about people. */
@NullMarked
package org.mobiletoolkit.benefits.privacy;

import org.jspecify.annotations.NullMarked;
