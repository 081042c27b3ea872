/** What helps to get on: the work list, templates and worksheets. */
@NullMarked
package org.mobiletoolkit.stakeholder.toolbox;

import org.jspecify.annotations.NullMarked;
