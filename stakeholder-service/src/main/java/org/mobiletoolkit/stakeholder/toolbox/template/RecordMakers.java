package org.mobiletoolkit.stakeholder.toolbox.template;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mobiletoolkit.stakeholder.toolbox.template.Template.How;

/** All kinds of record that templates can be made into, and what stands against the rest. */
@ApplicationScoped
class RecordMakers {

    private final Map<String, RecordMaker> makers;

    RecordMakers(@All List<RecordMaker> makers) {
        this.makers = makers.stream().collect(Collectors.toMap(RecordMaker::record, Function.identity()));
    }

    RecordMaker of(String record) {
        var maker = makers.get(record);
        if (maker == null) {
            throw new IllegalStateException("Nobody makes records of kind " + record);
        }
        return maker;
    }

    /**
     * Why nothing can be made of the template now; empty when something can.
     *
     * <p>A target that another service does not take yet stands against nothing that is drafted.
     */
    Optional<String> obstacle(Template template) {
        if (template.records().isEmpty()) {
            return Optional.of(template.instantiates().stream()
                    .filter(target -> target.how() == How.NOT_YET)
                    .map(Template.Target::because)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("It is a text to read; no record comes out of it"));
        }
        return template.records().stream()
                .map(draft -> makers.containsKey(draft.record())
                        ? makers.get(draft.record()).obstacle(draft.content())
                        : Optional.of("No records of kind " + draft.record() + " are made here yet"))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
