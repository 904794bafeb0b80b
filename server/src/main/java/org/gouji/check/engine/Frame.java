package org.gouji.check.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.gouji.draft.Block;
import org.gouji.draft.Draft;
import org.gouji.draft.Heading;
import org.gouji.draft.Numbering;
import org.gouji.draft.Title;
import org.gouji.form.AspectSpec;
import org.gouji.form.Form;
import org.gouji.report.BoundTable;
import org.gouji.report.Identity;
import org.gouji.report.Identity.Named;
import org.gouji.report.Identity.Period;
import org.gouji.report.Identity.PlainDate;
import org.gouji.report.Report;
import org.gouji.report.Section;

/**
 * Tells whether all that a {@link org.gouji.check.FrameRule} looks at is the same in two versions of a report, of whose text
 * nothing but some characters of one paragraph has changed.
 *
 * @param place the characters
 */
record Frame(Replacement place) {

    boolean isSame(Report before, Report now) {
        return before.kind() == now.kind()
                && before.expectedForm().map(Form::id).equals(now.expectedForm().map(Form::id))
                && areBlocksSame(before.draft(), now.draft())
                && isSame(before.identity(), now.identity())
                && all(before.sections(), now.sections(), this::isSame)
                && all(before.tables(), now.tables(), this::isSame);
    }

    private boolean areBlocksSame(Draft before, Draft now) {
        return before.syntax() == now.syntax()
                && before.text().lineBreak().equals(now.text().lineBreak())
                && all(before.blocks(), now.blocks(), this::isSame);
    }

    private boolean isSame(Block before, Block now) {
        return before.getClass() == now.getClass()
                && place.moves(before.span(), now.span())
                && (!(before instanceof Heading heading) || isSame(heading, (Heading) now))
                && (!(before instanceof Title title) || all(title.lines(), ((Title) now).lines(), place::moves));
    }

    private boolean isSame(Heading before, Heading now) {
        return place.moves(before.span(), now.span())
                && place.moves(before.title(), now.title())
                && both(before.body(), now.body(), place::moves)
                && both(before.numbering(), now.numbering(), this::isSame);
    }

    private boolean isSame(Numbering before, Numbering now) {
        return before.style() == now.style() && before.value() == now.value() && place.moves(before.span(), now.span());
    }

    private boolean isSame(Identity before, Identity now) {
        return both(before.title(), now.title(), this::isSame)
                && both(before.organ(), now.organ(), this::isSame)
                && before.organKind().equals(now.organKind())
                && both(
                        before.year(),
                        now.year(),
                        (old, year) -> old.value() == year.value()
                                && old.inTitle() == year.inTitle()
                                && place.moves(old.span(), year.span()))
                && all(before.periods(), now.periods(), this::isSame)
                && both(before.signature(), now.signature(), this::isSame)
                && both(
                        before.date(),
                        now.date(),
                        (old, date) -> old.canonical() == date.canonical() && isSame(old.date(), date.date()))
                && all(before.published(), now.published(), this::isSame)
                && all(
                        before.selfNames(),
                        now.selfNames(),
                        (old, name) -> old.type().equals(name.type()) && place.moves(old.span(), name.span()));
    }

    private boolean isSame(Named before, Named now) {
        return before.name().equals(now.name()) && place.moves(before.span(), now.span());
    }

    private boolean isSame(Period before, Period now) {
        return place.moves(before.span(), now.span())
                && isSame(before.start(), now.start())
                && isSame(before.end(), now.end())
                && both(before.garbled(), now.garbled(), place::moves);
    }

    private boolean isSame(PlainDate before, PlainDate now) {
        return before.year() == now.year()
                && before.month() == now.month()
                && before.day() == now.day()
                && place.moves(before.span(), now.span());
    }

    private boolean isSame(Section before, Section now) {
        return before.spec().number() == now.spec().number()
                && before.wording() == now.wording()
                && isSame(before.heading(), now.heading())
                && place.moves(before.span(), now.span())
                && before.blocks().size() == now.blocks().size()
                && all(
                        before.subheadings(),
                        now.subheadings(),
                        (old, heading) -> isSame(old.heading(), heading.heading())
                                && both(old.aspect(), heading.aspect(), Frame::isSame));
    }

    private static boolean isSame(AspectSpec before, AspectSpec now) {
        return before.number() == now.number();
    }

    private boolean isSame(BoundTable before, BoundTable now) {
        return before.spec().id().equals(now.spec().id())
                && before.spec().form().equals(now.spec().form())
                && place.moves(before.table().span(), now.table().span())
                && before.rows().size() == now.rows().size()
                && before.labels().size() == now.labels().size()
                && before.unbound().size() == now.unbound().size()
                && before.otherForm().size() == now.otherForm().size()
                && before.layout().size() == now.layout().size();
    }

    /** Titles and other places are the same if they stand where the old ones stood: their characters are. */
    private static <T> boolean both(Optional<T> before, Optional<T> now, BiPredicate<T, T> same) {
        return before.isPresent() == now.isPresent()
                && (before.isEmpty() || same.test(before.get(), now.orElseThrow()));
    }

    private static <T> boolean all(List<T> before, List<T> now, BiPredicate<? super T, ? super T> same) {
        if (before.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!same.test(before.get(i), now.get(i))) {
                return false;
            }
        }
        return true;
    }
}
