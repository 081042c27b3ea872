/**
 * The work list of an initiative: how far its activities, considerations and next steps have come (handbook 1.8).
 *
 * <p>It keeps state only; every text is the toolkit's. Nothing here proves a checkpoint: checkpoints look at records.
 */
@NullMarked
package org.mobiletoolkit.stakeholder.toolbox.worklist;

import org.jspecify.annotations.NullMarked;
