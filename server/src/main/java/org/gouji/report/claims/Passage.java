package org.gouji.report.claims;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gouji.form.Term;
import org.gouji.form.Topic;
import org.gouji.report.claims.Token.Kind;
import org.gouji.report.prose.FoldedParagraph;
import org.gouji.text.Span;

/** The lexemes of a paragraph, and for each what the paragraph is speaking of at that point, and of which year. */
final class Passage {

    /** What a sentence goes on speaking of until it names something else. */
    enum Theme {
        /** Nothing that we know. */
        NONE,
        /** Applications for information. */
        APPLICATION,
        /** Reviews and lawsuits. */
        DISPUTE,
        /** Rules and normative documents. */
        DOCUMENT,
        /** Something that the tables do not count. */
        OTHER
    }

    private static final Set<Term> DISPUTES = EnumSet.of(Term.REVIEW, Term.SUIT, Term.NO_REVIEW, Term.NO_SUIT);
    private static final Set<Term> DOCUMENTS = EnumSet.of(Term.NORMATIVE, Term.RULES);
    private static final Set<Term> OTHERS = EnumSet.of(
            Term.OTHER, Term.ATTRIBUTE, Term.LICENCE, Term.PENALTY, Term.COERCION, Term.FEE, Term.FEE_NOTICE);
    private static final int ANOTHER_YEAR = -1;
    private static final int SECTION_OF_APPLICATIONS = 3;
    private static final int SECTION_OF_DISPUTES = 4;

    private final FoldedParagraph prose;
    private final List<Token> lexemes;
    private final int year;
    private final Theme[] themes;
    private final int[] years;
    private final boolean[] disclosure;

    /** {@code prose} cut into lexemes, in a report about {@code year}; 0 if that is unknown. */
    Passage(FoldedParagraph prose, List<Token> lexemes, int year) {
        this.prose = prose;
        this.lexemes = lexemes;
        this.year = year;
        this.themes = new Theme[lexemes.size() + 1];
        this.years = new int[lexemes.size() + 1];
        this.disclosure = new boolean[lexemes.size() + 1];
        walk();
    }

    private void walk() {
        Theme theme = headingTheme();
        boolean known = theme == Theme.APPLICATION || theme == Theme.DISPUTE;
        int current = year;
        for (int i = 0; i <= lexemes.size(); i++) {
            themes[i] = theme;
            years[i] = current;
            disclosure[i] = known;
            if (i < lexemes.size()) {
                theme = themeAfter(get(i), theme);
                theme = isReceived(i) ? Theme.APPLICATION : theme;
                known |= get(i).is(Term.APPLICATION);
                current = yearAfter(i, current);
            }
        }
    }

    private Theme headingTheme() {
        String heading = prose.heading();
        boolean application = heading.contains("申请") || prose.section() == SECTION_OF_APPLICATIONS;
        if (application) {
            return Theme.APPLICATION;
        }
        return prose.section() == SECTION_OF_DISPUTES || heading.contains("复议") ? Theme.DISPUTE : Theme.NONE;
    }

    /** 受理政府信息公开6件: without 申请, only what was received can be meant. */
    private boolean isReceived(int i) {
        boolean number = get(i).is(Term.DISCLOSURE)
                && i + 1 < lexemes.size()
                && get(i + 1).is(Kind.NUMBER);
        return number && i > 0 && (get(i - 1).is(Term.RECEIVED) || get(i - 1).is(Term.RECEIVED_NEW));
    }

    private static Theme themeAfter(Token lexeme, Theme theme) {
        if (lexeme.topic().isEmpty()) {
            return theme;
        }
        Topic topic = lexeme.topic().get();
        if (lexeme.is(Term.APPLICATION)) {
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

    /** A year that only says where applications were carried from or to, or what is compared with, sets no time. */
    private int yearAfter(int i, int current) {
        Token lexeme = get(i);
        if (lexeme.is(Term.THIS)) {
            return year;
        }
        boolean names = lexeme.is(Kind.YEAR) || lexeme.is(Term.LAST);
        if (!names || isCarrying(i) || i > 0 && get(i - 1).is(Term.COMPARE)) {
            return current;
        }
        return lexeme.is(Term.LAST) ? ANOTHER_YEAR : lexeme.number().intValue();
    }

    private boolean isCarrying(int i) {
        int next = i + 1;
        while (next < lexemes.size()
                && (get(next).is(Term.FILLER)
                        || get(next).is(Term.APPLICATION)
                        || get(next).is(Term.REQUEST))) {
            next++;
        }
        int before = i - 1;
        while (before >= 0 && get(before).is(Term.FILLER)) {
            before--;
        }
        return next < lexemes.size() && get(next).is(Term.CARRIED)
                || before >= 0 && get(before).is(Term.CARRIED);
    }

    FoldedParagraph prose() {
        return prose;
    }

    int section() {
        return prose.section();
    }

    int reportYear() {
        return year;
    }

    int size() {
        return lexemes.size();
    }

    Token get(int index) {
        return lexemes.get(index);
    }

    /** What is spoken of before the lexeme at {@code index}. */
    Theme theme(int index) {
        return themes[index];
    }

    /** True unless another year than the report's is spoken of there. */
    boolean inReportYear(int index) {
        return years[index] == year;
    }

    /** True if the heading, an earlier sentence or {@code sentence} speaks of disclosure on application. */
    boolean isAboutDisclosure(TokenRange sentence) {
        return disclosure[sentence.from()] || sentence.has(Term.APPLICATION, Term.DISCLOSURE);
    }

    /** The sentences, without their closing marks. */
    List<TokenRange> sentences() {
        return split(new TokenRange(this, 0, size()), lexeme -> lexeme.is(Kind.END));
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

    /** Where the lexemes from {@code from} up to {@code to} stand in the draft. */
    Span span(int from, int to) {
        return prose.span(get(from).start(), get(to - 1).end());
    }
}
