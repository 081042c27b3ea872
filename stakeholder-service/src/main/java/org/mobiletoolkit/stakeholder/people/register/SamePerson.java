package org.mobiletoolkit.stakeholder.people.register;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * By what two entries without a login are taken for one: everything by which people tell each other apart. Two of one name
 * with different jobs, contacts or organisations are two.
 */
record SamePerson(
        String name,
        StakeholderKind kind,
        @Nullable String jobTitle,
        @Nullable String contact,
        @Nullable String odsCode) {

    /** Null for somebody with a login, which tells already who it is. */
    static @Nullable SamePerson of(NewStakeholder said) {
        return of(said.content());
    }

    static @Nullable SamePerson of(StakeholderContent entry) {
        return entry.subject() != null
                ? null
                : new SamePerson(
                        folded(entry.name()), entry.kind(), entry.jobTitle(), entry.contact(), entry.odsCode());
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
