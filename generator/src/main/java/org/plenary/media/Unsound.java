package org.plenary.media;

import java.util.List;

/** Ends the reading of a file that isn't published; never leaves this package. */
final class Unsound extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Medium.Complaint> complaints;

    Unsound(String message, String hint) {
        this(List.of(new Medium.Complaint(message, hint)));
    }

    Unsound(List<Medium.Complaint> complaints) {
        super(complaints.toString(), null, false, false);
        this.complaints = complaints;
    }

    /** Its data can't be as they are; programs would guess what was meant, each differently. */
    static Unsound damaged(MediaKind kind, String why) {
        return new Unsound(
                "is a damaged " + kind + " (" + why + ")",
                "open it in a picture editor and save it anew, or fetch it again");
    }

    List<Medium.Complaint> complaints() {
        return complaints;
    }
}
