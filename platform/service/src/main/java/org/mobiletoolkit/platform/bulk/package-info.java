/** Many records in one request: rows of JSON, NDJSON or CSV, rehearsed or done, with an answer for each. */
@NullMarked
package org.mobiletoolkit.platform.bulk;

import org.jspecify.annotations.NullMarked;
