package org.mobiletoolkit.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads the bank holidays from the reference data that ships with the service, which decides of which country they are. */
@ApplicationScoped
public class BankHolidays {

    private static final String HOLIDAYS = "/reference/bank-holidays.csv";

    @Produces
    @Singleton
    WorkingDays workingDays() {
        return read();
    }

    /** The calendar is known for the years that the file names. */
    public static WorkingDays read() {
        try (var file = BankHolidays.class.getResourceAsStream(HOLIDAYS);
                var lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file, HOLIDAYS), StandardCharsets.UTF_8))) {
            var days = lines.lines()
                    .skip(1)
                    .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
                    .collect(Collectors.toSet());
            var years = days.stream().mapToInt(LocalDate::getYear).summaryStatistics();
            return new WorkingDays(
                    days,
                    LocalDate.of(years.getMin(), Month.JANUARY, 1),
                    LocalDate.of(years.getMax(), Month.DECEMBER, 31));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
