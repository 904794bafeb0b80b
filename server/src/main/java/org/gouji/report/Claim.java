package org.gouji.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.form.CellSum;
import org.gouji.form.ClaimSpec;
import org.gouji.form.Grade;
import org.gouji.text.Span;

/**
 * A statement in a sentence that can be checked against the tables, or against the sentence itself. Only unambiguous
 * wordings become claims: a sentence that might mean something else yields none.
 */
public sealed interface Claim {

    /** The words that state it. */
    Span phrase();

    /** A copy with all offsets moved by {@code delta} UTF-16 units. */
    Claim shift(int delta);

    /**
     * A number of something.
     *
     * @param number its value
     * @param unit the word behind it, such as 件; empty if there is none
     * @param approximate true for 余, 近, 约 and whole 万: such a number equals nothing
     * @param span the numeral
     */
    record Quantity(BigDecimal number, String unit, boolean approximate, Span span) {

        /** A copy with the offsets moved by {@code delta} UTF-16 units. */
        Quantity shift(int delta) {
            return new Quantity(number, unit, approximate, span.shift(delta));
        }

        private static List<Quantity> shift(List<Quantity> quantities, int delta) {
            return quantities.stream().map(quantity -> quantity.shift(delta)).toList();
        }
    }

    /**
     * A number that cells have as well: 收到申请6件.
     *
     * @param spec what it means
     * @param quantity the number
     * @param carried true if the sentence says that last year's applications are included
     * @param phrase the words
     */
    record Count(ClaimSpec spec, Quantity quantity, boolean carried, Span phrase) implements Claim {

        @Override
        public Count shift(int delta) {
            return new Count(spec, quantity.shift(delta), carried, phrase.shift(delta));
        }

        private static List<Count> shift(List<Count> counts, int delta) {
            return counts.stream().map(count -> count.shift(delta)).toList();
        }
    }

    /**
     * There was none: 未收到政府信息公开申请.
     *
     * @param spec the cells that must then be zero
     * @param denial from the word that denies it to the end of the clause; empty where it is denied in another way
     * @param phrase the words
     */
    record Zero(ClaimSpec spec, Optional<Span> denial, Span phrase) implements Claim {

        @Override
        public Zero shift(int delta) {
            return new Zero(spec, denial.map(span -> span.shift(delta)), phrase.shift(delta));
        }
    }

    /**
     * Numbers without a stated sum, which are added up to be compared: 线上3件、线下2件.
     *
     * @param spec what their sum means
     * @param parts at least two
     * @param phrase from the first to the last
     */
    record Added(ClaimSpec spec, List<Quantity> parts, Span phrase) implements Claim {

        @Override
        public Added shift(int delta) {
            return new Added(spec, Quantity.shift(parts, delta), phrase.shift(delta));
        }
    }

    /**
     * A number that may or may not include another one beside it: whether 失效2件 are among the cells' 废止 as well as
     * 废止1件, each organ decides for itself.
     *
     * @param spec what it means
     * @param quantity the number
     * @param beside the one that may be part of the cells too
     * @param phrase the words of both
     */
    record Beside(ClaimSpec spec, Quantity quantity, Quantity beside, Span phrase) implements Claim {

        @Override
        public Beside shift(int delta) {
            return new Beside(spec, quantity.shift(delta), beside.shift(delta), phrase.shift(delta));
        }
    }

    /**
     * Everything was finished: 均已办结. To have answered in time says nearly the same.
     *
     * @param left what must then be zero: the applications carried forward
     * @param grade how sure it is
     * @param phrase the words
     */
    record Done(ClaimSpec left, Grade grade, Span phrase) implements Claim {

        @Override
        public Done shift(int delta) {
            return new Done(left, grade, phrase.shift(delta));
        }
    }

    /**
     * No fee for processing applications was charged: 未收取信息处理费.
     *
     * @param phrase the words
     */
    record NoFee(Span phrase) implements Claim {

        @Override
        public NoFee shift(int delta) {
            return new NoFee(phrase.shift(delta));
        }
    }

