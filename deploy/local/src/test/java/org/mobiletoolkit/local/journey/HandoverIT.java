package org.mobiletoolkit.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mobiletoolkit.local.RunningSuite;
import org.mobiletoolkit.local.RunningSuite.Running;

/** What one service begins and another goes on with. */
@ExtendWith(RunningSuite.class)
class HandoverIT {

    @Test
    void givesTheChecklistOfRequirementsToProcurement(Running suite) {
        var trust = new Trust(suite, "RRX");
        var initiative = StepOne.begin(suite, trust);

        var instance = initiative.create(
                "programme-manager", "templates/res.community-requirements-checklist/instances", Person.NOTHING);

        var issued = trust.as("programme-manager").read(instance).<String>path("records[0].id");
        var lead = trust.as("procurement-lead");
        Checkpoints.patiently("the checklist")
                .untilAsserted(
                        () -> assertThat(lead.read("/api/v1/requirement-checklists?initiativeId=" + initiative.id())
                                        .<List<String>>path("items.id"))
                                .containsExactly(issued));
        var checklist = lead.read("/api/v1/requirement-checklists/" + issued).jsonPath();
        assertThat(checklist.getString("templateId")).isEqualTo("res.community-requirements-checklist");
        assertThat(checklist.getInt("issue")).isEqualTo(1);
        assertThat(checklist.getList("items")).isNotEmpty().hasSize(checklist.getInt("open"));
    }
}
