package org.gouji.check.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gouji.report.Passage;
import org.gouji.text.PrefilteredPattern;
import org.gouji.text.Span;

/** Days that no calendar has: 2023年2月30日, 13月1日. A day without a year may be that of a leap year. */
final class ImpossibleDates {

    private static final PrefilteredPattern DATE = PrefilteredPattern.of(
            "(?<![0-9年])(?:(20[0-9]{2})\\s?年\\s?)?(?<![0-9])([0-9]{1,2})\\s?月\\s?([0-9]{1,2})\\s?日");
    private static final int LEAP_YEAR = 2024;

    private ImpossibleDates() {}

    /** Where such days stand in {@code passage}. */
    static List<Span> in(Passage passage) {
        List<Span> found = new ArrayList<>();
        passage.all(DATE)
                .filter(match -> !exists(
                        match.group(1) == null ? LEAP_YEAR : Integer.parseInt(match.group(1)),
                        Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(3))))
                .map(passage::span)
                .forEach(found::add);
        return found;
    }

    private static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
