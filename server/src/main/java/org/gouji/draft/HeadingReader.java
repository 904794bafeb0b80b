package org.gouji.draft;

import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.text.Cache;
import org.gouji.text.Caches;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/** Decides whether a line is a heading, and splits it into number, title and body. */
final class HeadingReader {

    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_OPENING = 30;

    private static final String ORNAMENTS = "▍▌▎▊▋█▉■□◆◇◈★☆▶►▷➤❖✦✪◤◥◢◣▲△▼❏❑";
    private static final String BULLETS = "●○◎•·▪";

    private final Vocabulary vocabulary;
    private final Cache<String, Optional<Heading>> cache;

    HeadingReader(Vocabulary vocabulary, Caches caches) {
        this.vocabulary = vocabulary;
        this.cache = caches.of(Caches.Kind.HEADINGS, (heading, delta) -> heading.map(known -> known.shift(delta)));
    }

    /** True if {@code line} is the heading of one of the six parts and not a row of a table. */
    boolean isSection(Line line) {
        if (line.kind() == Line.Kind.LABELLED || line.kind() == Line.Kind.BLANK) {
            return false;
        }
        return read(line).filter(heading -> namesSection(line, heading)).isPresent();
    }

    private boolean namesSection(Line line, Heading heading) {
        String title = slice(line, heading.title());
        boolean second = heading.numbering()
                .filter(number -> number.style() == Numbering.Style.CHINESE_BRACKETS
                        || number.style() == Numbering.Style.ARABIC_BRACKETS)
                .isPresent();
        if (second) {
            return vocabulary.isSectionAlone(Normalizer.label(title));
        }
        boolean first = heading.numbering()
                .filter(number ->
                        number.style() == Numbering.Style.CHINESE_COMMA || number.style() == Numbering.Style.ORDINAL)
                .isPresent();
        return section(Normalizer.label(title), first).isPresent();
    }

    private OptionalInt section(String title, boolean numbered) {
        OptionalInt named = vocabulary.section(title);
        return named.isPresent() || !numbered ? named : vocabulary.likelySection(title);
    }

    /** The heading that {@code line} is, if it is one. */
    Optional<Heading> read(Line line) {
        String raw = line.raw();
        return cache.get(raw, raw.length(), line.span().start(), () -> readUncached(line));
    }

    private Optional<Heading> readUncached(Line line) {
        Span inner = withoutMarks(line);
        if (inner.isEmpty()) {
            return Optional.empty();
        }
        boolean marked = slice(line, line.trimmed()).startsWith("#")
                && inner.start() > line.trimmed().start();
        boolean emphasised = !marked && !inner.equals(line.trimmed());
        if (slice(line, inner).startsWith("**") && inner.length() > 2) {
            // **（二）依申请公开。**2021年度，… : a heading in bold with prose behind it.
            inner = new Span(inner.start() + 2, inner.end());
        }
        inner = withoutOrnament(line, inner);
        String text = slice(line, inner);
        Optional<Numbering> numbering = NumberingReader.read(text, inner.start());
        if (numbering.isPresent()) {
            int from = numbering.get().span().end();
            if (from < inner.end()) {
                Optional<Heading> heading = numbered(line, numbering.get(), new Span(from, inner.end()), marked);
                if (heading.isPresent()) {
                    return heading;
                }
            }
        }
        return unnumbered(line, inner, marked, emphasised);
    }

    private Optional<Heading> numbered(Line line, Numbering number, Span rest, boolean marked) {
        Span whole = withoutClosing(line, rest);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        String title = slice(line, whole);
        String label = Normalizer.label(title);
        boolean known = vocabulary.section(label).isPresent()
                || vocabulary.aspect(label).isPresent();
        boolean outer = number.style() == Numbering.Style.CHINESE_COMMA
                || number.style() == Numbering.Style.CHINESE_BRACKETS
                || number.style() == Numbering.Style.ORDINAL;
        boolean bare = number.style() == Numbering.Style.CHINESE_BARE;
        Heading alone = new Heading(line.trimmed(), Optional.of(number), whole, Optional.empty());
        if (known) {
            return Optional.of(alone);
        }
        Optional<Heading> withBody = withBody(line, number, rest);
        if (withBody.filter(heading -> isKnown(line, heading)).isPresent()) {
            return withBody;
        }
        boolean plain = title.length() <= LONGEST_TITLE && isOneClause(title, outer ? "。；！？" : "。；！？，：");
        return !bare && (marked || plain) ? Optional.of(alone) : withBody;
    }

    private boolean isKnown(Line line, Heading heading) {
        String label = Normalizer.label(slice(line, heading.title()));
        return vocabulary.section(label).isPresent() || vocabulary.aspect(label).isPresent();
    }

