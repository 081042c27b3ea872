package org.mobiletoolkit.benchmark.growth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GrowingListTest {

    @Test
    void everyListIsAskedForOnceAndToldByAShortName() {
        assertThat(GrowingList.all())
                .extracting(GrowingList::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() < 64, "short")
                .contains("/stakeholders?sort=name", "/initiatives/…1/timeline?sort=at");
    }
}
