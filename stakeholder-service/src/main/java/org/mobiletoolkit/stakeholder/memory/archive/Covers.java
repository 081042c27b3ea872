package org.mobiletoolkit.stakeholder.memory.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.mobiletoolkit.platform.person.DataKind;
import org.mobiletoolkit.platform.person.LoginCover;
import org.mobiletoolkit.platform.person.LoginTrees;
import org.mobiletoolkit.platform.person.PersonalData;

/**
 * Covers restricted people where records that are about others mention them: who wrote, who decided, who is to act (handbook
 * 7.5). Their logins are covered wherever they stand alone; of a sealed text that mentions one nothing is shown, as its hash
 * would not be its own any more.
 */
@ApplicationScoped
class Covers {

    static final String COVER = LoginCover.COVER;

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
        var sealed =
                data.table(table).map(declared -> declared.of(DataKind.SEALED)).orElse(Set.of());
        return record -> covered(record, sealed, restricted);
    }

    private static String covered(String record, Set<String> sealed, Set<String> restricted)
            throws JsonProcessingException {
        var tree = (ObjectNode) LoginTrees.covered(JSON.readTree(record), Set.of(), restricted::contains, COVER);
        for (var column : sealed) {
            var member = ArchivedTable.member(column);
            var text = tree.path(member).asText();
            if (restricted.stream().anyMatch(text::contains)) {
                tree.put(member, COVER);
            }
        }
        return tree.toString();
    }
}
