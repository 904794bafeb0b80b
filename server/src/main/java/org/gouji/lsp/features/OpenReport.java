package org.gouji.lsp.features;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.gouji.assist.AssistMessages;
import org.gouji.lsp.documents.Positions;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.report.Report;
import org.gouji.workspace.OpenDraft;

/**
 * An open report at the moment of a request, with what an answer about it takes.
 *
 * @param capabilities what the client can do
 * @param draft the version that the answer is about
 * @param report the draft, read
 * @param positions offsets of that version as lines and columns of the protocol
 * @param messages texts in the client's language
 * @param cancel to be asked where work is long
 */
public record OpenReport(
        ClientCapabilities capabilities,
        OpenDraft draft,
        Report report,
        Positions positions,
        AssistMessages messages,
        CancelChecker cancel) {

    /** The page of {@code draft}, which is analysed now unless it was before. */
    static OpenReport of(ClientCapabilities capabilities, OpenDraft draft, CancelChecker cancel) {
        cancel.checkCanceled();
        Report report = draft.analysis().report();
        cancel.checkCanceled();
        return new OpenReport(
                capabilities,
                draft,
                report,
                new Positions(draft.text()),
                AssistMessages.in(capabilities.locale()),
                cancel);
    }

    /** The offset of {@code position}. */
    int offset(Position position) {
        return positions.offset(position);
    }
}
