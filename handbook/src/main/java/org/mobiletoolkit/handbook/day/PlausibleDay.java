package org.mobiletoolkit.handbook.day;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that somebody can have meant: a slip of the pen by centuries is refused, not stored. None at all is allowed.
 *
 * <p>Without it a duty that is due in the year 9999 would be in time for ever.
 */
@Constraint(validatedBy = PlausibleDay.Rule.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlausibleDay {

    String message() default DomainDay.SPAN;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule itself. */
    final class Rule implements ConstraintValidator<PlausibleDay, LocalDate> {

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || DomainDay.isPlausible(day);
        }
    }
}
