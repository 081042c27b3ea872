package org.mobiletoolkit.procurement.checklist;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Our reading of {@code requirement-checklist.issued.v1}: the members we use, no more.
 *
 * <p>What breaks its promise is refused as a whole and parked: half a list would look like a short one.
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

    private static final int MOST_ITEMS = 150;

    RequirementChecklistIssued {
        Objects.requireNonNull(checklistId, "checklistId");
        Objects.requireNonNull(initiativeId, "initiativeId");
        bounded(templateId, "templateId", 80);
        bounded(title, "title", 200);
        bounded(issuedBy, "issuedBy", 200);
        items = List.copyOf(Objects.requireNonNull(items, "items"));
        if (issue < 1 || templateVersion < 1) {
            throw new IllegalArgumentException("Issues and versions count from 1");
        }
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            throw new IllegalArgumentException("A checklist has 1 to " + MOST_ITEMS + " items");
        }
        var codes = new HashSet<String>();
        for (var item : items) {
            if (!codes.add(item.code())) {
                throw new IllegalArgumentException("The code " + item.code() + " stands twice");
            }
        }
    }

    /** A requirement to be accepted or declined; its code is the same in every issue. */
    record Item(String code, RequirementCategory category, RequirementPriority priority, String text, String guidance) {

        private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

        Item {
            bounded(code, "code", 40);
            bounded(text, "text", 500);
            bounded(guidance, "guidance", 1000);
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(priority, "priority");
            if (!CODE.matcher(code).matches()) {
                throw new IllegalArgumentException("Not a code: " + code);
            }
        }
    }

    private static void bounded(String text, String name, int longest) {
        if (text == null || text.isBlank() || text.length() > longest || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("%s needs 1 to %d characters".formatted(name, longest));
        }
    }
}
