/** Lists of any length, page by page, at the same cost for each page. */
@NullMarked
package org.mobiletoolkit.platform.paging;

import org.jspecify.annotations.NullMarked;
