package org.plenary.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why something can't be written, in the words of people.
 *
 * @param reason {@code the disk is full (/srv/site)}
 * @param hint what to do: {@code make room on it}
 */
public record WriteFailure(String reason, String hint) {

    private static final Pattern FULL =
            Pattern.compile("no space left|not enough space|quota exceeded|disk full", Pattern.CASE_INSENSITIVE);
    private static final Pattern READ_ONLY =
            Pattern.compile("read-only|write.protected|not permitted", Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER_DISK = Pattern.compile("cross-device", Pattern.CASE_INSENSITIVE);

    /** With so little room nothing can be written, whatever the system says in its own language. Bytes. */
    private static final long NO_ROOM = 64_000;

    /** @param folder that was written to */
    public static WriteFailure of(IOException failure, Path folder) {
        String said = Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
        if (FULL.matcher(said).find() || hasNoRoom(folder)) {
            return new WriteFailure("the disk is full (" + folder + ")", "make room on this disk");
        }
        if (failure instanceof AccessDeniedException || READ_ONLY.matcher(said).find()) {
            return new WriteFailure(
                    "nobody may write there (" + place(failure, folder) + ")",
                    "give yourself the right to write there, or choose another folder");
        }
        if (failure instanceof AtomicMoveNotSupportedException
                || OTHER_DISK.matcher(said).find()) {
            return new WriteFailure(
                    "a folder in it is another disk (" + place(failure, folder) + ")",
                    "choose a folder that is on one disk, with what is beside it");
        }
        return new WriteFailure(said, "see that this is a folder that you may write to, with room on its disk");
    }

    private static String place(IOException failure, Path folder) {
        return failure instanceof FileSystemException at && at.getFile() != null ? at.getFile() : folder.toString();
    }

    private static boolean hasNoRoom(Path folder) {
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                try {
                    return Files.isWritable(at) && Files.getFileStore(at).getUsableSpace() < NO_ROOM;
                } catch (IOException e) {
                    return false;
                }
            }
        }
        return false;
    }
}
