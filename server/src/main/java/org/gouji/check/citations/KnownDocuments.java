package org.gouji.check.citations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.check.Subject;
import org.gouji.form.Form;
import org.gouji.report.Passage;
import org.gouji.text.EditDistance;
import org.gouji.text.PrefilteredPattern;

/**
 * The laws and notices that reports cite, and where a passage misses one of them by a character or two. A number is a
 * miss only where the words around it leave no doubt which document is meant: many organs number many documents.
 *
 * @param all the documents; one that is cited by two titles is there twice
 */
record KnownDocuments(List<Known> all) {

    private static final Pattern MARKS = Pattern.compile("[〈〉《》<>＜＞\\s\\u3000]");
    /** 1 the title, marks inside included; 2 the beginning of a bracket behind it. */
    private static final PrefilteredPattern TITLE =
            PrefilteredPattern.of("《((?:[^《》。]|《[^《》。]{1,60}》){5,120})》(?:[（(]([^（）()。]{3,40}))?");
    /** 1 organ, 2 year, 3 number, each of which may be wrong. */
    private static final PrefilteredPattern NUMBER = PrefilteredPattern.of(
            "(国?[办公开务院函发涵]{2,7})\\s?[〔\\[（(【]\\s?([0-9]{3,5})\\s?[〕\\])）】]\\s?第?([0-9]{1,4})\\s?号");
    /** What may stand before a number that names the General Office; any other character is part of another organ's. */
    private static final String BEFORE = "据照按及和与以将由自依";

    private static final Set<String> OTHER_CODES = Set.of("国办函", "国办发", "国函", "国发");
    private static final Pattern REPORTS = Pattern.compile("年度报告|年报");
    private static final int CONTEXT = 80;
    /** Titles one character away from the Ordinance's, and right. */
    private static final Pattern OTHER_WORDS = Pattern.compile(".*(?:案例|范例|体例|条款|条目|条规)");

    private static final Pattern DECREE = Pattern.compile("国务院(?:令第?711号|第?711号令)|(?<!务院)国令第?711号");
    /** The Ordinance has one decree since 2019; that of 2007 was 492. */
    private static final Pattern OTHER_DECREE = Pattern.compile("(?:中华人民共和国)?国(?:务院)?令?第?[0-9]{2,4}号令?");

    private static final Pattern OLD = Pattern.compile("20(?:0[0-9]|1[0-8])年|[原旧]|修[订改]|此前|以前");
    private static final Pattern THEN = Pattern.compile("[）)](?:施行|实施|颁布|公布|出台|生效)");
    private static final int OLD_REACH = 12;
    private static final String FEES = "政府信息公开信息处理费管理办法";
    private static final int SHORT = 12;
    private static final int LONG = 24;

    /**
     * A document.
     *
     * @param title without marks inside
     * @param written the title with its marks, without the outer ones
     * @param number as in 国办函〔2020〕109号
     */
    record Known(String title, String written, String number) {

        static Known of(String written, String number) {
            return new Known(MARKS.matcher(written).replaceAll(""), written, number);
        }
    }

    static KnownDocuments in(Subject subject) {
        List<Form> forms = subject.report().forms().all();
        return subject.cache().keep(KnownDocuments.class, KnownDocuments.class, () -> of(forms));
    }

    private static KnownDocuments of(List<Form> forms) {
        List<Known> known = new ArrayList<>();
        known.add(Known.of("中华人民共和国政府信息公开条例", "国务院令第711号"));
        known.add(Known.of("政府信息公开条例", "国务院令第711号"));
        known.add(Known.of("国务院办公厅关于印发〈" + FEES + "〉的通知", "国办函〔2020〕109号"));
        known.add(Known.of(FEES, "国办函〔2020〕109号"));
        forms.forEach(form -> known.add(Known.of(form.noticeTitle(), form.notice())));
        return new KnownDocuments(List.copyOf(known));
    }

