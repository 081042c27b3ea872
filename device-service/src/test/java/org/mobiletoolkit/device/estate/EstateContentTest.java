package org.mobiletoolkit.device.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mobiletoolkit.device.estate.AgeBand.THREE_TO_FOUR_YEARS;
import static org.mobiletoolkit.device.estate.AgeBand.UNDER_1_YEAR;
import static org.mobiletoolkit.device.estate.DeviceClass.LAPTOP;
import static org.mobiletoolkit.device.estate.DeviceClass.SMARTPHONE;
import static org.mobiletoolkit.device.estate.OperatingSystem.ANDROID;
import static org.mobiletoolkit.device.estate.OperatingSystem.IOS;
import static org.mobiletoolkit.device.estate.OperatingSystem.WINDOWS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.device.estate.EstateContent.Fault;

class EstateContentTest {

    private static final UUID INITIATIVE = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final EstateLine NEW_ANDROIDS = new EstateLine(SMARTPHONE, ANDROID, UNDER_1_YEAR, 340);
    private static final EstateLine OLD_ANDROIDS = new EstateLine(SMARTPHONE, ANDROID, THREE_TO_FOUR_YEARS, 12);
    private static final EstateLine NEW_IPHONES = new EstateLine(SMARTPHONE, IOS, UNDER_1_YEAR, 20);
    private static final EstateLine LAPTOPS = new EstateLine(LAPTOP, WINDOWS, UNDER_1_YEAR, 1);

    @Test
    void acceptsLinesThatDifferInClassSystemOrAge() {
        var content = counted(NEW_ANDROIDS, OLD_ANDROIDS, NEW_IPHONES, LAPTOPS);

        assertThat(content.faults(TODAY)).isEmpty();
        assertThat(content.devices()).isEqualTo(373);
        assertThat(content.saysSomething()).isTrue();
    }

    @Test
    void acceptsADeclarationOfNoneWithItsReason() {
        var content = declared(List.of(), true, "The service is new and has never had devices");

        assertThat(content.faults(TODAY)).isEmpty();
        assertThat(content.devices()).isZero();
        assertThat(content.saysSomething()).isTrue();
    }

    @Test
    void takesAnEmptyListForNoDeclaration() {
        var content = counted();

        assertThat(content.faults(TODAY)).isEmpty();
        assertThat(content.saysSomething()).isFalse();
    }

    @Test
    void refusesToCountAndToDeclareNoneAtOnce() {
        var content = declared(List.of(LAPTOPS), true, "There are none");

        assertThat(content.faults(TODAY))
                .containsExactly(new Fault(
                        "/noExistingEstate", "contradicts-lines", "Devices are counted, so there is an estate."));
    }

    @Test
    void refusesADeclarationWithoutAReason() {
        var fault = new Fault("/noExistingEstateReason", "required", "Say why there is no existing estate.");

        assertThat(declared(List.of(), true, null).faults(TODAY)).containsExactly(fault);
        assertThat(declared(List.of(), true, "  ").faults(TODAY)).containsExactly(fault);
    }

    @Test
    void refusesAReasonForNothingDeclared() {
        assertThat(declared(List.of(LAPTOPS), false, "There are none").faults(TODAY))
                .containsExactly(new Fault(
                        "/noExistingEstateReason", "not-declared", "A reason belongs to a declared noExistingEstate."));
    }

    @Test
    void namesEachLineThatCountsTheSameDevicesAgain() {
        var again = new EstateLine(SMARTPHONE, ANDROID, UNDER_1_YEAR, 7);

        assertThat(counted(NEW_ANDROIDS, LAPTOPS, again, again).faults(TODAY))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/lines/2", "counted-twice"), tuple("/lines/3", "counted-twice"));
    }

    @Test
    void acceptsTodayAndRefusesTomorrow() {
        assertThat(countedOn(TODAY).faults(TODAY)).isEmpty();
        assertThat(countedOn(TODAY.plusDays(1)).faults(TODAY))
                .containsExactly(
                        new Fault("/asOf", "in-the-future", "An estate cannot have been counted after 2026-11-22."));
    }

    @Test
    void sharesADeclarationOnlyWithAnotherForTheSameReason() {
        var declared = declared(List.of(), true, "New service");

        assertThat(declared.declaresAs(declared(List.of(), true, "New service")))
                .isTrue();
        assertThat(declared.declaresAs(declared(List.of(), true, "All returned")))
                .isFalse();
        assertThat(declared.declaresAs(counted())).isFalse();
        assertThat(counted().declaresAs(counted())).isFalse();
    }

    private static EstateContent counted(EstateLine... lines) {
        return declared(List.of(lines), false, null);
    }

    private static EstateContent countedOn(LocalDate day) {
        return new EstateContent(INITIATIVE, day, null, List.of(LAPTOPS), false, null);
    }

    private static EstateContent declared(List<EstateLine> lines, boolean none, @Nullable String reason) {
        return new EstateContent(INITIATIVE, TODAY, "asset register", lines, none, reason);
    }
}
