package org.mobiletoolkit.stakeholder.people.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GunningChecklistTest {

    @Test
    void namesThePrinciplesOfWhichNothingIsSaid() {
        assertThat(GunningChecklist.EMPTY.unmet()).containsExactly(GunningPrinciple.values());
        assertThat(new GunningChecklist("Open", "  ", "Enough", null).unmet())
                .containsExactly(GunningPrinciple.ENOUGH_INFORMATION, GunningPrinciple.CONSCIENTIOUS_CONSIDERATION);
        assertThat(new GunningChecklist("a", "b", "c", "d").unmet()).isEmpty();
    }
}
