/** How failures and reads look over HTTP in every service. */
@NullMarked
package org.mobiletoolkit.platform.rest;

import org.jspecify.annotations.NullMarked;
