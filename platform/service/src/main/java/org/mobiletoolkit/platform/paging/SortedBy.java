package org.mobiletoolkit.platform.paging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * By which members a list may be sorted (never null in the database), the first of which is the order when nothing is said.
 * The document offers these and no others.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SortedBy {

    String[] value();
}
