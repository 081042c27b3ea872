package org.mobiletoolkit.stakeholder.toolbox.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.stakeholder.course.initiative.Initiative;

/** Fills the record drafts of a template for an initiative. */
@ApplicationScoped
class TemplateDrafts {

    private final Clock clock;

    TemplateDrafts(Clock clock) {
        this.clock = clock;
    }

    List<Template.RecordDraft> filled(Template template, Map<String, JsonNode> said, Initiative initiative) {
        Map<String, JsonNode> builtIn = Map.of(
                Rendering.TODAY,
                text(London.today(clock)),
                "initiative.name",
                text(initiative.name()),
                "initiative.reference",
                text(initiative.reference()),
                "initiative.startedOn",
                text(initiative.startedOn()));
        var rendering = new Rendering(ParameterRule.resolved(template.parameters(), said, builtIn));
        return template.records().stream()
                .map(draft -> new Template.RecordDraft(draft.record(), rendering.of(draft.content())))
                .toList();
    }

    private static JsonNode text(Object value) {
        return TextNode.valueOf(value.toString());
    }
}
