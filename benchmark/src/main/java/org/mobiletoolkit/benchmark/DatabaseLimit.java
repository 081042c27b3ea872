package org.mobiletoolkit.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import org.mobiletoolkit.benchmark.load.JdbcLoad;
import org.mobiletoolkit.benchmark.load.Load;
import org.mobiletoolkit.benchmark.load.Pgbench;
import org.mobiletoolkit.benchmark.load.Programs;
import org.mobiletoolkit.benchmark.load.Transaction;
import org.mobiletoolkit.benchmark.suite.Stack;
import org.mobiletoolkit.local.Application;

/**
 * The most that the database gives for the same statements.
 *
 * @param name how it is measured
 */
record DatabaseLimit(String name, Load load) {

    /** With pgbench, or over plain JDBC where that is not installed. */
    static DatabaseLimit of(Stack stack, Options options, Transaction work, Path folder) throws IOException {
        var database = stack.database(Application.STAKEHOLDER);
        var program = Programs.find("pgbench");
        return program.isPresent()
                ? new DatabaseLimit(
                        "pgbench", new Pgbench(program.get(), database, options.connections(), work, folder))
                : new DatabaseLimit("JDBC (no pgbench here)", new JdbcLoad(database, options.connections(), work));
    }
}
