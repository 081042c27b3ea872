package org.mobiletoolkit.local.issuer;

import java.util.Locale;

/** The roles that people have in an initiative (handbook 7.4); {@code SERVICE} is for machines and not among them. */
public enum Role {
    SRO("Senior responsible owner"),
    PROGRAMME_MANAGER("Programme manager"),
    PROJECT_MEMBER("Project member"),
    CLINICAL_LEAD("Clinical lead"),
    CLINICAL_SAFETY_OFFICER("Clinical safety officer"),
    IG_LEAD("Information governance lead"),
    BENEFITS_OWNER("Benefits owner"),
    BENEFITS_ANALYST("Benefits analyst"),
    FINANCE_LEAD("Finance lead"),
    PROCUREMENT_LEAD("Procurement lead"),
    EVALUATOR("Evaluator"),
    CONTRACT_MANAGER("Contract manager"),
    DEVICE_ADMIN("Device administrator"),
    SERVICE_DESK("Service desk"),
    END_USER("End user"),
    SUPPLIER("Supplier"),
    AUDITOR("Auditor");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** The role in words. */
    public String title() {
        return title;
    }

    /** The role as the first half of a username: {@code programme-manager}. */
    String kebab() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
