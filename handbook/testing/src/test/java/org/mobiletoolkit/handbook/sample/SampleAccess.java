package org.mobiletoolkit.handbook.sample;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.mobiletoolkit.handbook.access.CommonAccess;
import org.mobiletoolkit.platform.right.Rights;

class SampleAccess {

    @Produces
    @Singleton
    Rights rights() {
        return CommonAccess.RIGHTS;
    }
}
