package org.gouji.check.identity;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.form.Grade;
import org.gouji.report.Identity.Named;
import org.gouji.report.PassageSearch;
import org.gouji.report.Prose;
import org.gouji.report.Report;
import org.gouji.text.PrefilteredPattern;
import org.gouji.text.Span;

/**
 * Words that only another organ would write: another place's government information, 本校 in a bureau. They are left over
 * when text is taken from somebody else's report, which inspectors complain of.
 */
final class CopyForeign extends WordsRule {

    private static final PassageSearch<Span> AUTHORS = new PassageSearch<>(Span::shift);
    /** Two characters and the kind of place, before words that are said of the own place. */
    private static final PrefilteredPattern PLACE =
            PrefilteredPattern.of("(?=[市县区旗])(?<=([\\u4e00-\\u9fff]{2}))([市县区旗])(?:人民)?政府(?:信息|门户网站|网站|信息公开网)(?!共享)");

    private static final PrefilteredPattern OTHER_KIND =
            PrefilteredPattern.of("(?:更新|发布|公开)(园区)信息|(?<![\\u4e00-\\u9fff])([我本](?:园区|校|公司|村|社区|医院|学院|集团))");
    /** Characters of the words that come before 市政府 and 区政府网站; hardly any place is named with them. */
    private static final String NO_NAME = "全本我该各贵城辖园社上设省市县和及与按照据托过登录访问链接根利用依借助对维护完善配围绕结落实报送入作为以关于加强推"
            + "动并在均时纳进充分更优化发挥运使做好抓规范统一现服务支持协包括参严格遵循贯彻执行期主打造搭快开立注整升级版联系提交转同步其们级了是将把从向由经被到等或";

    private static final Pattern IS_SUCH = Pattern.compile("开发区|园区|高新|管委会|管理委员会|学校|大学|学院|公司|医院|集团|社区|村");

    /** The rule. */
    CopyForeign() {
        super(RuleInfo.of("copy-foreign", Grade.STYLE));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return wording.has(PLACE) || wording.has(OTHER_KIND) || ForeignAuthor.mayBeIn(wording);
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        String own = report.identity().organ().map(Named::name).orElse("")
                + report.identity().signature().map(Named::name).orElse("");
        if (own.isEmpty()) {
            return;
        }
        Prose prose = subject.report().prose();
        report.identity()
                .organ()
                .map(Named::name)
                .ifPresent(organ -> prose.passages()
                        .forEach(passage -> passage.search(AUTHORS, organ, () -> ForeignAuthor.in(passage, organ))
                                .forEach(place -> out.add(Finding.of(info, place)
                                        .withGrade(Grade.LIKELY)
                                        .withMessage(message(
                                                "message.author", report.text().slice(place)))))));
        prose.all(PLACE)
                .filter(found -> foreign(found.match(), own).isPresent())
                .forEach(found -> out.add(Finding.of(
                        info,
                        found.passage()
                                .span(found.match().start(1), found.match().end(2)),
                        foreign(found.match(), own).orElse(""))));
        if (!IS_SUCH.matcher(own).find()) {
            prose.all(OTHER_KIND).forEach(found -> {
                int group = found.match().group(1) == null ? 2 : 1;
                out.add(Finding.of(
                        info,
                        found.passage().span(found.match(), group),
                        found.match().group(group)));
            });
        }
    }

    /** A place of the same level as the own one, but another. The city above a district may well be named. */
    private static Optional<String> foreign(MatchResult match, String own) {
        String kind = match.group(2);
        String name = match.group(1);
        boolean general = name.chars().anyMatch(c -> NO_NAME.indexOf(c) >= 0);
        boolean known = own.contains(name.substring(1) + kind) || !own.contains(kind);
        boolean above = kind.equals("市") && (own.contains("区") || own.contains("县") || own.contains("镇"));
        return general || known || above ? Optional.empty() : Optional.of(name + kind);
    }
}
