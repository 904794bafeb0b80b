package org.gouji.check.neighbours;

import java.util.List;
import org.gouji.check.Subject;
import org.gouji.facts.Sentence;
import org.gouji.facts.SentenceReader;

/**
 * The sentences of the report under check, read once for the rules that compare them.
 *
 * @param all from top to bottom
 */
record OwnSentences(List<Sentence> all) {

    /** Those of {@code subject}. */
    static List<Sentence> of(Subject subject) {
        return subject.once(OwnSentences.class, report -> new OwnSentences(SentenceReader.read(report)))
                .all();
    }
}
