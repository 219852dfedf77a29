package org.plenary.content;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.language.Bundles;
import org.plenary.problem.Suggestion;
import org.plenary.source.DocumentType;

/** What to do about an attribute that a type doesn't have. */
final class UnknownAttribute {

    private static final String JBAKE = "jbake-";

    /** Attributes by which a document would tell Asciidoctor how to work. */
    private static final Set<String> ASCIIDOCTOR = Set.of(("allow-uri-read appendix-caption author authors backend"
                    + " copyright css data-uri docdate docinfo doctype docyear experimental figure-caption"
                    + " hardbreaks hide-uri-scheme icons iconsdir idprefix idseparator imagesdir includedir keywords lang"
                    + " leveloffset linkcss listing-caption nofooter noheader notitle numbered outfilesuffix partnums"
                    + " reproducible revdate revnumber revremark sectanchors sectids sectlinks sectnumlevels sectnums"
                    + " showtitle source-highlighter stem stylesdir stylesheet table-caption title-separator toc"
                    + " toc-title toclevels version-label xrefstyle")
            .split(" "));

    private final String name;
    private final DocumentType type;
    private final Function<DocumentType, List<Attribute<?>>> schema;

    UnknownAttribute(String name, DocumentType type, Function<DocumentType, List<Attribute<?>>> schema) {
        this.name = name;
        this.type = type;
        this.schema = schema;
    }

    String hint(Bundles bundles) {
        if (ASCIIDOCTOR.contains(name)) {
            return "remove the line: here a file can't set how AsciiDoc works";
        }
        if (name.equals("email")) {
            return ofMail();
        }
        if (name.startsWith(JBAKE)) {
            return ofJbake(name.substring(JBAKE.length()));
        }
        if (name.equals("title") || name.equals("name")) {
            return "remove the line: the title is the first line of the file, behind = ";
        }
        return known(type, name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .or(() -> labelled(bundles))
                .map(meant -> "write :" + meant + ":")
                .or(this::ofOthers)
                .orElseGet(() -> Suggestion.hint(name, names(type)));
    }

    private String ofMail() {
        return known(type, "contacts")
                .map(own -> "write :" + own + ":")
                .orElse(
                        "remove the line: " + type.aNoun()
                                + " has no e-mail address in its header; where visitors are to see the address, write it in the text");
    }

    private String ofJbake(String rest) {
        if (rest.equals("title")) {
            return "remove the line: the title is the first line of the file, behind = ";
        }
        if (rest.equals("status")) {
            return "write :status: draft for a text that isn't to be published yet; else remove the line";
        }
        return known(type, rest)
                .map(own -> "write :" + own + ":")
                .orElse("remove the line: the folder and the name of a file say what it is");
    }

    /** The attribute that readers see under this name, in some language: {@code speakers} for {@code spreker}. */
    private Optional<String> labelled(Bundles bundles) {
        return bundles.named("", name.replace('-', ' ')).stream()
                .flatMap(label -> known(type, label).or(() -> known(type, label + "s")).stream())
                .sorted()
                .findFirst();
    }

    private Optional<String> ofOthers() {
        String others = Arrays.stream(DocumentType.values())
                .filter(other -> names(other).contains(name))
                .map(DocumentType::aNoun)
                .collect(Collectors.joining(" or "));
        String near = Suggestion.hint(name, names(type));
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of("'" + name + "' belongs to " + others + ": remove the line"
                        + (near.endsWith("?") ? ", or " + near : ""));
    }

    private Optional<String> known(DocumentType of, String attribute) {
        return names(of).stream().filter(attribute::equals).findFirst();
    }

    private Collection<String> names(DocumentType of) {
        return schema.apply(of).stream().map(Attribute::name).toList();
    }
}
