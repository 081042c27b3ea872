package org.mobiletoolkit.stakeholder.course.initiative;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Steps are stored under the toolkit's own ids, so that the database reads like the toolkit. */
@Converter
class StepColumn implements AttributeConverter<@Nullable Step, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Step step) {
        return step == null ? null : step.id();
    }

    @Override
    public @Nullable Step convertToEntityAttribute(@Nullable String id) {
        return id == null ? null : Step.fromString(id);
    }
}
