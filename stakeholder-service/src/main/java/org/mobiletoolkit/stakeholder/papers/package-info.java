/** What is written down and agreed: documents in versions, and what they prove. */
@NullMarked
package org.mobiletoolkit.stakeholder.papers;

import org.jspecify.annotations.NullMarked;
