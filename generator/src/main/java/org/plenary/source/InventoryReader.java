package org.plenary.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.language.Language;
import org.plenary.media.MediaKind;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.problem.Suggestion;

/**
 * Walks {@code content/} once. Every file is either taken or named in a problem: links, hidden files, unknown folders and
 * kinds of file are refused, because nobody should publish by accident.
 */
public final class InventoryReader {

    private static final String ADOC = ".adoc";
    private static final long MAX_DOCUMENT_BYTES = 1_000_000;
    private static final int MAX_DEPTH = 8;
    private static final int MAX_FILES = 20_000;
    private static final Set<String> DROPPINGS = Set.of(".DS_Store", ".gitkeep", "Thumbs.db", "desktop.ini");
    private static final Pattern NAME =
            Pattern.compile("(?!.{101})" + SourceFile.NO_DEVICE + "[a-z0-9]+(?:[._-][a-z0-9]+)*+");
    private static final Pattern DEVICE = Pattern.compile("_?(?:" + SourceFile.DEVICES + ")(?:\\.|$)");
    /** What we put into the names of files that are named by their contents. */
    private static final Pattern HASHED = Pattern.compile("\\.([0-9a-f]{10}\\.[a-z0-9]+)$");

    private static final String NAME_HINT =
            "use small letters a to z, digits and hyphens, at most 100 of them, such as opening-ceremony.adoc";

    private static final String KINDS_HINT =
            "documents end in .adoc, in small letters, and stand in content/<language>/<type>/; content/media/ takes "
                    + MediaKind.endings();

    private static final String SHARED_HINT =
            "organisations that editions share stand in <language>/organisations/ and end in .adoc, what they show in media/, which takes "
                    + MediaKind.endings();

    private static final long MAX_MEDIA_BYTES = 500_000_000;
    private static final long MAX_MEDIA_PIXELS = 2_000_000_000;

    private final Path root;
    /** What the names of its files begin with: {@code content}, or {@code ../organisations} of the shared folder. */
    private final String folder;

    private final boolean shared;
    private final List<Language> languages;
    private final Problems problems;
    private final MediaMemory memory;
    private final List<SourceFile> documents = new ArrayList<>();
    private final Map<String, MediaFile> media = new HashMap<>();
    private int files;
    private long mediaBytes;
    private long mediaPixels;

    private InventoryReader(Path root, String folder, List<Language> languages, MediaMemory memory, Problems problems) {
        this.root = root;
        this.folder = folder;
        this.shared = !folder.equals(Inventory.FOLDER);
        this.languages = languages;
        this.memory = memory;
        this.problems = problems;
    }

    /** Lists the files of the site in a folder. */
    public static Inventory read(Path site, List<Language> languages, Problems problems) throws IOException {
        return read(site, languages, new MediaMemory(), problems);
    }

    /** The same, without looking at media anew that are in memory. */
    public static Inventory read(Path site, List<Language> languages, MediaMemory memory, Problems problems)
            throws IOException {
        Path root = site.resolve(Inventory.FOLDER);
        InventoryReader reader = new InventoryReader(root, Inventory.FOLDER, languages, memory, problems);
        if (!Files.isDirectory(root)) {
            problems.add(
                    Place.of(Inventory.FOLDER),
                    Code.MISSING_FILE,
                    "there is no folder content/",
                    "create content/" + languages.get(0) + "/pages/home.adoc");
        }
        return reader.list();
    }

    /** The same with the organisations that the site shares with other editions. */
    public static Inventory read(
            Path site, List<Language> languages, Optional<SharedFolder> sharing, MediaMemory memory, Problems problems)
            throws IOException {
        Inventory own = read(site, languages, memory, problems);
        return sharing.isPresent() ? own.with(shared(site, languages, sharing.get(), memory, problems)) : own;
    }

    private static Inventory shared(
            Path site, List<Language> languages, SharedFolder sharing, MediaMemory memory, Problems problems)
            throws IOException {
        Path root = sharing.in(site);
        if (!Files.isDirectory(root)) {
            problems.add(
                    sharing.setting(),
                    Code.MISSING_FILE,
                    "there is no folder '" + sharing.name() + "', which this edition shares organisations from",
                    "write where it stands, from this file's folder; if it is a submodule of git, run git submodule update --init");
        }
        Path real = Files.isDirectory(root) ? root.toRealPath() : root;
        return new InventoryReader(real, sharing.name(), languages, memory, problems).list();
    }

    private Inventory list() throws IOException {
        if (Files.isDirectory(root)) {
            Files.walkFileTree(root, Set.of(), MAX_DEPTH, new Visitor());
        }
        documents.sort(Comparator.comparing(SourceFile::name));
        return new Inventory(Files.exists(root) ? root.toRealPath() : root.toAbsolutePath(), documents, media);
    }