    /**
     * A fee for processing applications was collected: 收费通知总金额900元，实际收取500元.
     *
     * @param yuan the sum in 元
     * @param collected the number as written
     * @param payment the words that say so, from the verb to the unit
     * @param notified the sum in 元 that the fee notices come to, where the sentence names it
     * @param phrase the words
     */
    record Fee(BigDecimal yuan, Quantity collected, Span payment, Optional<Notified> notified, Span phrase)
            implements Claim {

        @Override
        public Fee shift(int delta) {
            return new Fee(
                    yuan,
                    collected.shift(delta),
                    payment.shift(delta),
                    notified.map(sum -> sum.shift(delta)),
                    phrase.shift(delta));
        }
    }

    /**
     * Fees for processing applications are mentioned, in any words.
     *
     * @param named true if the words can mean nothing else
     * @param affirmed true if notices, or fees that were due or paid, are mentioned and not merely denied
     * @param phrase the paragraph
     */
    record FeeMention(boolean named, boolean affirmed, Span phrase) implements Claim {

        @Override
        public FeeMention shift(int delta) {
            return new FeeMention(named, affirmed, phrase.shift(delta));
        }
    }

    /**
     * What fee notices come to.
     *
     * @param yuan the sum in 元
     * @param quantity the number as written
     */
    record Notified(BigDecimal yuan, Quantity quantity) {

        private Notified shift(int delta) {
            return new Notified(yuan, quantity.shift(delta));
        }
    }

    /**
     * All of something were of one kind: 均为自然人申请, 均获维持.
     *
     * @param part the cells of the kind
     * @param whole the cells of all
     * @param grade how sure it is
     * @param phrase the words
     */
    record Same(CellSum part, CellSum whole, Grade grade, Span phrase) implements Claim {

        @Override
        public Same shift(int delta) {
            return new Same(part, whole, grade, phrase.shift(delta));
        }
    }

    /**
     * A number and what it is made of: 共14件，其中A1件、B13件.
     *
     * @param total the whole
     * @param parts at least two, in the same unit
     * @param closed true if the enumeration ends the sentence and does not say 等
     * @param phrase from the whole to the last part
     */
    record Parts(Quantity total, List<Quantity> parts, boolean closed, Span phrase) implements Claim {

        @Override
        public Parts shift(int delta) {
            return new Parts(total.shift(delta), Quantity.shift(parts, delta), closed, phrase.shift(delta));
        }
    }

    /**
     * Applications received and what became of them, in one sentence.
     *
     * @param in received, and carried over unless that is included
     * @param out finished and carried forward
     * @param phrase from the first to the last
     */
    record Balance(List<Count> in, List<Count> out, Span phrase) implements Claim {

        @Override
        public Balance shift(int delta) {
            return new Balance(Count.shift(in, delta), Count.shift(out, delta), phrase.shift(delta));
        }
    }

    /**
     * A number and its share: 32件，占40%.
     *
     * @param part the number
     * @param percent the share as written
     * @param percentSpan its numeral
     * @param wholes numbers of the text that it may be a share of
     * @param cells cells that it may be a share of; empty unless it counts applications
     * @param phrase from the number to the share
     */
    record Share(
            Quantity part,
            BigDecimal percent,
            Span percentSpan,
            List<Quantity> wholes,
            List<CellSum> cells,
            Span phrase)
            implements Claim {

        @Override
        public Share shift(int delta) {
            return new Share(
                    part.shift(delta),
                    percent,
                    percentSpan.shift(delta),
                    Quantity.shift(wholes, delta),
                    cells,
                    phrase.shift(delta));
        }
    }

    /**
     * Work of the organ is dated to the year before or after the report's.
     *
     * @param year the year named
     * @param span its digits
     * @param phrase the year and what was done
     */
    record OtherYear(int year, Span span, Span phrase) implements Claim {

        @Override
        public OtherYear shift(int delta) {
            return new OtherYear(year, span.shift(delta), phrase.shift(delta));
        }
    }
}