    /** （一）主动公开。2021年度，… : the wording up to the first stop is the heading, the rest is prose. */
    private Optional<Heading> withBody(Line line, Numbering number, Span rest) {
        String text = slice(line, rest);
        for (int i = 1; i < Math.min(text.length() - 1, LONGEST_OPENING + 1); i++) {
            char c = text.charAt(i);
            boolean stop = c == '。' || c == '：' || c == ':' || c == '*';
            if (!stop && !Normalizer.isBlank(c)) {
                continue;
            }
            Span title = new Span(rest.start(), rest.start() + i);
            String label = Normalizer.label(slice(line, title));
            boolean known = vocabulary.section(label).isPresent()
                    || vocabulary.aspect(label).isPresent();
            boolean opening = c == '。' && number.style() == Numbering.Style.CHINESE_BRACKETS;
            if (known || opening) {
                int from = rest.start() + i;
                while (from < rest.end() && "。：:*".indexOf(text.charAt(from - rest.start())) >= 0) {
                    from++;
                }
                Span body = Normalizer.trim(
                                line.raw(),
                                new Span(from, rest.end()).shift(-line.span().start()))
                        .shift(line.span().start());
                return Optional.of(new Heading(
                        line.trimmed(),
                        Optional.of(number),
                        title,
                        Optional.of(body).filter(b -> !b.isEmpty())));
            }
            if (c == '。') {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<Heading> unnumbered(Line line, Span inner, boolean marked, boolean emphasised) {
        Span title = withoutClosing(line, inner);
        if (title.isEmpty()) {
            return Optional.empty();
        }
        String text = slice(line, title);
        String label = text.length() <= LONGEST_TITLE ? Normalizer.label(text) : "";
        boolean known = !label.isEmpty()
                && (vocabulary.section(label).isPresent()
                        || vocabulary.aspect(label).isPresent());
        boolean shown = marked || emphasised && text.length() <= LONGEST_TITLE && isOneClause(text, "。；！？，：");
        if (shown || known) {
            return Optional.of(new Heading(line.trimmed(), Optional.empty(), title, Optional.empty()));
        }
        return Optional.empty();
    }

    /** The line without {@code #} in front and without {@code **} around it. */
    private static Span withoutMarks(Line line) {
        String raw = line.raw();
        int offset = line.span().start();
        int start = line.trimmed().start() - offset;
        int end = line.trimmed().end() - offset;
        int hashes = start;
        while (hashes < end && raw.charAt(hashes) == '#') {
            hashes++;
        }
        if (hashes > start && hashes - start <= 6 && hashes < end) {
            start = hashes;
            while (end > start && raw.charAt(end - 1) == '#') {
                end--;
            }
        }
        Span inner = InlineMarkup.ofHeading(raw, Normalizer.trim(raw, new Span(start, end)));
        String text = raw.substring(inner.start(), inner.end());
        if (text.length() > 4 && text.startsWith("**") && text.indexOf("**", 2) == text.length() - 2) {
            inner = Normalizer.trim(raw, new Span(inner.start() + 2, inner.end() - 2));
        }
        return inner.shift(offset);
    }

    /** Without the ▍ or ★ that messengers put before headings; a bullet is one only before a number. */
    private static Span withoutOrnament(Line line, Span inner) {
        String text = slice(line, inner);
        int end = 0;
        boolean bullet = false;
        while (end < text.length()
                && (ORNAMENTS.indexOf(text.charAt(end)) >= 0
                        || BULLETS.indexOf(text.charAt(end)) >= 0
                        || end > 0 && Normalizer.isBlank(text.charAt(end)))) {
            bullet |= BULLETS.indexOf(text.charAt(end)) >= 0;
            end++;
        }
        boolean plain = end == 0
                || end == text.length()
                || bullet && NumberingReader.read(text.substring(end), 0).isEmpty();
        return plain ? inner : new Span(inner.start() + end, inner.end());
    }

    /** Without a full stop or colon at the end, and without the blanks before it. */
    private static Span withoutClosing(Line line, Span span) {
        String raw = line.raw();
        int offset = line.span().start();
        int end = span.end() - offset;
        while (end > span.start() - offset && "。：:；;.".indexOf(raw.charAt(end - 1)) >= 0) {
            end--;
        }
        return Normalizer.trim(raw, new Span(span.start() - offset, end)).shift(offset);
    }

    private static boolean isOneClause(String title, String stops) {
        return title.chars().noneMatch(c -> stops.indexOf(c) >= 0);
    }

    private static String slice(Line line, Span span) {
        return line.raw()
                .substring(
                        span.start() - line.span().start(),
                        span.end() - line.span().start());
    }
}
