package org.gouji.check.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.form.Grade;
import org.gouji.report.Prose.Found;
import org.gouji.text.PrefilteredPattern;

/**
 * Two different totals for what was published in the same channel. They may cover different things, so it is off unless
 * asked for.
 */
final class TextTwoTotals extends WordsRule {

    private static final PrefilteredPattern TOTAL =
            PrefilteredPattern.of("(门户网站|官方网站|政府网站|微信公众号|微博|抖音)[^。；，、0-9]{0,16}(?:公开|发布|推送)"
                    + "[^。；，、0-9]{0,12}(?:信息|图文|文章|内容)[共计约总]{0,2}\\s?([0-9]{1,7})\\s?(条|篇)");

    /** The rule. */
    TextTwoTotals() {
        super(new RuleInfo("text-twototals", Grade.STYLE, false));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return wording.has(TOTAL);
    }

    @Override
    public void check(Subject subject, Findings out) {
        Map<String, Found> first = new HashMap<>();
        List<Found> totals = subject.report().prose().all(TOTAL).toList();
        for (Found total : totals) {
            String channel = channel(total.match().group(1));
            Found earlier = first.putIfAbsent(channel, total);
            if (earlier != null && !number(earlier).equals(number(total))) {
                out.add(Finding.of(info, total.span(), channel, number(earlier), number(total))
                        .withRelated(earlier.span(), message("related", number(earlier))));
            }
        }
    }

    private static String channel(String written) {
        return written.endsWith("网站") ? "网站" : written;
    }

    private static String number(Found total) {
        return total.match().group(2);
    }
}
