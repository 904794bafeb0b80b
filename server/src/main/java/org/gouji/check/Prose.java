package org.gouji.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.draft.Block;
import org.gouji.draft.Comment;
import org.gouji.draft.Heading;
import org.gouji.draft.PageMark;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Syntax;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.BigramFilter;
import org.gouji.text.Cache;
import org.gouji.text.Caches;
import org.gouji.text.PrefilteredPattern;
import org.gouji.text.Span;

/**
 * What a report says in sentences: neither its title, nor the headings of its six parts, nor its tables, nor what stands
 * under the text.
 *
 * @param passages from top to bottom
 * @param traces those of all passages together
 */
public record Prose(List<Passage> passages, BigramFilter traces) {

    /** The sentences of the report under check, read once for all rules. */
    public static Prose of(Subject subject) {
        return subject.once(
                Prose.class,
                report -> new Reader(
                                report,
                                subject.cache()
                                        .keep(
                                                PassageCache.class,
                                                PassageCache.class,
                                                () -> new PassageCache(
                                                        subject.cache().caches())))
                        .read());
    }

    /** The sentences of {@code report}. */
    public static Prose of(Report report) {
        return new Reader(report, new PassageCache(Caches.none())).read();
    }

    /** The words of passages, kept from one check to the next. */
    private record PassageCache(Cache<Key, Passage.Wordage> cache) {

        PassageCache(Caches caches) {
            this(caches.withoutOffsets(Caches.Kind.PASSAGES));
        }

        Passage.Wordage of(int part, String string) {
            return cache.get(new Key(part, string), string.length(), 0, () -> Passage.Wordage.of(string));
        }
    }

    private record Key(int part, String string) {}

    /** True if some passage may have {@code wording}. */
    boolean mayHold(PrefilteredPattern wording) {
        return wording.mayBeIn(traces);
    }

    /** Every match of {@code wording}, from top to bottom. */
    public Stream<Found> all(PrefilteredPattern wording) {
        return mayHold(wording)
                ? passages.stream().flatMap(passage -> passage.all(wording).map(match -> new Found(passage, match)))
                : Stream.empty();
    }

    /** The passages of one part; 0 for those above the first. */
    public List<Passage> part(int number) {
        return passages.stream().filter(passage -> passage.part() == number).toList();
    }

    /** True if {@code pattern} matches somewhere. */
    public boolean says(Pattern pattern) {
        return passages.stream()
                .anyMatch(passage -> pattern.matcher(passage.string()).find());
    }

    /**
     * A match and the passage it lies in.
     *
     * @param passage where it was found
     * @param match its place there
     */
    public record Found(Passage passage, MatchResult match) {
        /** Where it stands on the page. */
        public Span span() {
            return passage.span(match);
        }
    }

    /** Every match of {@code pattern}, from top to bottom. */
    public Stream<Found> all(Pattern pattern) {
        return passages.stream().flatMap(passage -> passage.all(pattern).map(match -> new Found(passage, match)));
    }

    /** Lines under the text: who signs, and when. */
    public static Predicate<Span> closing(Report report) {
        List<Span> closing = Stream.concat(
                        report.identity().signature().map(named -> named.span()).stream(),
                        report.identity().date().map(signed -> signed.date().span()).stream())
                .toList();
        return line -> closing.stream().anyMatch(line::overlaps);
    }

    private static final class Reader {
        private final Report report;
        private final PassageCache cache;
        private final Set<Heading> partHeadings;
        private final Predicate<Span> closing;
        private final List<Passage> passages = new ArrayList<>();
        private final List<Span> lines = new ArrayList<>();
        private final StringBuilder all = new StringBuilder();

        Reader(Report report, PassageCache cache) {
            this.report = report;
            this.cache = cache;
            this.partHeadings = report.sections().stream().map(Section::heading).collect(Collectors.toSet());
            this.closing = closing(report);
        }

        Prose read() {
            Optional<Span> comment = Optional.empty();
            for (Block block : report.draft().blocks()) {
                if (block instanceof Heading heading) {
                    close();
                    boolean names = partHeadings.contains(heading);
                    Span whole =
                            new Span(heading.label().start(), heading.span().end());
                    (names ? heading.body() : Optional.of(whole)).ifPresent(lines::add);
                    if (heading.body().isEmpty()) {
                        close();
                    }
                } else if (block instanceof Paragraph && !closing.test(block.span())) {
                    if (!goesOn(block.span())
                            || comment.filter(c -> !follows(c, block.span())).isPresent()) {
                        close();
                    }
                    lines.add(block.span());
                } else if (!(block instanceof PageMark || block instanceof Comment && isBelow(block.span()))) {
                    close();
                }
                comment = block instanceof Comment ? Optional.of(block.span()) : Optional.empty();
            }
            close();
            return new Prose(List.copyOf(passages), BigramFilter.of(all));
        }

        /** True if a comment stands right below the last line, as one that silences a finding does: the sentence goes on. */
        private boolean isBelow(Span comment) {
            return !lines.isEmpty() && follows(lines.get(lines.size() - 1), comment);
        }

        private boolean follows(Span first, Span second) {
            return report.text().lineOf(second.start()) - report.text().lineOf(first.end()) <= 1;
        }

        private boolean goesOn(Span next) {
            return !lines.isEmpty()
                    && LineEnd.isOpen(report.text().slice(lines.get(lines.size() - 1)))
                    && !LineEnd.opensAnew(report.text(), next);
        }

        private void close() {
            if (lines.isEmpty()) {
                return;
            }
            boolean markdown = report.draft().syntax() == Syntax.MARKDOWN;
            StringBuilder string = new StringBuilder();
            int[] offsets = new int[lines.stream().mapToInt(Span::length).sum()];
            for (Span line : lines) {
                for (int i = line.start(); i < line.end(); i++) {
                    char c = report.text().string().charAt(i);
                    if (!markdown || c != '*') {
                        offsets[string.length()] = i;
                        string.append(c);
                    }
                }
            }
            if (!string.isEmpty()) {
                int[] used = Arrays.copyOf(offsets, string.length());
                all.append(string).append('\n');
                int part = part(lines.get(0).start());
                passages.add(new Passage(part, cache.of(part, string.toString()), used));
            }
            lines.clear();
        }

        private int part(int offset) {
            int part = 0;
            for (Section section : report.sections()) {
                if (section.heading().span().start() <= offset) {
                    part = section.spec().number();
                }
            }
            return part;
        }
    }
}
