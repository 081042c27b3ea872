package org.mobiletoolkit.stakeholder.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.mobiletoolkit.platform.person.DataKind;
import org.mobiletoolkit.platform.person.LoginTrees;
import org.mobiletoolkit.platform.person.PersonalData;
import org.mobiletoolkit.platform.person.PersonalTable;

/**
 * Covers the names of restricted people where records that are about others mention them: who wrote, who decided (handbook
 * 7.5).
 */
@ApplicationScoped
class Covers {

    static final String COVER = "[restricted]";

    /** Numbers stay as they are written. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final PersonalData data;

    Covers(PersonalData data) {
        this.data = data;
    }

    /** What is done to each record of a table. */
    interface Cover {
        String over(String record) throws JsonProcessingException;
    }

    Cover of(String table, Set<String> restricted) {
        if (restricted.isEmpty()) {
            return record -> record;
        }
        return data.table(table)
                .filter(declared -> !declared.of(DataKind.LOGIN).isEmpty())
                .<Cover>map(declared -> record -> covered(declared, record, restricted))
                .orElse(record -> record);
    }

    private String covered(PersonalTable table, String record, Set<String> restricted) throws JsonProcessingException {
        var tree = (ObjectNode) JSON.readTree(record);
        for (var column : table.of(DataKind.LOGIN)) {
            var member = ArchivedTable.member(column);
            var value = tree.get(member);
            if (value != null) {
                tree.set(member, LoginTrees.covered(value, table.loginMembers(column), restricted::contains, COVER));
            }
        }
        return tree.toString();
    }
}
