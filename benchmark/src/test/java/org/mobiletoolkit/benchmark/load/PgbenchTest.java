package org.mobiletoolkit.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PgbenchTest {

    private static final String SAID = """
            transaction type: read.sql
            number of clients: 16
            number of transactions actually processed: 54000
            number of failed transactions: %d (0.000%%)
            latency average = 0.880 ms
            initial connection time = 120.000 ms
            tps = 18000.000000 (without initial connection time)
            """;

    @Test
    void isReadWithoutTheTimeToConnect() throws IOException {
        assertThat(Pgbench.outcome(SAID.formatted(0))).isEqualTo(new Outcome(54_000, 3.0));
    }

    @Test
    void isNotBelievedWhenTransactionsFailed() {
        assertThatIOException().isThrownBy(() -> Pgbench.outcome(SAID.formatted(1)));
        assertThatIOException().isThrownBy(() -> Pgbench.outcome("pgbench: error: connection refused"));
    }

    @Test
    void isGivenOneStatementWithoutATransactionAround() {
        var one = new Transaction(Map.of("s", new Transaction.Range(3, 9)), List.of("select :s\n"));

        assertThat(one.script()).isEqualTo("\\set s random(3, 9)\nselect :s;\n");
    }

    @Test
    void isGivenSeveralStatementsAsOneTransaction() {
        var two = new Transaction(Map.of(), List.of("select 1", "select 2"));

        assertThat(two.script()).isEqualTo("begin;\nselect 1;\nselect 2;\ncommit;\n");
    }
}
