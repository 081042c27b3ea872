package org.mobiletoolkit.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;

/** The kinds of problem that a feature has of its own: those of the enums in its package. */
final class FeatureProblems {

    /** Of one package. */
    record Feature(String name, List<ProblemType> types) {}

    private final Map<String, Feature> byPackage = new TreeMap<>();

    FeatureProblems(IndexView index) {
        for (var found : index.getAllKnownImplementations(ProblemType.class)) {
            if (found.isEnum() && !found.name().equals(DotName.createSimple(CommonProblem.class))) {
                byPackage.merge(
                        found.name().packagePrefix(),
                        new Feature(
                                found.simpleName(),
                                ProblemTypes.constants(found.name().toString())),
                        FeatureProblems::both);
            }
        }
    }

    /** What a resource's method can answer besides what all can. */
    Feature of(@Nullable MethodInfo method) {
        var feature = method == null
                ? null
                : byPackage.get(method.declaringClass().name().packagePrefix());
        return feature == null ? new Feature("", List.of()) : feature;
    }

    private static Feature both(Feature one, Feature other) {
        var first = one.name().compareTo(other.name()) < 0 ? one : other;
        var types = new ArrayList<>(first.types());
        types.addAll((first == one ? other : one).types());
        return new Feature(first.name(), types);
    }
}
