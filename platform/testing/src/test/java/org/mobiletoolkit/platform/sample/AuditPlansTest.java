package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.QueryPlan;

/** A page of the audit log is found in its chain, however long it has become and whoever else writes into it. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class AuditPlansTest {

    private static final String ROWS = """
            insert into audit_chain (seq, event_id, hash, keyed, organisation, scope_id, entity_id)
            select n, n, 'x', true, 'T' || n % 400, ('00000000-0000-7000-8000-' || lpad((n % 500)::text, 12, '0'))::uuid,
              ('00000000-0000-7000-8000-' || lpad((n % 5000)::text, 12, '0'))::uuid
            from generate_series(1, 20000) n
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true                                               | audit_chain_by_organisation
            scope_id = '00000000-0000-7000-8000-000000000007'  | audit_chain_by_scope
            entity_id = '00000000-0000-7000-8000-000000000007' | audit_chain_by_entity
            """)
    void entersTheChainWhereThePageBegins(String filter, String index) {
        var page = "select * from audit_chain where organisation = 'T7' and %s and seq > 9000 order by seq limit 50"
                .formatted(filter);

        assertThat(QueryPlan.forCopy("audit_chain", ROWS, page)).containsPattern("Index.* (using|on) " + index);
    }
}
