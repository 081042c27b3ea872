package org.mobiletoolkit.platform.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a kind of record is called, in events, in the audit log and in refusals, and where it is found. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Noun {

    /** In kebab-case, as in event types. */
    String value();

    /** Path of the collection; none where a record is not found by its id. */
    String at() default "";
}
