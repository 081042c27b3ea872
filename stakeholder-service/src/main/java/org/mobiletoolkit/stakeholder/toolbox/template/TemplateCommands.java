package org.mobiletoolkit.stakeholder.toolbox.template;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;
import org.mobiletoolkit.stakeholder.toolbox.template.RecordMaker.Making;

/** Makes templates into records: all of them or none, in one transaction. */
@ApplicationScoped
@Transactional
class TemplateCommands {

    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    private final TemplateInstances instances;
    private final TemplateDrafts drafts;
    private final RecordMakers makers;
    private final Initiatives initiatives;
    private final ObjectMapper json;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    TemplateCommands(
            TemplateInstances instances,
            TemplateDrafts drafts,
            RecordMakers makers,
            Initiatives initiatives,
            ObjectMapper json,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.instances = instances;
        this.drafts = drafts;
        this.makers = makers;
        this.initiatives = initiatives;
        this.json = json;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Makes the records.
     *
     * @throws Refusal {@code template-not-instantiable} (409), {@code validation-failed} (422) for parameters that do not
     *     fit, and as the owners of the records refuse
     */
    TemplateInstance instantiate(Template template, NewTemplateInstance said) {
        var initiative = initiatives.requireNamed(said.initiativeId());
        makers.obstacle(template).ifPresent(why -> {
            throw new Refusal(TemplateProblem.TEMPLATE_NOT_INSTANTIABLE, why);
        });
        var faults = ParameterRule.faults(template.parameters(), said.said());
        if (!faults.isEmpty()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The parameters do not fit the template").errors(faults);
        }
        var making = new Making(
                initiative.id(),
                template,
                instances.newest(initiative.id(), template.id()).orElse(null));
        var made = new ArrayList<MadeRecord>();
        for (var draft : drafts.filled(template, said.said(), initiative)) {
            made.add(make(making, draft, made.size()));
        }
        var instance = new TemplateInstance(
                Uuid7.generate(clock), making, told(said.said()), made, caller.subject(), clock.instant());
        instances.persistAndFlush(instance);
        journal.created(
                new Subject("template-instance", instance.id(), initiative.id(), 0), TemplateInstanceView.of(instance));
        return instance;
    }

    /** A record that is refused is told by where it stands in the template: the caller said parameters only. */
    private MadeRecord make(Making making, Template.RecordDraft draft, int index) {
        try {
            return makers.of(draft.record()).make(making, draft.content());
        } catch (Refusal refusal) {
            var errors = refusal.problem().errors();
            if (errors.stream().allMatch(TemplateCommands::isOfTheBody)) {
                throw refusal;
            }
            throw new Refusal(refusal.type(), String.valueOf(refusal.problem().detail())).errors(told(errors, index));
        }
    }

    /** What was said, to be remembered; a null says nothing. */
    private Map<String, Object> told(Map<String, JsonNode> parameters) {
        var told = new HashMap<>(parameters);
        told.values().removeIf(JsonNode::isNull);
        return json.convertValue(told, MEMBERS);
    }

    private static boolean isOfTheBody(FieldError error) {
        var pointer = String.valueOf(error.pointer());
        return pointer.startsWith("/parameters/") || pointer.equals("/version");
    }

    private static List<FieldError> told(List<FieldError> errors, int index) {
        return errors.stream()
                .map(error -> isOfTheBody(error)
                        ? error
                        : FieldError.atPointer(
                                "/records/%d/content%s".formatted(index, error.pointer()),
                                error.code(),
                                error.detail()))
                .toList();
    }
}
