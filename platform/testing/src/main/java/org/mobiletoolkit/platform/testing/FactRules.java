package org.mobiletoolkit.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.fact.FactBoard;

/** Holds what facts say that they read against the records of which the code really tells the journal. */
public final class FactRules {

    private FactRules() {}

    /** Fails when a fact waits for changes of records that the journal never names: they would not mark it. */
    public static void check(FactBoard board, String... basePackages) {
        var code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(basePackages);
        assertThat(unheard(board.readers(), code))
                .as("Kinds of records of which the journal never hears, with the facts that wait for them")
                .isEmpty();
    }

    static Map<String, Set<String>> unheard(Map<String, Set<String>> readers, JavaClasses code) {
        var unheard = new TreeMap<>(readers);
        unheard.keySet().removeAll(nouns(code));
        return unheard;
    }

    /**
     * Every string in classes that name the subject of an entry, and every noun that stands at a class. More than the nouns,
     * but a noun that is spelt wrong is not among them.
     */
    private static Set<String> nouns(JavaClasses code) {
        var nouns = new TreeSet<String>();
        for (var type : code) {
            if (namesSubjects(type)) {
                nouns.addAll(strings(type));
            }
            type.getAnnotations().stream()
                    .filter(annotation ->
                            annotation.getRawType().getSimpleName().equals("Noun"))
                    .forEach(annotation ->
                            nouns.add((String) annotation.get("value").orElseThrow()));
        }
        return nouns;
    }

    private static boolean namesSubjects(JavaClass type) {
        return type.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Subject.class));
    }

    /** The strings of a class, from the constants at the head of its file. */
    private static List<String> strings(JavaClass type) {
        var uri = type.getSource().orElseThrow().getUri();
        try (var file = new DataInputStream(new BufferedInputStream(uri.toURL().openStream()))) {
            file.skipNBytes(8);
            var texts = new HashMap<Integer, String>();
            var strings = new ArrayList<Integer>();
            var count = file.readUnsignedShort();
            for (var i = 1; i < count; i++) {
                var tag = file.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts.put(i, file.readUTF());
                    case 8 -> strings.add(file.readUnsignedShort());
                    case 7, 16, 19, 20 -> file.skipNBytes(2);
                    case 15 -> file.skipNBytes(3);
                    case 5, 6 -> {
                        file.skipNBytes(8);
                        i++; // they take two places
                    }
                    default -> file.skipNBytes(4);
                }
            }
            return strings.stream().map(texts::get).toList();
        } catch (IOException e) {
            throw new IllegalStateException("%s cannot be read".formatted(uri), e);
        }
    }
}
