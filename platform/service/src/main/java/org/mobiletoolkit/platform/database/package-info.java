/** Connections that live outside the request pool, and what one of several replicas does for all. */
@NullMarked
package org.mobiletoolkit.platform.database;

import org.jspecify.annotations.NullMarked;
