package org.mobiletoolkit.platform.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jboss.jandex.IndexView;
import org.mobiletoolkit.platform.problem.ProblemType;

/** All kinds of problem that this service can answer: every enum of the application that lists some. */
final class ProblemTypes {

    private ProblemTypes() {}

    static List<ProblemType> all(IndexView index) {
        var all = new ArrayList<ProblemType>();
        for (var found : index.getAllKnownImplementations(ProblemType.class)) {
            if (found.isEnum()) {
                all.addAll(constants(found.name().toString()));
            }
        }
        all.sort(Comparator.comparing(ProblemType::code));
        return all;
    }

    static List<ProblemType> constants(String name) {
        try {
            var type = Class.forName(name, true, Thread.currentThread().getContextClassLoader());
            return List.of((ProblemType[]) type.getEnumConstants());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("An indexed class cannot be loaded: " + name, e);
        }
    }
}
