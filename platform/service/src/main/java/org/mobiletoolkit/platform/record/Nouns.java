package org.mobiletoolkit.platform.record;

import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;

/** Reads what records are called. */
public final class Nouns {

    private Nouns() {}

    /** Where the records of this service are found, by their nouns. */
    public static Map<String, String> paths(EntityManagerFactory persistence) {
        return persistence.getMetamodel().getEntities().stream()
                .map(entity -> entity.getJavaType().getAnnotation(Noun.class))
                .filter(Objects::nonNull)
                .filter(noun -> !noun.at().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Noun::value, Noun::at));
    }

    static Noun of(Object record) {
        return of(Hibernate.getClass(record));
    }

    static Noun of(Class<?> entity) {
        return Objects.requireNonNull(entity.getAnnotation(Noun.class), () -> entity + " has no noun");
    }

    /** As it stands in a sentence. */
    static String spoken(Class<?> entity) {
        return of(entity).value().replace('-', ' ');
    }
}
