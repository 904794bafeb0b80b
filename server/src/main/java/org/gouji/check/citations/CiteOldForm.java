package org.gouji.check.citations;

import java.util.ArrayList;
import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.form.Form;
import org.gouji.form.Grade;
import org.gouji.report.Prose;
import org.gouji.report.Prose.Found;
import org.gouji.text.Edit;
import org.gouji.text.PrefilteredPattern;

/**
 * A report names the notice whose form it uses: 国办公开办函〔2019〕60号 up to 2020, 国办公开办函〔2021〕30号 from 2021. A report that
 * names both describes how one replaced the other.
 */
final class CiteOldForm extends WordsRule {

    /** The rule. */
    CiteOldForm() {
        super(RuleInfo.of("cite-oldform", Grade.LIKELY));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return subject.report().forms().all().stream()
                .map(form -> Notice.of(subject, form))
                .anyMatch(notice -> wording.has(notice.number()) || wording.has(notice.title()));
    }

    @Override
    public void check(Subject subject, Findings out) {
        subject.report().expectedForm().ifPresent(right -> {
            Prose prose = subject.report().prose();
            Notice expected = Notice.of(subject, right);
            if (says(prose, expected.number())) {
                return;
            }
            for (Form other : subject.report().forms().all()) {
                if (!other.id().equals(right.id())) {
                    look(prose, Notice.of(subject, other), expected, out);
                }
            }
        });
    }

    private void look(Prose prose, Notice other, Notice expected, Findings out) {
        Form right = expected.form();
        List<Found> titles = says(prose, expected.title())
                ? List.of()
                : prose.all(other.title()).toList();
        List<Found> numbers = prose.all(other.number()).toList();
        List<Edit> edits = new ArrayList<>();
        titles.forEach(found -> edits.add(new Edit(found.span(), "《" + right.noticeTitle() + "》")));
        numbers.forEach(found -> edits.add(new Edit(found.span(), right.notice())));
        List<Found> all = numbers.isEmpty() ? titles : numbers;
        if (!all.isEmpty()) {
            out.add(Finding.of(
                            info,
                            all.get(0).span(),
                            all.get(0).match().group(),
                            right.notice(),
                            other.form().notice())
                    .withFix(Fix.preferred(Fix.Kind.EXACT, message("fix", right.notice()), List.copyOf(edits))));
        }
    }

    private static boolean says(Prose prose, PrefilteredPattern wording) {
        return prose.all(wording).findAny().isPresent();
    }

    /**
     * How sentences name the notice that issued a form.
     *
     * @param form the form
     * @param number the notice's number
     * @param title the notice's title
     */
    private record Notice(Form form, PrefilteredPattern number, PrefilteredPattern title) {

        static Notice of(Subject subject, Form form) {
            return subject.cache()
                    .keep(Notice.class, new Key(form.id()), () -> new Notice(form, numberOf(form), titleOf(form)));
        }

        private record Key(String form) {}

        /** The notice's number with any brackets. */
        private static PrefilteredPattern numberOf(Form form) {
            String year = form.notice().replaceAll(".*〔(\\d+)〕.*", "$1");
            String number = form.notice().replaceAll(".*〕(\\d+)号", "$1");
            String organ = form.notice().replaceAll("〔.*", "");
            return PrefilteredPattern.of(
                    organ + "\\s?[〔\\[（(【［]?\\s?" + year + "\\s?[〕\\]）)】］]?\\s?第?\\s?0?" + number + "\\s?号");
        }

        /** The notice's title with any inner marks. */
        private static PrefilteredPattern titleOf(Form form) {
            return PrefilteredPattern.of("《" + form.noticeTitle().replaceAll("[〈〉]", "[〈〉《》<>＜＞]?") + "》");
        }
    }
}
