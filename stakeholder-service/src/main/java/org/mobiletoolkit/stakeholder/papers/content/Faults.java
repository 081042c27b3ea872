package org.mobiletoolkit.stakeholder.papers.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.problem.FieldError;

/** Collects what is wrong with a content, by JSON pointer; the questions that several types of document ask. */
final class Faults {

    /** Codes can stand in references and on a slide: no spaces, no punctuation but these. */
    static final String CODE = "^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$";

    private final List<FieldError> found = new ArrayList<>();

    /** The list as it was said; empty when it was left out. */
    static <T> List<T> all(@Nullable List<T> said) {
        return said == null ? List.of() : said;
    }

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    void add(String pointer, String code, String detail) {
        found.add(FieldError.atPointer(pointer, code, detail));
    }

    void missing(boolean lacks, String pointer, String detail) {
        if (lacks) {
            add(pointer, "missing", detail);
        }
    }

    List<FieldError> all() {
        return List.copyOf(found);
    }

    /**
     * Every item of a list has a code of its own.
     *
     * @param member the member that holds the code
     * @return all codes of the list
     */
    <T> Set<String> unique(String list, List<T> items, String member, Function<T, ?> code) {
        var codes = new LinkedHashSet<String>();
        for (var i = 0; i < items.size(); i++) {
            var one = String.valueOf(code.apply(items.get(i)));
            if (!codes.add(one)) {
                add(
                        "%s/%d/%s".formatted(list, i, member),
                        "duplicate",
                        "Must be said once; %s is there twice".formatted(one));
            }
        }
        return codes;
    }

    /** Every reference leads to a code that exists, and is made once. */
    void refer(String list, @Nullable List<String> references, Set<String> codes) {
        var seen = new HashSet<String>();
        var said = all(references);
        for (var i = 0; i < said.size(); i++) {
            var pointer = "%s/%d".formatted(list, i);
            known(pointer, said.get(i), codes);
            if (!seen.add(said.get(i))) {
                add(pointer, "duplicate", "Must be named once");
            }
        }
    }

    /** The reference leads to a code that exists. */
    void known(String pointer, String reference, Set<String> codes) {
        if (!codes.contains(reference)) {
            add(pointer, "unknown-code", "Must be a code of this document; there is no " + reference);
        }
    }

    /** A day on which something can be planned or looked back at: a slip of the keyboard is none. */
    void plausible(String pointer, @Nullable LocalDate day) {
        if (day != null && !DomainDay.isPlausible(day)) {
            add(pointer, DomainDay.IMPLAUSIBLE, DomainDay.SPAN);
        }
    }

    /** A period ends on the day it begins or later. */
    void period(String item, @Nullable LocalDate start, @Nullable LocalDate end) {
        plausible(item + "/start", start);
        plausible(item + "/end", end);
        if (start != null && end != null && end.isBefore(start)) {
            add(item + "/end", "before-start", "Must not be earlier than " + start);
        }
    }

    /**
     * Nothing comes after itself, directly or by way of others.
     *
     * @param order the items in the order of the list, each with the codes that come before it
     */
    void acyclic(String list, String member, List<Map.Entry<String, List<String>>> order) {
        var before = new HashMap<String, Set<String>>();
        order.forEach(item ->
                before.computeIfAbsent(item.getKey(), code -> new HashSet<>()).addAll(item.getValue()));
        // what has nothing before it, or nothing after it, is on no circle
        boolean pruned;
        do {
            var followed = new HashSet<String>();
            before.values().forEach(followed::addAll);
            pruned = before.entrySet()
                    .removeIf(item -> !followed.contains(item.getKey())
                            || item.getValue().stream().noneMatch(before::containsKey));
        } while (pruned);
        for (var i = 0; i < order.size(); i++) {
            var item = order.get(i);
            if (before.containsKey(item.getKey())) {
                add("%s/%d/%s".formatted(list, i, member), "cyclic", item.getKey() + " comes after itself");
            }
        }
    }

    /** The item with that code. */
    static <T> @Nullable T byCode(List<T> items, Function<T, String> code, String wanted) {
        return items.stream()
                .filter(item -> Objects.equals(code.apply(item), wanted))
                .findFirst()
                .orElse(null);
    }
}
