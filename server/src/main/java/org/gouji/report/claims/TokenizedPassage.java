package org.gouji.report.claims;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gouji.form.SectionRole;
import org.gouji.form.Term;
import org.gouji.form.Topic;
import org.gouji.report.Passage;
import org.gouji.report.claims.Token.Kind;
import org.gouji.text.MappedText;
import org.gouji.text.Span;

/** The tokens of a paragraph, and at each token the theme and the year that the paragraph is about there. */
final class TokenizedPassage {

    /** What the words are about until another theme is named. */
    enum Theme {
        /** Unknown. */
        NONE,
        /** Applications for information. */
        APPLICATION,
        /** Administrative reconsideration and litigation. */
        DISPUTE,
        /** Rules and normative documents. */
        DOCUMENT,
        /** Something that the tables do not count. */
        OTHER
    }

    private static final Set<Term> DISPUTES = EnumSet.of(Term.REVIEW, Term.SUIT, Term.NO_REVIEW, Term.NO_SUIT);
    private static final Set<String> WHOLE_YEAR = Set.of("全年", "年内");
    private static final Set<Term> DOCUMENTS = EnumSet.of(Term.NORMATIVE, Term.RULES);
    private static final Set<Term> OTHERS = EnumSet.of(
            Term.OTHER, Term.ATTRIBUTE, Term.LICENCE, Term.PENALTY, Term.COERCION, Term.FEE, Term.FEE_NOTICE);
    private static final int ANOTHER_YEAR = -1;
    private static final Pattern BEFALLEN = Pattern.compile("(?:未|没有)?被");

    private final Passage passage;
    private final MappedText folded;
    private final List<Token> tokens;
    private final int year;
    private final Theme[] themes;
    private final int[] years;
    private final boolean[] disclosure;

    /** The folded characters of {@code passage} cut into tokens, in a report about {@code year}; 0 if that is unknown. */
    TokenizedPassage(Passage passage, MappedText folded, List<Token> tokens, int year) {
        this.passage = passage;
        this.folded = folded;
        this.tokens = tokens;
        this.year = year;
        this.themes = new Theme[tokens.size() + 1];
        this.years = new int[tokens.size() + 1];
        this.disclosure = new boolean[tokens.size() + 1];
        annotate();
    }

    /** Fills {@link #themes}, {@link #years} and {@link #disclosure} in one pass. */
    private void annotate() {
        Theme heading = headingTheme();
        Theme theme = heading;
        boolean known = theme == Theme.APPLICATION || theme == Theme.DISPUTE;
        int current = year;
        // 收到46件，2019年为40件。其中自然人22件: a year that a sentence comes to when it has counted something ends with it.
        int before = year;
        boolean counted = false;
        for (int i = 0; i <= tokens.size(); i++) {
            themes[i] = theme;
            years[i] = current;
            disclosure[i] = known;
            if (i < tokens.size()) {
                // Behind 举报奖励和行政处罚决定的查询 a part about applications is about them again.
                boolean back = heading == Theme.APPLICATION
                        && get(i).is(Kind.END)
                        && (theme == Theme.DOCUMENT || theme == Theme.OTHER);
                theme = back ? heading : themeAfter(get(i), theme);
                theme = isReceived(i) ? Theme.APPLICATION : theme;
                known |= get(i).is(Term.APPLICATION);
                int next = yearAfter(i, current);
                counted |= get(i).is(Kind.NUMBER);
                before = counted || next == current ? before : next;
                current = next;
                if (isFullStop(i)) {
                    current = before == year ? year : current;
                    before = current;
                    counted = false;
                }
            }
        }
    }

    private boolean isFullStop(int i) {
        return get(i).is(Kind.END) && !get(i).text().equals("；");
    }

    private Theme headingTheme() {
        String heading = passage.heading();
        boolean application = heading.contains("申请") || passage.part().is(SectionRole.APPLICATIONS);
        if (application) {
            return Theme.APPLICATION;
        }
        return passage.part().is(SectionRole.DISPUTES) || heading.contains("复议") ? Theme.DISPUTE : Theme.NONE;
    }

    /** 受理政府信息公开6件: without 申请, only what was received can be meant. */
    private boolean isReceived(int i) {
        boolean number = get(i).is(Term.DISCLOSURE)
                && i + 1 < tokens.size()
                && get(i + 1).is(Kind.NUMBER);
        return number && i > 0 && (get(i - 1).is(Term.RECEIVED) || get(i - 1).is(Term.RECEIVED_NEW));
    }

