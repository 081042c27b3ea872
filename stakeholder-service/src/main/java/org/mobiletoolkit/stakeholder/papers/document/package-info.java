/** Typed documents with structured content, written in versions and approved by someone else than their author. */
@NullMarked
package org.mobiletoolkit.stakeholder.papers.document;

import org.jspecify.annotations.NullMarked;
