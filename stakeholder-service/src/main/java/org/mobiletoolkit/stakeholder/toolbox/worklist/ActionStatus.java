package org.mobiletoolkit.stakeholder.toolbox.worklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an action on a next step stands (handbook 1.8). */
@Schema(name = "NextStepActionStatus")
public enum ActionStatus {
    OPEN,
    DONE,
    CANCELLED
}
