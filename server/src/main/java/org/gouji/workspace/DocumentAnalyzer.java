package org.gouji.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbourhood;
import org.gouji.facts.Neighbours;
import org.gouji.facts.ReportFacts;
import org.gouji.form.Forms;
import org.gouji.text.Text;
import org.gouji.text.Wanted;

/** Reads and checks a document; in the product that is {@link ReportAnalyzer}. Safe to use from several threads. */
@FunctionalInterface
public interface DocumentAnalyzer {

    /** The forms that documents are read against. */
    default Forms forms() {
        return analyze(Text.of(""), Syntax.PLAIN, Settings.defaults()).report().forms();
    }

    /** Everything that is to be known of {@code text}. */
    Analysis analyze(Text text, Syntax syntax, Settings settings);

    /** The same for what stands in {@code file}, beside what is known of other reports. */
    default Analysis analyze(Text text, Syntax syntax, Settings settings, Neighbours neighbours, Path file) {
        return analyze(text, syntax, settings);
    }

    /** What other reports need to know of the report that {@code text} is; empty if it is none. */
    default Optional<ReportFacts> facts(Text text, Syntax syntax) {
        return Optional.empty();
    }

    /**
     * The same for what stands in {@code file}, which may have last year's report beside it.
     *
     * @param file where the document is kept; what is written there may be older than {@code text}
     */
    default Analysis analyze(Text text, Syntax syntax, Settings settings, Path file) {
        return analyze(text, syntax, settings);
    }

    /**
     * The same for a document that may change meanwhile.
     *
     * @param file where it is kept, if it is a file
     * @param beside other reports that are known
     * @param wanted asked before each line, passage and rule
     * @throws java.util.concurrent.CancellationException as soon as the result is no longer wanted
     */
    default Analysis analyze(
            Text text, Syntax syntax, Settings settings, Optional<Path> file, Neighbourhood beside, Wanted wanted) {
        return file.map(path -> analyze(text, syntax, settings, path)).orElseGet(() -> analyze(text, syntax, settings));
    }
}
