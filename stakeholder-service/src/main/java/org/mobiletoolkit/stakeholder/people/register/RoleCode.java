package org.mobiletoolkit.stakeholder.people.register;

/** How a role code is written: a role that a person has in the initiative, e.g. {@code CLINICAL_LEAD}. */
final class RoleCode {

    static final String FORM = "[A-Z][A-Z0-9_]{1,39}";

    private RoleCode() {}
}
