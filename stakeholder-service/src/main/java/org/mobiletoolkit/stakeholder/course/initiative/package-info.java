/** The initiative: what a trust wants to achieve with mobile technology, and how far it has come. */
@NullMarked
package org.mobiletoolkit.stakeholder.course.initiative;

import org.jspecify.annotations.NullMarked;
