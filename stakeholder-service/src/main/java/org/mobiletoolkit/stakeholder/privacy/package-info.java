/** Where this service holds data about people. */
@NullMarked
package org.mobiletoolkit.stakeholder.privacy;

import org.jspecify.annotations.NullMarked;