    /**
     * Whether all that happened since an inventory was made is that texts were written anew, so that it lists what is there now. Files elsewhere
     * don't count.
     *
     * @param changed files and folders that are not what they were, by their real paths
     */
    public static boolean isStill(Inventory before, Set<Path> changed) {
        Set<Path> inside = changed.stream().filter(before::holds).collect(Collectors.toSet());
        return inside.isEmpty()
                || before.documents().stream()
                                .filter(document -> inside.contains(document.path()))
                                .filter(document -> isSoundText(document.path()))
                                .count()
                        == inside.size();
    }

    private static boolean isSoundText(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return now.isRegularFile() && now.size() <= MAX_DOCUMENT_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    private FileVisitResult giveUp() {
        documents.clear();
        problems.add(
                Place.of(folder),
                Code.REFUSED,
                "more than " + MAX_FILES + " files",
                "give each edition of the conference a site of its own");
        return FileVisitResult.TERMINATE;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            Path relative = root.relativize(folder);
            return folder.equals(root) || accepts(relative, name(folder))
                    ? FileVisitResult.CONTINUE
                    : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (++files > MAX_FILES) {
                return giveUp();
            }
            if (isDropping(fileName(file)) || isBeside(root.relativize(file))) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                refuse(file, "a symbolic link", "replace it by the file itself");
            } else if (attributes.isDirectory()) {
                refuse(
                        file,
                        "a folder that stands too deep",
                        "move it up: folders stand in at most " + (MAX_DEPTH - 1) + " others");
            } else if (!attributes.isRegularFile()) {
                refuse(file, "not an ordinary file", kindsHint());
            } else if (root.relativize(file).startsWith(Inventory.MEDIA)) {
                addMedia(file, attributes);
            } else if (!fileName(file).endsWith(ADOC)) {
                refuse(file, "not an AsciiDoc file (.adoc)", kindsHint());
            } else if (isPartial(fileName(file)) && shared) {
                refuse(file, "there to be included, and shared texts include none", "write its words into each text");
            } else if (isPartial(fileName(file))) {
                checkPartial(file);
            } else {
                addDocument(file, attributes.size());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            refuse(file, "not to be read", "see that its name is plain and that everybody may read it");
            return FileVisitResult.CONTINUE;
        }
    }

    /** Folders are content/media/..., content/[language]/ and content/[language]/[type]/. */
    private boolean accepts(Path relative, String name) {
        String first = relative.getName(0).toString();
        if (isBeside(relative) || isOfOthers(relative)) {
            return false;
        }
        if (fileName(relative).startsWith(".")) {
            problems.add(Place.of(name), Code.REFUSED, "this is a hidden folder", "move it out of " + folder + "/");
            return false;
        }
        if (first.equals(Inventory.MEDIA)) {
            return NAME.matcher(relative.getFileName().toString()).matches() || badName(name);
        }
        if (relative.getNameCount() == 1) {
            return language(first).isPresent() || unknownLanguage(name, first);
        }
        String type = relative.getFileName().toString();
        boolean known =
                relative.getNameCount() == 2 && DocumentType.ofFolder(type).isPresent();
        if (known && (!shared || type.equals(DocumentType.ORGANISATION.folder()))) {
            return true;
        }
        if (shared) {
            problems.add(
                    Place.of(name),
                    Code.UNKNOWN_TYPE,
                    "editions share organisations and nothing else",
                    "move it into the site that it belongs to; organisations stand in " + this.folder
                            + "/<language>/organisations/");
            return false;
        }
        problems.add(
                Place.of(name),
                Code.UNKNOWN_TYPE,
                "'" + type + "' is not a kind of content, so its files can't be published",
                Suggestion.hint(type, DocumentType.folders()));
        return false;
    }

    /** What stands in a shared folder because it is a repository of its own. */
    private boolean isBeside(Path relative) {
        return shared
                && relative.getNameCount() == 1
                && fileName(relative).matches("\\.git.*|(?:README|LICEN[CS]E)(?:\\..*)?");
    }

    /** Whether this is the folder of a language that other editions have and this one doesn't. */
    private boolean isOfOthers(Path relative) {
        String name = fileName(relative);
        return shared
                && relative.getNameCount() == 1
                && name.matches("[a-z]{2,3}(?:-[A-Za-z0-9]+)*")
                && Language.of(name).isPresent()
                && language(name).isEmpty();
    }

    private boolean unknownLanguage(String name, String folder) {
        problems.add(
                Place.of(name),
                Code.UNKNOWN_LANGUAGE,
                "'" + folder + "' is not a language of this site, so its files can't be published",
                shared
                        ? SHARED_HINT
                        : "add it to site.languages in jbake.properties, or move the files; languages now: "
                                + languages);
        return false;
    }

