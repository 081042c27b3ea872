package org.mobiletoolkit.stakeholder.people.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.QueryPlan;

/** The register is the longest list of all: whatever tells few of it from many is found by an index. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class StakeholderPlansTest {

    private static final String ROWS = """
            insert into stakeholder (id, organisation, initiative_id, name, kind, internal, seniority, role_codes, ods_code,
              subject, relationship_owner, champion, support, desired_support, status, created_by, created_at, version)
            select gen_random_uuid(), case when n % 5 < 3 then 'RRX' else 'T' || n % 20 end,
              ('00000000-0000-7000-8000-' || lpad((n / 10)::text, 12, '0'))::uuid, 'Ada ' || substr(md5(n::text), 1, 8) || n,
              case when n % 5000 = 1 then 'GROUP' else 'PERSON' end, true,
              case when n % 2000 = 1 then 'BOARD' else 'MIDDLE' end, '[]', 'R' || n % 1000, 'subject' || n, 'owner' || n % 500,
              n % 5000 = 2, 'NEUTRAL', 'SUPPORTIVE', 'ACTIVE', 'pm@rrx', now() + n * interval '1 s', 0
            from generate_series(1, 20000) n
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true                                                                   | stakeholder_by_name
            (name, id) > ('Ada c', '00000000-0000-7000-8000-000000000000')         | stakeholder_by_name
            initiative_id = '00000000-0000-7000-8000-000000000007'                 | stakeholder_\\w*_initiative
            ods_code = 'R77'                                                       | stakeholder_by_ods_code
            subject = 'subject77'                                                  | stakeholder_by_subject
            relationship_owner = 'owner77'                                         | stakeholder_by_relationship_owner
            champion = true                                                        | stakeholder_champion
            kind = 'GROUP'                                                         | stakeholder_not_person
            seniority = 'BOARD'                                                    | stakeholder_of_rank
            lower(name) like '%a1b2c3%' escape '!'                                 | stakeholder_by_words
            """)
    void findsByIndex(String condition, String index) {
        var page =
                "select * from stakeholder where organisation = 'RRX' and %s order by name, id fetch first 51 rows only"
                        .formatted(condition);

        assertThat(QueryPlan.forCopy("stakeholder", ROWS, page)).containsPattern("Index.* (using|on) " + index);
    }
}
