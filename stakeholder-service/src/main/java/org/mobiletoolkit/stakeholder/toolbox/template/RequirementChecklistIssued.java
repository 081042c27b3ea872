package org.mobiletoolkit.stakeholder.toolbox.template;

import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.stakeholder.toolbox.template.Template.CheckItem;

/**
 * A checklist of requirements was issued for an initiative: procurement begins its requirements with it.
 *
 * <p>Published. Its shape is promised in {@code events/requirement-checklist.issued.v1.schema.json}: add optional
 * members freely, change nothing else without a v2. Each issue carries the whole list, so that the last one alone says
 * what is on it.
 *
 * @param checklistId the same for all issues to one initiative
 * @param issue counts from 1
 * @param issuedBy subject id of whoever issued it; no login, since events stay on topics
 */
record RequirementChecklistIssued(
        UUID checklistId,
        UUID initiativeId,
        int issue,
        String templateId,
        int templateVersion,
        String title,
        String issuedBy,
        List<Item> items) {

    static final String TYPE = "requirement-checklist.issued.v1";

    /** A requirement to be accepted or declined. */
    record Item(
            String code,
            Template.RequirementCategory category,
            Template.RequirementPriority priority,
            String text,
            String guidance) {

        static Item of(CheckItem check, Template.RequirementCategory category, Template.RequirementPriority priority) {
            return new Item(check.code(), category, priority, check.text(), check.why());
        }
    }
}
