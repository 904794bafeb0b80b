package org.gouji.check;

import java.util.List;

/** Looks for one kind of mistake. Stateless; knows no protocol and does no input or output. */
public interface Rule {

    /** The rules that this class finds; nearly always one. */
    List<RuleInfo> infos();

    /** Adds what it finds to {@code out}. Called only for drafts that are reports. */
    void check(Subject subject, Findings out);
}