    private boolean badName(String name) {
        if (DEVICE.matcher(name.substring(name.lastIndexOf('/') + 1)).lookingAt()) {
            problems.add(
                    Place.of(name),
                    Code.BAD_FILE_NAME,
                    "Windows keeps this name for itself, so nobody could have the file there",
                    "give it another name");
            return false;
        }
        problems.add(Place.of(name), Code.BAD_FILE_NAME, "this name would not work in every web address", NAME_HINT);
        return false;
    }

    private void addDocument(Path file, long bytes) {
        Path relative = root.relativize(file);
        String name = name(file);
        String fileName = fileName(file);
        if (relative.getNameCount() != 3) {
            problems.add(
                    Place.of(name),
                    Code.UNKNOWN_TYPE,
                    "this file stands in no folder that says what it is",
                    shared
                            ? "move it to " + folder + "/" + languages.get(0) + "/organisations/"
                            : "move it to content/" + languages.get(0) + "/pages/ or another of: "
                                    + DocumentType.folders());
        } else if (bytes > MAX_DOCUMENT_BYTES) {
            refuse(file, "larger than " + MAX_DOCUMENT_BYTES / 1000 + " kB", kindsHint());
        } else {
            String id = fileName.substring(0, fileName.length() - ADOC.length());
            if (!SourceFile.ID.matcher(id).matches()) {
                badName(name);
                return;
            }
            Language language = language(relative.getName(0).toString()).orElseThrow();
            DocumentType type =
                    DocumentType.ofFolder(relative.getName(1).toString()).orElseThrow();
            documents.add(new SourceFile(file, name, language, type, id));
        }
    }

    private void checkPartial(Path file) {
        String name = fileName(file);
        if (!SourceFile.ID
                .matcher(name.substring(1, name.length() - ADOC.length()))
                .matches()) {
            badName(name(file));
        }
    }

    /** Such a file is there to be included by others and is no page of its own. */
    private static boolean isPartial(String name) {
        return name.startsWith("_");
    }

    private void addMedia(Path file, BasicFileAttributes attributes) {
        String name = root.resolve(Inventory.MEDIA).relativize(file).toString().replace('\\', '/');
        if (!NAME.matcher(fileName(file)).matches()) {
            badName(name(file));
            return;
        }
        if (HASHED.matcher(name).find()) {
            problems.add(
                    Place.of(name(file)),
                    Code.BAD_FILE_NAME,
                    "a dot and ten of 0 to 9 and a to f before the ending are for files that never change: browsers would"
                            + " show this one for a year, whatever became of it",
                    "write a hyphen instead of that dot: "
                            + HASHED.matcher(fileName(file)).replaceFirst("-$1"));
            return;
        }
        Optional<MediaKind> kind = MediaKind.of(name);
        if (kind.isEmpty()) {
            refuse(file, "a kind of file that isn't published", kindsHint());
            return;
        }
        mediaBytes += attributes.size();
        if (mediaBytes > MAX_MEDIA_BYTES || mediaPixels > MAX_MEDIA_PIXELS) {
            refuse(
                    file,
                    "one too many: together they have more than " + MAX_MEDIA_BYTES / 1_000_000 + " MB, or more than "
                            + MAX_MEDIA_PIXELS / 1_000_000 + " million pixels",
                    "make pictures smaller: 2000 pixels wide is enough for any screen");
            return;
        }
        look(file, kind.get(), attributes).ifPresent(look -> {
            mediaPixels += look.pixels();
            media.put(name, MediaFile.of(file, name, name(file), kind.get(), look));
        });
    }

    /** What is in a file; empty, with a problem for each reason, when it isn't to be published. */
    private Optional<MediaMemory.Look> look(Path file, MediaKind kind, BasicFileAttributes attributes) {
        MediaMemory.Look look;
        try {
            look = memory.look(file, kind, Stamp.of(attributes));
        } catch (IOException e) {
            refuse(file, "not to be read", "see that everybody may read it");
            return Optional.empty();
        }
        look.complaints()
                .forEach(complaint -> problems.add(
                        Place.of(name(file)), Code.REFUSED, "this file " + complaint.message(), complaint.hint()));
        return Optional.of(look).filter(sound -> sound.complaints().isEmpty());
    }

    private String kindsHint() {
        return shared ? SHARED_HINT : KINDS_HINT;
    }

    private void refuse(Path file, String why, String hint) {
        problems.add(Place.of(name(file)), Code.REFUSED, "this file is " + why, hint);
    }

    private Optional<Language> language(String folder) {
        return languages.stream()
                .filter(language -> language.tag().equals(folder))
                .findFirst();
    }

    private String name(Path path) {
        return (folder + "/" + root.relativize(path)).replace('\\', '/');
    }

    /** What file managers and text editors leave behind, unasked; nobody's words are in it. */
    private static boolean isDropping(String name) {
        return DROPPINGS.contains(name)
                || name.startsWith("~$")
                || name.startsWith(".#")
                || name.matches("#.*#|\\..*\\.sw[a-p]|.*(?:~|\\.swp)");
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }
}
