package org.gouji.report;

import java.util.List;
import java.util.Optional;
import org.gouji.draft.Title;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/**
 * Who reports, about which year, and how the report is signed.
 *
 * @param title the title block, if there is one
 * @param organ the organ, blanks left out: of the title, or else of the sentence that announces the report, of the line
 *     above the title, or of the signature
 * @param organKind what kind of organ that is
 * @param year the report year: of the title, unless there is none or all else speaks of another one
 * @param periods the sentences that state the statistical period
 * @param signature the organ's name under the text, if there is one
 * @param date the date under the text, if there is one
 * @param published the dates of publication that a page prints beside the title
 * @param selfNames every 我局, 本办 and the like in the prose
 */
public record Identity(
        Optional<Title> title,
        Optional<Named> organ,
        OrganKind organKind,
        Optional<Year> year,
        List<Period> periods,
        Optional<Named> signature,
        Optional<SignedDate> date,
        List<PlainDate> published,
        List<SelfName> selfNames) {

    /** That of a text that says nothing of it. */
    public static Identity unknown() {
        return new Identity(
                Optional.empty(),
                Optional.empty(),
                OrganKind.ofName(""),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** True if {@code line} of the draft has the organ's name under the text, or the date. */
    public boolean isSignature(Span line) {
        return signature.filter(named -> line.overlaps(named.span())).isPresent()
                || date.filter(signed -> line.overlaps(signed.date().span())).isPresent();
    }

    /**
     * A name and where it stands.
     *
     * @param name as written, but without blanks
     * @param span where it is written
     */
    public record Named(String name, Span span) {

        /** A copy with its offsets moved by {@code delta} UTF-16 units. */
        public Named shift(int delta) {
            return new Named(name, span.shift(delta));
        }

        /** {@code written} without any blank, in the sense of {@link Normalizer#isBlank(char)}. */
        public static String withoutBlanks(String written) {
            StringBuilder name = new StringBuilder(written.length());
            written.chars().filter(c -> !Normalizer.isBlank((char) c)).forEach(c -> name.append((char) c));
            return name.toString();
        }
    }

    /**
     * A year and where it stands.
     *
     * @param value four digits
     * @param span the digits, or the date from which it was concluded
     * @param inTitle true if it is the title's
     */
    public record Year(int value, Span span, boolean inTitle) {
        /** A copy with its offsets moved by {@code delta} UTF-16 units. */
        public Year shift(int delta) {
            return new Year(value, span.shift(delta), inTitle);
        }
    }

    /**
     * A statement of the statistical period.
     *
     * @param span from the first to the last character of the two dates
     * @param start the first date
     * @param end the last date; its year is that of {@code start} where it is not written
     * @param garbled the first of the two that is no date because a character was lost or doubled; its numbers are 0
     */
    public record Period(Span span, PlainDate start, PlainDate end, Optional<Span> garbled) {
        /** A copy with its offsets moved by {@code delta} UTF-16 units. */
        public Period shift(int delta) {
            return new Period(
                    span.shift(delta), start.shift(delta), end.shift(delta), garbled.map(run -> run.shift(delta)));
        }
    }

    /**
     * A date as written, which need not exist.
     *
     * @param year four digits, or 0 if not written
     * @param month as written
     * @param day as written
     * @param span where it is written
     */
    public record PlainDate(int year, int month, int day, Span span) {
        /** A copy with its offsets moved by {@code delta} UTF-16 units. */
        public PlainDate shift(int delta) {
            return new PlainDate(year, month, day, span.shift(delta));
        }
    }

    /**
     * The date under the text.
     *
     * @param date the day
     * @param canonical true if it is written like 2021年1月8日
     */
    public record SignedDate(PlainDate date, boolean canonical) {}

    /**
     * A word by which the organ refers to itself.
     *
     * @param span the word, such as 我局
     * @param type the kind of organ it names, such as 局
     */
    public record SelfName(Span span, String type) {
        /** A copy with its offsets moved by {@code delta} UTF-16 units. */
        public SelfName shift(int delta) {
            return new SelfName(span.shift(delta), type);
        }
    }
}
