package org.mobiletoolkit.device;

import io.restassured.specification.RequestSpecification;
import org.mobiletoolkit.platform.testing.Api;

/** People of two trusts, each with one role. */
public final class People {

    public static final String TRUST = "RRX";
    public static final String OTHER_TRUST = "RYY";

    private People() {}

    public static RequestSpecification deviceAdmin() {
        return Api.as("device-admin@rrx", TRUST, "DEVICE_ADMIN");
    }

    public static RequestSpecification programmeManager() {
        return Api.as("programme-manager@rrx", TRUST, "PROGRAMME_MANAGER");
    }

    public static RequestSpecification auditor() {
        return Api.as("auditor@rrx", TRUST, "AUDITOR");
    }

    public static RequestSpecification deviceAdminElsewhere() {
        return Api.as("device-admin@ryy", OTHER_TRUST, "DEVICE_ADMIN");
    }

    public static RequestSpecification programmeManagerElsewhere() {
        return Api.as("programme-manager@ryy", OTHER_TRUST, "PROGRAMME_MANAGER");
    }
}
