/** Checklists of requirements issued to an initiative, from which its requirement set starts (handbook 1.7, line 297). */
@NullMarked
package org.mobiletoolkit.procurement.checklist;

import org.jspecify.annotations.NullMarked;
