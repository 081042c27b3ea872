/** A real PostgreSQL server from Maven artifacts, with one database and one role for each service. */
@NullMarked
package org.mobiletoolkit.local.postgres;

import org.jspecify.annotations.NullMarked;
