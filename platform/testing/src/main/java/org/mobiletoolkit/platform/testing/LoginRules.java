package org.mobiletoolkit.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Embedded;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.platform.person.DataKind;
import org.mobiletoolkit.platform.person.PersonalData;
import org.mobiletoolkit.platform.person.PersonalTable;

/** Holds what people type against what is declared: who somebody is, is read in the one form of a login. */
public final class LoginRules {

    private LoginRules() {}

    /**
     * Fails when a member of a content record is declared to hold logins and is not read as one.
     *
     * @param words members in which a group or an occasion usually stands, as {@code Content.member}
     */
    public static void check(PersonalData data, EntityManagerFactory persistence, String... words) {
        var forgotten = new ArrayList<String>();
        persistence
                .getMetamodel()
                .getEntities()
                .forEach(entity -> data.table(table(entity.getJavaType()))
                        .ifPresent(table -> forgotten.addAll(faults(table, entity.getJavaType()))));
        forgotten.removeAll(List.of(words));
        assertThat(forgotten).as("Members that hold logins and lack @Login").isEmpty();
    }

    static List<String> faults(PersonalTable table, Class<?> entity) {
        var logins = members(table);
        return Arrays.stream(entity.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Embedded.class)
                        && field.getName().equals("content"))
                .map(Field::getType)
                .flatMap(content -> Arrays.stream(content.getDeclaredFields()))
                .filter(member -> logins.contains(member.getName()) && !member.isAnnotationPresent(Login.class))
                .map(member -> member.getDeclaringClass().getSimpleName() + "." + member.getName())
                .toList();
    }

    /** But for trees, of which only some members hold logins. */
    private static Set<String> members(PersonalTable table) {
        return table.of(DataKind.LOGIN).stream()
                .filter(column -> table.loginMembers(column).isEmpty())
                .map(PersonalData::member)
                .collect(Collectors.toSet());
    }

    private static String table(Class<?> entity) {
        var named = entity.getAnnotation(Table.class);
        return named != null && !named.name().isEmpty()
                ? named.name()
                : entity.getSimpleName()
                        .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                        .toLowerCase(Locale.ROOT);
    }
}
