package org.gouji.check.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.FrameRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.draft.Title;
import org.gouji.form.Grade;
import org.gouji.report.Identity;
import org.gouji.report.Report;
import org.gouji.report.identity.TitleParts;
import org.gouji.text.Edit;
import org.gouji.text.MappedText;
import org.gouji.text.Span;

/**
 * The title reads “organ, year 年, 政府信息公开工作年度报告”; the year may come first. 2023年度…年度报告 says 年度 twice and
 * deserves a look; other wordings (政府信息公开年度报告, 信息公开工作总结, 关于…的报告) are likely wrong.
 */
final class TitleForm extends FrameRule {

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}年(度?)");
    private static final Pattern MARKS = Pattern.compile("^[《“\"]+|[》”\"。.．！!；;，,]+$");
    private static final Pattern ABOUT = Pattern.compile("^关于|关于$|的$");
    private static final Pattern SUBJECT =
            Pattern.compile("^关于|的?(?:政府|政务)?(?:政务|信息|信息公开|政务公开)(?:工作)?(?:情况)?的?(?:年度)?(?:报告|总结|年报).*$");

    /** The rule. */
    TitleForm() {
        super(RuleInfo.of("title-form", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        report.identity().title().ifPresent(title -> look(report, title, out));
    }

    private void look(Report report, Title title, Findings out) {
        MappedText words = TitleParts.of(report.text(), title).words();
        String string = TitleDup.DOUBLED.matcher(words.string()).replaceAll("$1");
        Matcher year = YEAR.matcher(string);
        if (!year.find()) {
            if (report.identity().year().filter(Identity.Year::inTitle).isPresent()) {
                wrong(report, title, words, "", out);
            } else {
                withoutYear(report, title, words, out);
            }
            return;
        }
        String before = string.substring(0, year.start());
        String behind = string.substring(year.end());
        boolean yearTwice = !year.group(1).isEmpty();
        if (before.isEmpty() && behind.equals(tail(report))) {
            boolean above = report.identity()
                    .organ()
                    .filter(organ -> organ.span().end() <= title.span().start())
                    .isPresent();
            if (!above) {
                withoutOrgan(report, title, words, out);
            }
        } else if (behind.endsWith(tail(report))
                && isName(before
                        + behind.substring(0, behind.length() - tail(report).length()))) {
            if (yearTwice) {
                superfluousDu(words, out);
            }
        } else {
            wrong(report, title, words, before, out);
        }
    }

    /** Nothing but the organ's name is left of the title, before the year or behind it. */
    private static boolean isName(String name) {
        return !ABOUT.matcher(name).find()
                && !SUBJECT.matcher(name).find()
                && !MARKS.matcher(name).find();
    }

    private void superfluousDu(MappedText words, Findings out) {
        Matcher year = YEAR.matcher(words.string());
        if (!year.find() || year.group(1).isEmpty()) {
            return;
        }
        Span du = words.span(year.start(1), year.end(1));
        out.add(Finding.of(info, words.span(year.start(), year.end()))
                .withGrade(Grade.LOOK)
                .withMessage(message("message.du"))
                .withFix(Fix.preferred(Fix.Kind.EXACT, message("fix.du"), List.of(Edit.delete(du)))));
    }

    private void withoutYear(Report report, Title title, MappedText words, Findings out) {
        Finding finding = Finding.of(info, title.span())
                .withMessage(message("message.year", report.form().titleTail()));
        int at = words.string().indexOf(tail(report));
        Optional<Identity.Year> year = report.identity().year().filter(any -> at > 0);
        out.add(year.map(known -> finding.withFix(Fix.preferred(
                        Fix.Kind.EXACT,
                        message("fix.year", known.value()),
                        List.of(Edit.insert(words.offset(at), known.value() + "年")))))
                .orElse(finding));
    }

    private void withoutOrgan(Report report, Title title, MappedText words, Findings out) {
        Finding finding = Finding.of(info, title.span()).withMessage(message("message.organ"));
        Optional<Identity.Named> signature = report.identity().signature();
        if (signature.isEmpty()) {
            out.add(finding);
            return;
        }
        String name = signature.get().name();
        out.add(finding.withFix(Fix.preferred(
                Fix.Kind.EXACT,
                message("fix.organ", name),
                List.of(Edit.insert(words.span(0, 1).start(), name)))));
    }

    private void wrong(Report report, Title title, MappedText words, String before, Findings out) {
        String core = MARKS.matcher(words.string()).replaceAll("");
        Grade grade =
                core.length() < words.string().length() && core.endsWith(tail(report)) ? Grade.LOOK : Grade.LIKELY;
        Optional<String> organ = organ(report.identity(), before);
        Optional<Integer> year = report.identity().year().map(Identity.Year::value);
        String official = organ.orElse("XX（机关名称）") + year.map(String::valueOf).orElse("XXXX") + "年" + tail(report);
        Finding finding = Finding.of(info, title.span(), official).withGrade(grade);
        if (organ.isPresent() && year.isPresent()) {
            Span whole = words.span(0, words.string().length());
            finding = finding.withFix(
                    Fix.preferred(Fix.Kind.EXACT, message("fix", official), List.of(new Edit(whole, official))));
        }
        out.add(finding);
    }

    /** The organ: the words before the year, or what the reader found, or who signed. */
    private static Optional<String> organ(Identity identity, String before) {
        String plain = MARKS.matcher(before).replaceAll("");
        String name = SUBJECT.matcher(plain).replaceAll("");
        String stripped = name.replaceAll("(?:政府信息公开|政务公开|信息公开)(?:工作)?$|关于$", "");
        return Optional.of(stripped)
                .filter(words -> words.length() > 2)
                .or(() -> identity.organ().map(Identity.Named::name))
                .or(() -> identity.signature().map(Identity.Named::name));
    }

    /** What follows 年 in the form's title. */
    private static String tail(Report report) {
        return report.form().titleTail().substring(1);
    }
}
