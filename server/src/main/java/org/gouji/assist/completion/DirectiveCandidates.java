package org.gouji.assist.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.compose.SnippetTemplate;
import org.gouji.text.Span;

/** Candidates inside comments: keywords of suppression comments and ids of rules. */
final class DirectiveCandidates {

    private static final Pattern RULES = Pattern.compile("gouji-ignore(?:-file)?\\s+([^:：]*)");
    private static final Pattern ID = Pattern.compile("[^\\s,，、]*$");

    private DirectiveCandidates() {}

    /** True if the caret stands between the marks of a comment. */
    static boolean isIn(Caret caret) {
        String string = caret.text().string();
        int open = caret.offset() < 4 ? -1 : string.lastIndexOf("<!--", caret.offset() - 4);
        int closed = caret.offset() < 3 ? -1 : string.lastIndexOf("-->", caret.offset() - 3);
        return open >= 0 && closed < open;
    }

    static List<CompletionCandidate> of(Caret caret) {
        String string = caret.text().string();
        int start = string.lastIndexOf("<!--", caret.offset() - 4) + 4;
        String typed = string.substring(start, caret.offset());
        String words = typed.stripLeading();
        int from = caret.offset() - words.length();
        if (words.lines().count() > 1) {
            return List.of();
        }
        Matcher rules = RULES.matcher(words);
        if (rules.matches()) {
            return rules(caret, rules.group(1));
        }
        if (!"gouji-ignore-file".startsWith(words)) {
            return List.of();
        }
        String blank = typed.equals(words) ? " " : "";
        return List.of(
                directive(caret, from, blank, "gouji-ignore", "offer.ignore"),
                directive(caret, from, blank, "gouji-ignore-file", "offer.ignore.file"));
    }

    private static CompletionCandidate directive(Caret caret, int from, String blank, String word, String hint) {
        Span replaced = new Span(from, caret.offset());
        String filter = SearchTerms.of(word).filter(caret.text().slice(replaced));
        return new CompletionCandidate(
                CompletionCandidate.Kind.DIRECTIVE,
                word,
                caret.messages().text(hint),
                SnippetTemplate.of(blank + word + " "),
                replaced,
                filter,
                "");
    }

    private static List<CompletionCandidate> rules(Caret caret, String list) {
        Matcher id = ID.matcher(list);
        String typed = id.find() ? id.group() : "";
        Set<String> named = Set.copyOf(
                List.of(list.substring(0, list.length() - typed.length()).split("[\\s,，、]+")).stream()
                        .distinct()
                        .toList());
        Span replaced = new Span(caret.offset() - typed.length(), caret.offset());
        List<CompletionCandidate> candidates = new ArrayList<>();
        caret.context().rules().get().forEach((rule, title) -> {
            if (!named.contains(rule)) {
                String filter = SearchTerms.of(rule, title).filter(typed);
                candidates.add(new CompletionCandidate(
                        CompletionCandidate.Kind.DIRECTIVE,
                        rule,
                        title,
                        SnippetTemplate.of(rule),
                        replaced,
                        filter,
                        ""));
            }
        });
        return List.copyOf(candidates);
    }
}
