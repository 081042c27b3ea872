package org.mobiletoolkit.stakeholder.catalogue.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is said to help is a call of a service of the suite, and of each fact that is answered it is said. */
class FactCallsTest {

    private static final Pattern PATH = Pattern.compile("^  (/\\S+):$");
    private static final Pattern METHOD = Pattern.compile("^    (get|post|put|patch|delete):$");

    private final FactCalls calls = new FactCalls();
    private final Toolkit toolkit = new Toolkit();

    private static Set<String> operations(String service) throws IOException {
        var operations = new TreeSet<String>();
        var path = "";
        for (var line : Files.readAllLines(Path.of("..", service + "-service", "openapi.yaml"))) {
            var named = PATH.matcher(line);
            var method = METHOD.matcher(line);
            if (named.matches()) {
                path = named.group(1);
            } else if (method.matches()) {
                operations.add(method.group(1).toUpperCase(java.util.Locale.ROOT) + " " + path);
            }
        }
        return operations;
    }

    @Test
    void namesOperationsOfTheSuiteForFactsOfTheToolkit() throws IOException {
        var operations = new TreeSet<String>();
        for (var service : List.of("stakeholder", "benefits", "procurement", "device")) {
            operations.addAll(operations(service));
        }

        assertThat(calls.all()).isNotEmpty().allSatisfy((code, named) -> {
            assertThat(toolkit.fact(code)).as(code).isPresent();
            assertThat(operations).as(code).containsAll(named);
        });
    }

    @Test
    void isEmptyForAFactThatNobodyAnswers() {
        assertThat(calls.of("BC1.COST")).isEmpty();
    }
}
