/** The front door: who may come in, and what every answer carries. */
@NullMarked
package org.mobiletoolkit.gateway.edge;

import org.jspecify.annotations.NullMarked;
