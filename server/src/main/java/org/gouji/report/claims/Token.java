package org.gouji.report.claims;

import java.math.BigDecimal;

/**
 * A word of a sentence that matters, or what stands between two of them.
 *
 * @param kind what it is
 * @param id of a word its id in the form's list, of a number its unit, of a stop its mark; of anything else empty
 * @param start offset of its first character in the paragraph
 * @param end offset behind its last character; a number's unit is part of it
 * @param number value of a number, a share or a year; zero for anything else
 * @param numeralEnd offset behind the numeral itself
 * @param approximate true for a number that is not meant to be exact
 */
record Token(Kind kind, String id, int start, int end, BigDecimal number, int numeralEnd, boolean approximate) {

    /** What a lexeme is. */
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

    static Token of(Kind kind, String id, int start, int end) {
        return new Token(kind, id, start, end, BigDecimal.ZERO, end, false);
    }

    boolean is(String wordId) {
        return kind == Kind.WORD && id.equals(wordId);
    }

    /** True if it is a word with one of the ids, of which there are few. */
    boolean isOneOf(String... wordIds) {
        if (kind == Kind.WORD) {
            for (String wordId : wordIds) {
                if (id.equals(wordId)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** True for the marks between clauses and at the end of sentences. */
    boolean isStop() {
        return kind == Kind.STOP || kind == Kind.END;
    }
}
