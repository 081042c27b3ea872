package org.mobiletoolkit.platform.link;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text, or each text of the list, is a path of the suite. We keep it from the collection on ({@code /documents/…}); it
 * is told whole, and may be said either way.
 */
@JacksonAnnotationsInside
@JsonSerialize(using = WholePaths.class)
@JsonDeserialize(using = KeptPaths.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface ApiPath {}
