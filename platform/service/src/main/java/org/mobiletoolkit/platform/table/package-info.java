/** Tables that people take into a spreadsheet. */
@NullMarked
package org.mobiletoolkit.platform.table;

import org.jspecify.annotations.NullMarked;
