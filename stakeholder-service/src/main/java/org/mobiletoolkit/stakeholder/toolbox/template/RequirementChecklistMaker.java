package org.mobiletoolkit.stakeholder.toolbox.template;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.outbox.Outbox;
import org.mobiletoolkit.platform.outbox.OutboxEvent;
import org.mobiletoolkit.platform.person.People;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;

/**
 * Hands a checklist of requirements over to procurement, by an event on the topic of the initiative's own transitions:
 * there, under the initiative's key, it is heard after the initiative itself.
 */
@ApplicationScoped
class RequirementChecklistMaker implements RecordMaker {

    static final String RECORD = "REQUIREMENT_CHECKLIST";

    private static final String TOPIC = "toolkit.stakeholder.stage-transitions.v1";

    private final Outbox outbox;
    private final ObjectMapper json;
    private final People people;
    private final Clock clock;

    RequirementChecklistMaker(Outbox outbox, ObjectMapper json, People people, Clock clock) {
        this.outbox = outbox;
        this.json = json;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String record() {
        return RECORD;
    }

    @Override
    public MadeRecord make(Making making, ObjectNode content) {
        var template = making.template();
        refuseOlder(template, making.previous());
        var items = items(template, leftOut(content));
        if (items.isEmpty()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "Nothing would be left of the checklist")
                    .at("/parameters/leaveOut", "nothing-left", "Must leave one category at least");
        }
        var id = idOf(making.previous());
        var issued = new RequirementChecklistIssued(
                id,
                making.initiativeId(),
                making.issue(),
                template.id(),
                template.version(),
                content.path("title").asText(),
                people.callerId().toString(),
                items);
        outbox.append(new OutboxEvent(
                TOPIC,
                making.initiativeId().toString(),
                RequirementChecklistIssued.TYPE,
                id.toString(),
                json.valueToTree(issued)));
        return new MadeRecord(RECORD, "procurement", Template.How.EVENT, id, "/requirement-checklists/" + id);
    }

    /** An older version would take requirements back that somebody may have decided on. */
    private static void refuseOlder(Template template, @Nullable TemplateInstance previous) {
        if (previous != null && previous.templateVersion() > template.version()) {
            throw new Refusal(CommonProblem.RULE_VIOLATED, "A newer version has been issued to this initiative")
                    .rule("TEMPLATE.NEWEST")
                    .at("/version", "older", "Must be %d at least".formatted(previous.templateVersion()));
        }
    }

    /** One initiative has one such list: a later issue goes to the same. */
    private UUID idOf(@Nullable TemplateInstance previous) {
        return previous == null
                ? Uuid7.generate(clock)
                : previous.records().stream()
                        .filter(made -> made.record().equals(RECORD))
                        .map(MadeRecord::id)
                        .findFirst()
                        .orElseGet(() -> Uuid7.generate(clock));
    }

    private static Set<String> leftOut(ObjectNode content) {
        var categories = new HashSet<String>();
        content.path("leaveOut").forEach(category -> categories.add(category.asText()));
        return categories;
    }

    static List<RequirementChecklistIssued.Item> items(Template template, Set<String> leftOut) {
        var items = new ArrayList<RequirementChecklistIssued.Item>();
        template.checks().forEach(check -> {
            var category = check.category();
            var priority = check.priority();
            if (category != null && priority != null && !leftOut.contains(category.name())) {
                items.add(RequirementChecklistIssued.Item.of(check, category, priority));
            }
        });
        return List.copyOf(items);
    }
}
