package org.plenary.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.plenary.content.Body;
import org.plenary.problem.Code;
import org.plenary.source.Inventory;

/** Turns the targets of links and pictures into keys of documents and names of media. */
final class Links {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private static final String ENDING = ".adoc";

    private final Findings findings;
    private final List<Body.Link> links = new ArrayList<>();
    private final List<Body.MediaUse> media = new ArrayList<>();
    private final List<Body.Away> away = new ArrayList<>();

    Links(Findings findings) {
        this.findings = findings;
    }

    List<Body.Link> links() {
        return links;
    }

    List<Body.MediaUse> media() {
        return media;
    }

    List<Body.Away> away() {
        return away;
    }

    void resolve(Element body) {
        body.select("a[href]").forEach(this::link);
        body.select("img").forEach(this::picture);
    }

    private void link(Element link) {
        String href = link.attr("href");
        int line = HtmlLines.of(link);
        if (href.isEmpty()) {
            return;
        }
        if (SCHEME.matcher(href).matches()) {
            away.add(new Body.Away(href, findings.text().place(line)));
            return;
        }
        int hash = href.indexOf('#');
        String path = hash < 0 ? href : href.substring(0, hash);
        String fragment = hash < 0 ? "" : href.substring(hash + 1);
        if (path.isEmpty()) {
            links.add(new Body.Link("", fragment, findings.text().place(line)));
        } else if (path.endsWith(ENDING)) {
            document(link, path, fragment, line);
        } else if (mediaName(path).isPresent()) {
            String name = mediaName(path).get();
            media.add(new Body.MediaUse(name, findings.text().place(line), false));
            link.attr("href", Body.MEDIA + name);
        } else {
            away.add(new Body.Away(href, findings.text().place(line)));
        }
    }

    private void document(Element link, String path, String fragment, int line) {
        String key = key(path);
        links.add(new Body.Link(key, fragment, findings.text().place(line)));
        String target = Body.LINK + key;
        String href = link.attr("href");
        if (link.text().equals(href) || link.text().equals("[" + href + "]")) {
            link.text(target);
        }
        link.attr("href", target + (fragment.isEmpty() ? "" : "#" + fragment));
    }

    /** {@code ../sessions/opening.adoc}, from where the file stands, to {@code sessions/opening}. */
    private String key(String path) {
        List<String> parts =
                new ArrayList<>(List.of(findings.text().source().type().folder()));
        for (String part : path.substring(0, path.length() - ENDING.length()).split("/")) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    private static Optional<String> mediaName(String path) {
        String marker = "/" + Inventory.MEDIA + "/";
        int start = ("/" + path).lastIndexOf(marker);
        return start < 0 ? Optional.empty() : Optional.of(("/" + path).substring(start + marker.length()));
    }

    private void picture(Element picture) {
        String src = picture.attr("src");
        Optional<String> name = mediaName(src);
        if (name.isEmpty()) {
            refuse(
                    picture,
                    Code.BROKEN_LINK,
                    "the picture '" + src + "' is not in content/media/",
                    "put it there and write image::../../media/name.jpg[What it shows]");
            return;
        }
        if (Targets.isOdd(name.get())) {
            refuse(
                    picture,
                    Code.REFUSED,
                    "the picture's name '" + name.get() + "' has signs in it that no file's name has here",
                    "write it without tabs and backslashes, such as image::../../media/name.jpg[What it shows]");
            return;
        }
        media.add(new Body.MediaUse(name.get(), findings.text().place(HtmlLines.of(picture)), true));
        picture.attr("src", Body.MEDIA + name.get());
        picture.attr("loading", "lazy");
    }

    private void refuse(Element picture, Code code, String message, String hint) {
        findings.add(HtmlLines.of(picture), code, message, hint);
        picture.removeAttr("src");
    }
}
