/** A real PostgreSQL server from Maven artifacts, with one database for each service, its owner and who serves from it. */
@NullMarked
package org.mobiletoolkit.local.postgres;

import org.jspecify.annotations.NullMarked;
