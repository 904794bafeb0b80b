package org.gouji.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.text.Caches;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.text.TraditionalCharacters;
import org.gouji.text.Wanted;

/** Parses a text into blocks. Never fails, loses no character, and takes linear time. */
public final class DraftParser {

    private final Vocabulary vocabulary;
    private final TitleReader titles;
    private final HeadingReader headings;
    private final TableFinder finder;
    private final TableReader tables;
    private final LineReader reader;

    /** A parser that knows the labels of {@code vocabulary} and keeps nothing from one draft to the next. */
    public DraftParser(Vocabulary vocabulary) {
        this(vocabulary, Caches.none());
    }

    /**
     * A parser that knows the labels of {@code vocabulary}.
     *
     * @param caches what it keeps from one draft to the next
     */
    public DraftParser(Vocabulary vocabulary, Caches caches) {
        this.vocabulary = vocabulary;
        this.reader = new LineReader(vocabulary, caches);
        this.titles = new TitleReader(caches);
        this.headings = new HeadingReader(vocabulary, caches);
        this.finder = new TableFinder(vocabulary, headings, caches);
        this.tables = new TableReader(vocabulary, caches);
    }

    /** The blocks of {@code text}; where it is written in Traditional characters, of the same in simplified ones. */
    public Draft parse(Text text, Syntax syntax) {
        return parse(text, TraditionalCharacters.simplified(text), syntax, Wanted.ALWAYS);
    }

    /**
     * The same where it is known what {@code text} is in simplified characters.
     *
     * @param simplified empty if it is written in these
     * @param wanted asked before each line
     * @throws java.util.concurrent.CancellationException as soon as the result is no longer wanted
     */
    public Draft parse(Text text, Optional<Text> simplified, Syntax syntax, Wanted wanted) {
        if (simplified.isPresent()) {
            Draft draft = parseSimplified(simplified.get(), syntax, wanted);
            return new Draft(draft.text(), text, syntax, draft.blocks());
        }
        return parseSimplified(text, syntax, wanted);
    }

    private Draft parseSimplified(Text text, Syntax syntax, Wanted wanted) {
        Optional<WebPage> page = WebPage.of(text, vocabulary);
        if (page.isPresent()) {
            return parse(page.get(), text, syntax, wanted);
        }
        List<Block> blocks = new ArrayList<>();
        List<Span> carved = new ArrayList<>();
        List<Span> comments = EmbeddedBlocks.comments(text.string());
        for (Span span : comments) {
            blocks.add(comment(text, span));
            carved.add(span);
        }
        for (Span span : EmbeddedBlocks.tables(text.string(), comments)) {
            blocks.add(HtmlTableReader.read(text.string(), span));
            carved.add(span);
        }
        carved.sort(Comparator.naturalOrder());
        parseLines(PageNumbers.marked(lines(text, carved, wanted), vocabulary), blocks, wanted);
        blocks.sort(Comparator.comparing(Block::span));
        return new Draft(text, syntax, List.copyOf(blocks));
    }

    private static Comment comment(Text text, Span span) {
        String inner = text.slice(span).substring(4);
        inner = inner.endsWith("-->") ? inner.substring(0, inner.length() - 3) : inner;
        return new Comment(span, inner.strip());
    }

    private Draft parse(WebPage page, Text source, Syntax syntax, Wanted wanted) {
        Text text = page.text();
        List<Block> blocks = new ArrayList<>();
        List<Span> carved = new ArrayList<>(page.tables());
        for (Span span : page.comments()) {
            blocks.add(comment(source, span));
            carved.add(span);
        }
        page.tables().forEach(span -> blocks.add(HtmlTableReader.read(source.string(), span)));
        carved.sort(Comparator.naturalOrder());
        parseLines(PageNumbers.marked(lines(text, carved, wanted), vocabulary), blocks, wanted);
        blocks.sort(Comparator.comparing(Block::span));
        return new Draft(text, source, syntax, List.copyOf(blocks));
    }

    /** All lines without the {@code carved} spans; a line that is cut in two becomes two. */
    private List<Line> lines(Text text, List<Span> carved, Wanted wanted) {
        List<Line> lines = new ArrayList<>();
        int next = 0;
        for (int number = 0; number < text.lineCount(); number++) {
            wanted.check();
            Span line = text.lineSpan(number);
            while (next < carved.size() && carved.get(next).end() <= line.start()) {
                next++;
            }
            if (next == carved.size() || carved.get(next).start() >= line.end()) {
                lines.add(reader.read(text, line));
                continue;
            }
            int from = line.start();
            for (int i = next; i < carved.size() && carved.get(i).start() < line.end(); i++) {
                if (carved.get(i).start() > from) {
                    lines.add(reader.read(text, new Span(from, carved.get(i).start())));
                }
                from = Math.max(from, Math.min(carved.get(i).end(), line.end()));
            }
            if (from < line.end()) {
                lines.add(reader.read(text, new Span(from, line.end())));
            }
        }
        return lines;
    }

    private void parseLines(List<Line> lines, List<Block> blocks, Wanted wanted) {
        // No line is there twice, and comparing them by their characters takes its time.
        Set<Line> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        Optional<TitleReader.Found> title = titles.find(lines);
        title.ifPresent(found -> {
            blocks.add(found.title());
            taken.addAll(found.lines());
        });
        List<Line> rest = title.isEmpty()
                ? lines
                : lines.stream().filter(line -> !taken.contains(line)).toList();
        for (List<Line> stretch : stretches(rest, blocks)) {
            wanted.check();
            for (List<Line> table : finder.find(stretch)) {
                blocks.add(tables.read(table));
                taken.addAll(table);
            }
        }
        List<Line> run = new ArrayList<>();
        for (Line line : rest) {
            wanted.check();
            if (taken.contains(line) || line.trimmed().isEmpty()) {
                continue;
            }
            if (line.glued()) {
                run.add(line);
                continue;
            }
            closeGlued(run, blocks);
            blocks.add(block(line));
        }
        closeGlued(run, blocks);
    }

    /** Cuts where the title or an HTML table stands between lines; a comment may stand inside a table. */
    private static List<List<Line>> stretches(List<Line> lines, List<Block> blocks) {
        List<Span> barriers = blocks.stream()
                .filter(block -> !(block instanceof Comment))
                .map(Block::span)
                .sorted()
                .toList();
        List<List<Line>> stretches = new ArrayList<>();
        int from = 0;
        int barrier = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean passed = false;
            while (barrier < barriers.size()
                    && barriers.get(barrier).start() < lines.get(i).span().start()) {
                barrier++;
                passed = true;
            }
            if (passed) {
                stretches.add(lines.subList(from, i));
                from = i;
            }
        }
        stretches.add(lines.subList(from, lines.size()));
        return stretches;
    }

    private static void closeGlued(List<Line> run, List<Block> blocks) {
        if (!run.isEmpty()) {
            Span span = run.get(0).trimmed().union(run.get(run.size() - 1).trimmed());
            blocks.add(new Table(span, Table.Notation.GLUED, List.of()));
            run.clear();
        }
    }

    private Block block(Line line) {
        if (PageMarks.isMark(line)) {
            return new PageMark(line.trimmed());
        }
        return headings.read(line).<Block>map(heading -> heading).orElseGet(() -> new Paragraph(line.trimmed()));
    }
}
