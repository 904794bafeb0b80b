package org.gouji.report.claims;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.form.RowRole;
import org.gouji.form.RowTopic;
import org.gouji.form.Term;
import org.gouji.form.Topic;

/**
 * A word of a sentence that matters, or what stands between two of them.
 *
 * @param kind what it is
 * @param topic what a word means; of anything else empty
 * @param text of a number its unit, of a stop its mark; of anything else empty
 * @param start offset of its first character in the paragraph
 * @param end offset behind its last character; a number's unit is part of it
 * @param number value of a number, a share or a year; zero for anything else
 * @param numeralEnd offset behind the numeral itself
 * @param approximate true for a number that is not meant to be exact
 */
record Token(
        Kind kind,
        Optional<Topic> topic,
        String text,
        int start,
        int end,
        BigDecimal number,
        int numeralEnd,
        boolean approximate) {

    /** What a token is. */
    enum Kind {
        /** A word that the form lists. */
        WORD,
        /** A number with its unit. */
        NUMBER,
        /** A number of per cent. */
        PERCENT,
        /** A year: 2023年, 2023年度. */
        YEAR,
        /** A mark that ends a sentence. */
        END,
        /** A mark between clauses, brackets included. */
        STOP,
        /** The mark between the items of a list. */
        PAUSE,
        /** Anything else. */
        TEXT
    }

    static Token of(Kind kind, String text, int start, int end) {
        return new Token(kind, Optional.empty(), text, start, end, BigDecimal.ZERO, end, false);
    }

    static Token word(Topic topic, int start, int end) {
        return new Token(Kind.WORD, Optional.of(topic), "", start, end, BigDecimal.ZERO, end, false);
    }

    boolean is(Term term) {
        return topic.isPresent() && topic.get() == term;
    }

    /** True if it is a word with one of the meanings, of which there are few. */
    boolean isOneOf(Term... terms) {
        for (Term term : terms) {
            if (is(term)) {
                return true;
            }
        }
        return false;
    }

    /** True if it names a row that has this role. */
    boolean is(RowRole role) {
        return topic.isPresent()
                && topic.get() instanceof RowTopic row
                && row.roles().contains(role);
    }

    /** What a word means that was found by its meaning. */
    Term term() {
        return topic.filter(Term.class::isInstance).map(Term.class::cast).orElseThrow();
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** True for the marks between clauses and at the end of sentences. */
    boolean isStop() {
        return kind == Kind.STOP || kind == Kind.END;
    }
}
