package org.gouji.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.gouji.draft.Block;
import org.gouji.draft.Comment;
import org.gouji.draft.Draft;
import org.gouji.draft.Table;
import org.gouji.text.BigramFilter;
import org.gouji.text.PrefilteredPattern;
import org.gouji.text.Span;
import org.gouji.text.SpanSet;

/**
 * Places that a template, or a fix of ours, has left for the writer: XX年, ____, （此处填写数量）. In a report that is being
 * written they are still to be filled in; in one that is written they are leftovers.
 */
public final class Placeholders {

    private static final String FOLLOWS_BLANK_NAME =
            "(?= ?(?:省|自治区|市|县|区|旗|镇|乡|街道|村|社区|局|委|办|厅|院|署|所|站|中心|单位|机关|部门|人民政府|政府|集团|公司|"
                    + "年|月|日|号|件|条|次|个|份|篇|期|场|人|万|亿|元|%|余|封|户|宗|起|批|册|例|项(?!目)|名(?!称)|家(?!庭)|（机关|\\(机关))";
    private static final String HAN = "[\\u4e00-\\u9fff]";
    private static final String MARK = "[。，、；：）)”》\\s]|$";

    private static final String BEFORE = "[展开布据照为共计约等的了是：，。、（至到在行立作]";
    private static final String NAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏姜谢邹章苏潘范彭郎鲁马唐高林胡郭徐梁宋罗刘黄";

    private static final List<PrefilteredPattern> NOTES = List.of(
            PrefilteredPattern.of("[（(【\\[]\\s*(?:此处|此段|待补充|待填写|待填|待写|待定|待核|请填写|请补充)[^）)】\\]\\n]{0,60}[）)】\\]]"),
            // 可在此处填写申请表 is about a form, 有待补充 about something else.
            PrefilteredPattern.of("(?<![在于从到由])此处应?(?:填写|填入|填报|补充|插入|添加)[^，。；：、）)】\\n]{0,16}"),
            PrefilteredPattern.of("(?<![有尚亟还需仍应])(?:待补充|待填写|待填报)(?=[。，、；）)】\\s]|$)"));
    private static final List<PrefilteredPattern> BLANKS = List.of(
            PrefilteredPattern.of("(?<![A-Za-z0-9])(?:[XＸ]{2,}|[×✕╳]{2,}|[Xx]{4,}|[○〇]{2,}(?=年))" + FOLLOWS_BLANK_NAME),
            // 张××诉我局 is a name that may not be told.
            PrefilteredPattern.of(
                    "(?<=^|" + BEFORE + "|" + BEFORE + " )(?:[XＸ]{2,}|[×✕╳]{2,})(?= ?" + HAN + "|" + MARK + ")"),
            PrefilteredPattern.of("(?<![A-Za-z0-9" + NAMES + "])[XＸ]{3,}(?![A-Za-z0-9-])"),
            PrefilteredPattern.of("(?<![A-Za-z0-9])20(?:[0-9][XxＸ×✕]|[XxＸ×✕]{2})(?=年)"),
            PrefilteredPattern.of("(?<![A-Za-z])(?:_{3,}|＿{2,})(?![A-Za-z])"),
            // 2024年1月　日: the gap that is left for the day, or for both.
            PrefilteredPattern.of(
                    "(?<!\\d)20\\d\\d[ \u3000]{0,2}年(?:[ \u3000]{0,2}\\d{1,2}[ \u3000]{0,2}月[ \u3000]{1,8}日"
                            + "|[ \u3000]{1,8}月[ \u3000]{0,8}(?:\\d{1,2}[ \u3000]{0,2})?日)(?![常期报均历程益趋前后])"));

    /** A date of which only the year is known. */
    private static final List<PrefilteredPattern> DATES =
            List.of(PrefilteredPattern.of("(?<!\\d)\\d{4}年(?:[XＸ×✕]{1,2}|_{1,6})月(?:[XＸ×✕]{1,2}|_{1,6})日"));

    private final Draft draft;
    private final BigramFilter filter;
    private final SpanSet elsewhere;
    private Optional<List<Span>> notes = Optional.empty();

    /** Those in {@code draft}, whose characters {@code filter} knows. */
    public Placeholders(Draft draft, BigramFilter filter) {
        this.draft = draft;
        this.filter = filter;
        this.elsewhere = SpanSet.of(draft.blocks().stream()
                .filter(Placeholders::isElsewhere)
                .map(Block::span)
                .toList());
    }

    /** False only if there is certainly none in {@code wording}. */
    public static boolean mayBeIn(Wording wording) {
        return Stream.of(NOTES, BLANKS, DATES).flatMap(List::stream).anyMatch(wording::holds);
    }

    /** Hints in brackets that say what is to be written. */
    public List<Span> notes() {
        notes = notes.or(() -> Optional.of(find(NOTES)));
        return notes.orElseThrow();
    }

    /** Marks in place of a name, a number or a date; none inside a hint or a date without month and day. */
    public List<Span> blanks() {
        SpanSet others = SpanSet.of(notes());
        dates().forEach(others::add);
        return find(BLANKS).stream().filter(place -> !others.overlaps(place)).toList();
    }

    /** Dates without month and day. */
    public List<Span> dates() {
        return find(DATES);
    }

    private List<Span> find(List<PrefilteredPattern> patterns) {
        List<Span> found = new ArrayList<>();
        SpanSet taken = new SpanSet();
        for (PrefilteredPattern pattern : patterns) {
            if (pattern.mayBeIn(filter) && pattern.mayBeIn(draft.text().string())) {
                Matcher matcher = pattern.matcher(draft.text().string());
                while (matcher.find()) {
                    Span place = new Span(matcher.start(), matcher.end());
                    if (!taken.overlaps(place) && counts(place)) {
                        taken.add(place);
                        found.add(place);
                    }
                }
            }
        }
        return found;
    }

    /** Comments are not part of the report, cells have rules of their own, and a line of underscores is one that divides. */
    private boolean counts(Span place) {
        boolean line = draft.text().line(draft.text().lineOf(place.start())).matches("[\\s_]*");
        return !line && !elsewhere.overlaps(place);
    }

    private static boolean isElsewhere(Block block) {
        return block instanceof Comment || block instanceof Table;
    }
}
