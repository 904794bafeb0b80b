package org.gouji.office;

import org.gouji.document.DocumentContent.Refusal;

/** A file that cannot be read, with the reason to tell. */
final class OfficeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    OfficeException(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    OfficeException(Refusal refusal, Throwable cause) {
        super(refusal.name(), cause);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
