package org.mobiletoolkit.device.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.device.estate.EstateFact.Counted;
import org.mobiletoolkit.platform.fact.Fact;

class EstateFactTest {

    private static final UUID ID = UUID.fromString("01920d2e-5a3c-7b1e-8f00-2b6f3c9d1a01");
    private static final UUID DRAFT_ID = UUID.fromString("01920d2e-5a3c-7b1e-8f00-2b6f3c9d1a02");
    private static final EstateLine PHONES =
            new EstateLine(DeviceClass.SMARTPHONE, OperatingSystem.ANDROID, AgeBand.UNDER_1_YEAR, 340);
    private static final EstateLine LAPTOPS =
            new EstateLine(DeviceClass.LAPTOP, OperatingSystem.WINDOWS, AgeBand.FIVE_YEARS_OR_MORE, 2);

    @Test
    void isTrueWhenCountsAreConfirmed() {
        assertThat(EstateFact.of(counted(ID, PHONES, LAPTOPS), null))
                .isEqualTo(answer(true, true, 342, false).refs(List.of("/estate-baselines/" + ID)));
    }

    @Test
    void isTrueWhenItIsConfirmedThatThereIsNoEstate() {
        assertThat(EstateFact.of(none("device-admin@rrx", "The service is new"), null))
                .isEqualTo(answer(true, true, 0, true).refs(List.of("/estate-baselines/" + ID)));
    }

    @Test
    void staysTrueWhileTheNextBaselineIsPrepared() {
        assertThat(EstateFact.of(counted(ID, PHONES), counted(DRAFT_ID)).satisfied())
                .isTrue();
    }

    @Test
    void isFalseWithoutAnyBaseline() {
        assertThat(EstateFact.of(null, null))
                .isEqualTo(answer(false, false, 0, false).missing(List.of("an estate baseline")));
    }

    @Test
    void isFalseWhileCountsAreOnlyDrafted() {
        assertThat(EstateFact.of(null, counted(DRAFT_ID, PHONES)))
                .isEqualTo(answer(false, false, 0, false)
                        .missing(List.of("the confirmation of the drafted estate baseline"))
                        .refs(List.of("/estate-baselines/" + DRAFT_ID)));
    }

    @Test
    void isFalseOverAnEmptyListThatDeclaresNothing() {
        assertThat(EstateFact.of(counted(ID), null)).isEqualTo(unevidenced(false));
    }

    @Test
    void isFalseForADeclarationWithoutAuthorOrReason() {
        assertThat(EstateFact.of(none(null, "The service is new"), null)).isEqualTo(unevidenced(true));
        assertThat(EstateFact.of(none("device-admin@rrx", null), null)).isEqualTo(unevidenced(true));
    }

    private static Fact unevidenced(boolean declared) {
        return answer(false, true, 0, declared)
                .missing(List.of("counts, or a declaration of none with its author and reason"))
                .refs(List.of("/estate-baselines/" + ID));
    }

    private static Fact answer(boolean satisfied, boolean confirmed, long devices, boolean none) {
        return Fact.of("VIS1.ESTATE", satisfied)
                .observed("confirmed", confirmed)
                .observed("devices", devices)
                .observed("noExistingEstate", none)
                .required("confirmed", true);
    }

    private static Counted counted(UUID id, EstateLine... lines) {
        return new Counted(
                id,
                new EstateContent(UUID.randomUUID(), LocalDate.of(2026, 5, 1), null, List.of(lines), false, null),
                null);
    }

    private static Counted none(@Nullable String author, @Nullable String reason) {
        return new Counted(
                ID,
                new EstateContent(UUID.randomUUID(), LocalDate.of(2026, 5, 1), null, List.of(), true, reason),
                author);
    }
}
