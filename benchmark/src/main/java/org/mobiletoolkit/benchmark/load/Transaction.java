package org.mobiletoolkit.benchmark.load;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Statements that are run again and again with other records.
 *
 * @param variables the range from which each variable is drawn every time; they stand in the statements as {@code :name}
 * @param statements without semicolons; more than one are one transaction
 */
public record Transaction(Map<String, Range> variables, List<String> statements) {

    /** Whole numbers from the first to the last. */
    public record Range(long first, long last) {}

    public Transaction {
        variables = Map.copyOf(variables);
        statements = List.copyOf(statements);
    }

    /** The same for pgbench. */
    String script() {
        var draws = variables.entrySet().stream()
                .map(variable -> "\\set %s random(%d, %d)\n"
                        .formatted(
                                variable.getKey(),
                                variable.getValue().first(),
                                variable.getValue().last()))
                .collect(Collectors.joining());
        var work = statements.stream()
                // pgbench ends a statement at its semicolon, wherever its lines end
                .map(statement -> statement.strip() + ";\n")
                .collect(Collectors.joining());
        return draws + (isOne() ? work : "begin;\n" + work + "commit;\n");
    }

    /** True when no transaction needs to be begun and ended around it. */
    boolean isOne() {
        return statements.size() == 1;
    }
}
