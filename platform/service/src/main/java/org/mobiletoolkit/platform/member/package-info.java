/** Where the members of an entity stand: in itself, or in a content record that it embeds. */
@NullMarked
package org.mobiletoolkit.platform.member;

import org.jspecify.annotations.NullMarked;
