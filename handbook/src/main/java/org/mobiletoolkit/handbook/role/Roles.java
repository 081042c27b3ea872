package org.mobiletoolkit.handbook.role;

import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;

/** The application roles of the suite, as tokens name them (handbook 7.4). */
public final class Roles {

    public static final String SRO = "SRO";
    public static final String PROGRAMME_MANAGER = "PROGRAMME_MANAGER";
    public static final String PROJECT_MEMBER = "PROJECT_MEMBER";
    public static final String CLINICAL_LEAD = "CLINICAL_LEAD";
    public static final String CLINICAL_SAFETY_OFFICER = "CLINICAL_SAFETY_OFFICER";
    public static final String IG_LEAD = "IG_LEAD";
    public static final String BENEFITS_OWNER = "BENEFITS_OWNER";
    public static final String BENEFITS_ANALYST = "BENEFITS_ANALYST";
    public static final String FINANCE_LEAD = "FINANCE_LEAD";
    public static final String PROCUREMENT_LEAD = "PROCUREMENT_LEAD";
    public static final String EVALUATOR = "EVALUATOR";
    public static final String CONTRACT_MANAGER = "CONTRACT_MANAGER";
    public static final String DEVICE_ADMIN = "DEVICE_ADMIN";
    public static final String SERVICE_DESK = "SERVICE_DESK";
    public static final String END_USER = "END_USER";
    public static final String SUPPLIER = "SUPPLIER";
    public static final String AUDITOR = "AUDITOR";
    public static final String SERVICE = "SERVICE";

    /** All of them: each is called what it is. */
    public static final List<String> ALL = Stream.of(Roles.class.getFields())
            .filter(field -> field.getType() == String.class)
            .map(Field::getName)
            .toList();

    private Roles() {}
}
