package org.mobiletoolkit.platform.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;

/** All kinds of problem that this service can answer: the common ones and each feature's. */
final class ProblemTypes {

    private ProblemTypes() {}

    static List<ProblemType> all() {
        var all = new ArrayList<ProblemType>(Arrays.asList(CommonProblem.values()));
        ServiceLoader.load(ProblemCatalogue.class, Thread.currentThread().getContextClassLoader())
                .forEach(catalogue -> all.addAll(catalogue.types()));
        all.sort(Comparator.comparing(ProblemType::code));
        return all;
    }
}
