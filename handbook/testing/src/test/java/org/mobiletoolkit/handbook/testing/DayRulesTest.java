package org.mobiletoolkit.handbook.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.testing.careless.CarelessResource;

class DayRulesTest {

    @Test
    void objectsToAnyDayWithinABody() {
        var classes = new ClassFileImporter().importPackagesOf(CarelessResource.class);

        var found = DayRules.everyDayOfABodyIsPlausible().evaluate(classes).getFailureReport();

        assertThat(found.getDetails())
                .singleElement()
                .asString()
                .contains("Part.any")
                .contains("takes any day");
    }
}
