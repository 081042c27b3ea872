/** What each type of document says, as structured content, and which contents contradict themselves or lack something. */
@NullMarked
package org.mobiletoolkit.stakeholder.papers.content;

import org.jspecify.annotations.NullMarked;
