package org.mobiletoolkit.procurement.checklist;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.procurement.checklist.RequirementChecklistIssued.Item;

/**
 * Decides what an issue of a checklist does to the items that are known already: decisions stand while the words on
 * which they were taken stand.
 */
final class ReissueRule {

    private ReissueRule() {}

    /** An item as it is known. */
    record Known(
            String code,
            RequirementCategory category,
            RequirementPriority priority,
            String text,
            String guidance,
            ItemStatus status) {

        /** Whether the requirement is the same; its guidance may be put better without changing it. */
        boolean asksTheSame(Item item) {
            return category == item.category() && priority == item.priority() && text.equals(item.text());
        }
    }

    /** What becomes of an item. */
    enum Fate {
        /** It is new. */
        ADD,
        /** It asks the same: a decision stands. */
        KEEP,
        /** It asks something else: it has to be decided anew. */
        AMEND,
        /** It is back. */
        RESTORE,
        /** It is no longer on the list. */
        WITHDRAW
    }

    /** The fate of each item that is known or issued, by code: the issued ones first, in their order. */
    static Map<String, Fate> decide(List<Known> known, List<Item> issued) {
        var byCode = new LinkedHashMap<String, Known>();
        known.forEach(item -> byCode.put(item.code(), item));
        var fates = new LinkedHashMap<String, Fate>();
        for (var item : issued) {
            fates.put(item.code(), fate(byCode.get(item.code()), item));
        }
        var there = new HashSet<>(fates.keySet());
        byCode.values().stream()
                .filter(item -> !there.contains(item.code()) && item.status() != ItemStatus.WITHDRAWN)
                .forEach(item -> fates.put(item.code(), Fate.WITHDRAW));
        return fates;
    }

    private static Fate fate(@Nullable Known known, Item item) {
        if (known == null) {
            return Fate.ADD;
        }
        if (known.status() == ItemStatus.WITHDRAWN) {
            return Fate.RESTORE;
        }
        return known.asksTheSame(item) ? Fate.KEEP : Fate.AMEND;
    }
}