    /** The misses in {@code passage}, from its beginning to its end. */
    List<NearMiss> misses(Passage passage) {
        List<NearMiss> found = new ArrayList<>();
        passage.all(TITLE).forEach(match -> {
            Optional<Known> meant = byTitle(match.group(1));
            if (meant.isPresent()) {
                title(match, meant.get()).ifPresent(found::add);
                number(passage.string(), match, meant.get()).ifPresent(found::add);
            }
        });
        if (passage.mayHold(NUMBER)) {
            Matcher matcher = NUMBER.matcher(passage.string());
            while (matcher.find()) {
                boolean apart =
                        found.stream().noneMatch(miss -> miss.start() < matcher.end() && miss.end() > matcher.start());
                if (apart) {
                    alone(passage.string(), matcher).ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparingInt(NearMiss::start));
        return found;
    }

    /** The document whose title is {@code written}, or nearly. */
    private Optional<Known> byTitle(String written) {
        String title = MARKS.matcher(written).replaceAll("");
        return all.stream()
                .filter(known -> known.title().equals(title))
                .findFirst()
                .or(() -> all.stream()
                        .filter(known -> isNear(title, known.title()))
                        .findFirst());
    }

    /** A longer title may hold a known one: 《…条例实施细则》, 《青岚市政府信息公开条例》. */
    private static boolean isNear(String title, String known) {
        int limit = known.length() < SHORT ? 1 : known.length() < LONG ? 2 : 3;
        if (OTHER_WORDS.matcher(title).matches() || title.contains(known) && !repeatsAtEnd(title, known)) {
            return false;
        }
        boolean prefix = title.length() > known.length() && title.endsWith(known.substring(1));
        return !prefix && EditDistance.within(title, known, limit);
    }

    private static boolean repeatsAtEnd(String title, String known) {
        return title.equals(known + known.charAt(known.length() - 1)) || title.equals(known.charAt(0) + known);
    }

    private static Optional<NearMiss> title(MatchResult match, Known meant) {
        String title = MARKS.matcher(match.group(1)).replaceAll("");
        return title.equals(meant.title())
                ? Optional.empty()
                : Optional.of(new NearMiss(match.start(1), match.end(1), meant.written()));
    }

    /** The number in the bracket behind a known title. */
    private Optional<NearMiss> number(String string, MatchResult match, Known meant) {
        if (match.group(2) == null) {
            return Optional.empty();
        }
        String written = match.group(2).split("[，,、；;：:]", 2)[0];
        String number = plain(written);
        boolean right = all.stream().anyMatch(known -> number.contains(plain(known.number())))
                || DECREE.matcher(plain(match.group(2))).find();
        boolean otherDecree = meant.number().startsWith("国务院令")
                && OTHER_DECREE.matcher(number).matches()
                && match.end(2) < string.length()
                && "）)".indexOf(string.charAt(match.end(2))) >= 0
                && !OLD.matcher(string.substring(Math.max(0, match.start() - OLD_REACH), match.start()))
                        .find()
                && !OLD.matcher(match.group(2).substring(written.length())).find()
                && !THEN.matcher(string).region(match.end(2), string.length()).lookingAt();
        return !right && (otherDecree || EditDistance.within(number, plain(meant.number()), 2))
                ? Optional.of(new NearMiss(match.start(2), match.start(2) + written.length(), meant.number()))
                : Optional.empty();
    }

    /** Brackets of one kind, no blanks, no 第 before a document's number: how they are written is another rule's. */
    private static String plain(String number) {
        return number.replaceAll("[\\s\\u3000]", "")
                .replaceAll("[\\[（(【［｛〖]", "〔")
                .replaceAll("[\\]）)】］｝〗]", "〕")
                .replaceAll("〕第?0*", "〕");
    }

    private Optional<NearMiss> alone(String string, Matcher match) {
        char before = match.start() == 0 ? '。' : string.charAt(match.start() - 1);
        boolean other = before >= '\u4e00' && before <= '\u9fff' && BEFORE.indexOf(before) < 0;
        String number = plain(match.group());
        if (other || all.stream().anyMatch(known -> known.number().equals(number))) {
            return Optional.empty();
        }
        boolean reports = REPORTS.matcher(string.substring(Math.max(0, match.start() - CONTEXT), match.start()))
                .find();
        return all.stream()
                .map(Known::number)
                .filter(known -> misses(match, number, known, reports))
                .findFirst()
                .map(known -> new NearMiss(match.start(), match.end(), known));
    }

    /** The organ's short name misses a character, or, in a text about reports, the year or the number does. */
    private static boolean misses(Matcher match, String number, String known, boolean reports) {
        int bracket = known.indexOf('〔');
        if (bracket < 0) {
            return false;
        }
        String code = known.substring(0, bracket);
        String digits = known.substring(bracket);
        boolean sameDigits = number.endsWith(digits);
        if (match.group(1).equals(code)) {
            return reports && code.length() > 3 && EditDistance.within(number, known, 1);
        }
        boolean otherCode = OTHER_CODES.contains(match.group(1));
        return sameDigits && !otherCode && EditDistance.within(match.group(1), code, code.length() > 3 ? 2 : 1);
    }
}
