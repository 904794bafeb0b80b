package org.gouji.workspace;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much text the analyses of all open documents may be about. Beyond it the analyses used least recently are dropped,
 * and made again when somebody asks. Safe to use from several threads.
 */
public final class AnalysisBudget {

    /** An analysis takes about forty times the memory of its text, and the server has 256 MB. */
    private static final int STANDARD = 2_500_000;

    private final int characters;
    private final Map<String, OpenDraft> used = new LinkedHashMap<>(16, 0.75f, true);
    private long total;

    /** Room for the analyses of texts of so many UTF-16 units; one analysis is kept whatever its length. */
    public AnalysisBudget(int characters) {
        this.characters = characters;
    }

    /** What the server has. */
    public static AnalysisBudget standard() {
        return new AnalysisBudget(STANDARD);
    }

    /** {@code draft} has an analysis that was just used. */
    synchronized void used(OpenDraft draft) {
        OpenDraft before = used.put(draft.uri(), draft);
        total += draft.text().length() - (before == null ? 0 : before.text().length());
        Iterator<OpenDraft> eldest = used.values().iterator();
        while (total > characters && used.size() > 1) {
            OpenDraft dropped = eldest.next();
            eldest.remove();
            total -= dropped.text().length();
            dropped.dropAnalysis();
        }
    }

    /** The document of this name is closed. */
    synchronized void closed(String uri) {
        OpenDraft before = used.remove(uri);
        total -= before == null ? 0 : before.text().length();
    }
}
