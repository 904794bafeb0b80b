package org.gouji.lsp.features;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Range;
import org.gouji.check.Finding;

/** Something that the editor's menu of changes can be filled from, besides the fixes of findings. */
interface ActionSource {

    /** The kinds of what it offers. */
    List<String> kinds();

    /** What it offers for a report. */
    List<CodeAction> actions(OpenReport open, CodeActionRequest request);

    /**
     * What the client asks for.
     *
     * @param params the request
     * @param findings what the client names, or all in its range if it names none
     */
    record CodeActionRequest(CodeActionParams params, List<Finding> findings) {

        /** The characters that are selected. */
        Range range() {
            return params.getRange();
        }

        /** True if the client wants changes of this {@code kind}; one that names none wants all but those below. */
        boolean wants(String kind) {
            return only().isEmpty() || isNamed(kind);
        }

        /**
         * The same for changes of the whole document that take time to work out: not when an editor asks by itself
         * while the caret moves.
         */
        boolean wantsWhole(String kind) {
            boolean automatic = params.getContext().getTriggerKind() == CodeActionTriggerKind.Automatic;
            return isNamed(kind) || only().isEmpty() && !automatic;
        }

        private boolean isNamed(String kind) {
            return only().stream()
                    .flatMap(List::stream)
                    .anyMatch(only -> only.isEmpty() || kind.equals(only) || kind.startsWith(only + "."));
        }

        private Optional<List<String>> only() {
            return Optional.ofNullable(params.getContext().getOnly());
        }
    }
}
