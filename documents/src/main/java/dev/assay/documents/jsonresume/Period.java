package dev.assay.documents.jsonresume;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import tools.jackson.databind.JsonNode;

/** Writes the time that an entry covers. Dates that are in no calendar are left out. */
final class Period {

    private Period() {}

    /** {@code 2015-03 – 2018-05}; an entry with a start and no end is still going on. */
    static String of(JsonNode entry) {
        String start = date(entry.path("startDate").asString(""));
        String given = entry.path("endDate").asString("").strip();
        String end = given.isEmpty() && !start.isEmpty() ? "present" : date(given);
        if (start.isEmpty() || end.isEmpty()) {
            return start + end;
        }
        return start + " – " + end;
    }

    /** A date to the month, as far as it is one; words are kept as they are. */
    static String date(String given) {
        String date = given.strip();
        boolean numeric = !date.isEmpty() && date.chars().allMatch(unit -> (unit >= '0' && unit <= '9') || unit == '-');
        if (!numeric) {
            return isTimestamp(date) ? date(date.substring(0, 10)) : date;
        }
        String[] parts = date.split("-", -1);
        boolean shaped = parts[0].length() == 4
                && parts.length <= 3
                && (parts.length < 2 || parts[1].length() == 2)
                && (parts.length < 3 || parts[2].length() == 2);
        return shaped && isInCalendar(parts) ? parts.length == 1 ? parts[0] : parts[0] + "-" + parts[1] : "";
    }

    private static boolean isTimestamp(String date) {
        return date.length() > 10 && date.charAt(4) == '-' && date.charAt(7) == '-' && date.charAt(10) == 'T';
    }

    private static boolean isInCalendar(String[] parts) {
        try {
            int year = Integer.parseInt(parts[0]);
            int month = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
            int day = parts.length > 2 ? Integer.parseInt(parts[2]) : 1;
            return YearMonth.from(LocalDate.of(year, month, day)).getYear() > 0;
        } catch (DateTimeException | NumberFormatException e) {
            return false;
        }
    }
}