    private static Theme themeAfter(Token token, Theme theme) {
        if (token.topic().isEmpty()) {
            return theme;
        }
        Topic topic = token.topic().get();
        if (token.is(Term.APPLICATION)) {
            return Theme.APPLICATION;
        }
        if (DISPUTES.contains(topic)) {
            return Theme.DISPUTE;
        }
        if (DOCUMENTS.contains(topic)) {
            return Theme.DOCUMENT;
        }
        return OTHERS.contains(topic) ? Theme.OTHER : theme;
    }

    /** A year that applications were carried over from or to, or that is compared with, does not change the current one. */
    private int yearAfter(int i, int current) {
        Token token = get(i);
        if (token.is(Term.THIS)) {
            return isWholeOfNamedYear(i) ? current : year;
        }
        boolean yearNamed = token.is(Kind.YEAR) || token.is(Term.LAST);
        if (!yearNamed || isCarrying(i) || i > 0 && get(i - 1).is(Term.COMPARE)) {
            return current;
        }
        return token.is(Term.LAST) ? ANOTHER_YEAR : token.number().intValue();
    }

    /** 2022年全年，去年年内: the whole of the year just named. */
    private boolean isWholeOfNamedYear(int i) {
        int before = i - 1;
        while (before >= 0 && (get(before).is(Term.FILLER) || get(before).is(Kind.STOP))) {
            before--;
        }
        boolean named = before >= 0 && (get(before).is(Kind.YEAR) || get(before).is(Term.LAST));
        return named && WHOLE_YEAR.contains(folded.string().substring(get(i).start(), get(i).end()));
    }

    private boolean isCarrying(int i) {
        int next = i + 1;
        while (next < tokens.size()
                && (get(next).is(Term.FILLER)
                        || get(next).is(Term.NONE)
                        || get(next).is(Term.APPLICATION)
                        || get(next).is(Term.REQUEST))) {
            next++;
        }
        int before = i - 1;
        while (before >= 0 && get(before).is(Term.FILLER)) {
            before--;
        }
        return next < tokens.size() && get(next).is(Term.CARRIED)
                || before >= 0 && get(before).is(Term.CARRIED);
    }

    /** The characters that the tokens are cut from. */
    MappedText folded() {
        return folded;
    }

    /** The part of the report that it stands in. */
    Passage.Part part() {
        return passage.part();
    }

    int reportYear() {
        return year;
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    /** The theme before the token at {@code index}, which may be {@link #size}. */
    Theme theme(int index) {
        return themes[index];
    }

    /** True unless the words before the token at {@code index} are about another year than the report's. */
    boolean inReportYear(int index) {
        return years[index] == year;
    }

    /** True if the heading, an earlier sentence or {@code sentence} mentions disclosure on application. */
    boolean isAboutDisclosure(TokenRange sentence) {
        return disclosure[sentence.from()] || sentence.has(Term.APPLICATION, Term.DISCLOSURE) || sharesCause(sentence);
    }

    /** 因政府信息公开被申请行政复议5件；被提起行政诉讼2件: what befell the organ, the second time without the cause. */
    private boolean sharesCause(TokenRange sentence) {
        TokenRange whole = SubsetScope.withBefore(sentence);
        return whole.from() < sentence.from()
                && BEFALLEN.matcher(sentence.string()).lookingAt()
                && whole.of(whole.from(), sentence.from()).has(Term.DISCLOSURE);
    }

    /** The sentences, without their closing marks. */
    List<TokenRange> sentences() {
        return split(new TokenRange(this, 0, size()), token -> token.is(Kind.END));
    }

    /** The clauses of a sentence. */
    List<TokenRange> clauses(TokenRange sentence) {
        return split(sentence, Token::isStop);
    }

    private List<TokenRange> split(TokenRange whole, Predicate<Token> at) {
        List<TokenRange> parts = new ArrayList<>();
        int from = whole.from();
        for (int i = whole.from(); i <= whole.to(); i++) {
            if (i == whole.to() || at.test(get(i))) {
                if (i > from) {
                    parts.add(new TokenRange(this, from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** Where the tokens from {@code from} up to {@code to} stand in the draft. */
    Span span(int from, int to) {
        return folded.span(get(from).start(), get(to - 1).end());
    }
}
