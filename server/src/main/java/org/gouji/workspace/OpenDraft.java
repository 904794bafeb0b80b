package org.gouji.workspace;

import java.util.List;
import java.util.Optional;
import org.gouji.draft.Syntax;
import org.gouji.report.Report;
import org.gouji.text.Text;

/**
 * One version of a document that is open in an editor, under one version of the settings.
 *
 * <p>Immutable but for its {@link #analysis()}, which is made at the first call and shared by everyone who asks.
 */
public final class OpenDraft {

    private final String uri;
    private final Text text;
    private final Syntax syntax;
    private final Settings settings;
    private final Analyzing analyzing;
    private Optional<Analysis> made = Optional.empty();

    /** A document under the name that its editor uses for it. */
    public OpenDraft(String uri, Text text, Syntax syntax, Settings settings, Analyzing analyzing) {
        this.uri = uri;
        this.text = text;
        this.syntax = syntax;
        this.settings = settings;
        this.analyzing = analyzing;
    }

    /** The editor's name for the document, letter by letter. */
    public String uri() {
        return uri;
    }

    /** The characters, and the version that the editor gave them. */
    public Text text() {
        return text;
    }

    /** How the marks in it are to be understood. */
    public Syntax syntax() {
        return syntax;
    }

    /** The same document with other characters. */
    public OpenDraft withText(Text newText) {
        return new OpenDraft(uri, newText, syntax, settings, analyzing);
    }

    /** The same document under other settings. */
    public OpenDraft withSettings(Settings newSettings) {
        return new OpenDraft(uri, text, syntax, newSettings, analyzing);
    }

    /** What is known of it. Takes its time in the first caller's thread; others wait for that one. */
    public synchronized Analysis analysis() {
        Analysis analysis = made.orElseGet(() -> analyzing.analyze(text, syntax, settings));
        made = Optional.of(analysis);
        return analysis;
    }

    /** What an editor shows of it: the findings of a report, and nothing of a document that is none. */
    public List<Analysis.Shown> findings() {
        Analysis analysis = analysis();
        return analysis.report().kind() == Report.Kind.OTHER ? List.of() : analysis.findings();
    }
}
