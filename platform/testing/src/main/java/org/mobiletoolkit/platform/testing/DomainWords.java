package org.mobiletoolkit.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds words of the domain where none belongs: in names, in texts, in the values of annotations. */
final class DomainWords {

    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private DomainWords() {}

    static ArchRule areAbsent(Set<String> nouns, Set<String> texts) {
        return classes().should(new ArchCondition<>("say no word of the domain") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(names(type), texts(type))
                        .flatMap(DomainWords::words)
                        .filter(word -> nouns.contains(word) || nouns.contains(word.replaceFirst("s$", "")))
                        .distinct()
                        .forEach(word -> events.add(SimpleConditionEvent.violated(type, said(type, word))));
                texts(type)
                        .filter(texts::contains)
                        .distinct()
                        .forEach(text -> events.add(SimpleConditionEvent.violated(type, said(type, text))));
            }
        });
    }

    private static String said(JavaClass type, String word) {
        return type.getName() + " says " + word;
    }

    private static Stream<String> names(JavaClass type) {
        return Stream.concat(
                Stream.of(type.getSimpleName()), type.getMembers().stream().map(JavaMember::getName));
    }

    private static Stream<String> texts(JavaClass type) {
        var annotations = Stream.concat(
                type.getAnnotations().stream(),
                type.getMembers().stream().flatMap(member -> member.getAnnotations().stream()));
        return Stream.concat(
                ClassTexts.of(type).stream(),
                annotations
                        .map(JavaAnnotation::getProperties)
                        .flatMap(values -> values.values().stream())
                        .flatMap(DomainWords::flat));
    }

    private static Stream<String> flat(Object value) {
        if (value instanceof Object[] many) {
            return Arrays.stream(many).flatMap(DomainWords::flat);
        }
        if (value instanceof JavaAnnotation<?> nested) {
            return nested.getProperties().values().stream().flatMap(DomainWords::flat);
        }
        return value instanceof String text ? Stream.of(text) : Stream.empty();
    }

    private static Stream<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text).map(word -> word.toLowerCase(Locale.ROOT));
    }
}
