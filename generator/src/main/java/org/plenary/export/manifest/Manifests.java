package org.plenary.export.manifest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.plenary.entry.Address;
import org.plenary.export.form.Json;
import org.plenary.publish.Output;
import org.plenary.site.Edition;
import org.plenary.site.Site;

/**
 * A manifest for each language, {@code en/site.webmanifest} (W3C, Web Application Manifest). They are of one program, whose {@code id} is where
 * the site stands on its host: unlike its other addresses, that isn't read from where the manifest is, but from the host's root.
 */
public final class Manifests {

    private static final String FILE = "site.webmanifest";

    /** The ground of pages and of the icon, as in the theme. */
    private static final String PAPER = "#fbf8f2";

    private Manifests() {}

    public static List<Output> of(Site site) {
        return site.editions().stream()
                .map(edition ->
                        Output.planned(at(edition).file(), edition.language(), () -> Json.bytes(json(site, edition))))
                .toList();
    }

    /** Where the manifest of a language is. */
    public static Address at(Edition edition) {
        return edition.home().address().file(FILE);
    }

    private static ObjectNode json(Site site, Edition edition) {
        Address here = at(edition);
        ObjectNode json = Json.object();
        json.put("id", site.settings().basePath());
        json.put("name", edition.home().title());
        json.put("short_name", edition.home().shortTitle());
        json.put("lang", edition.language().tag());
        json.put("dir", edition.language().direction());
        json.put("start_url", edition.home().address().from(here));
        json.put("scope", Address.ROOT.from(here));
        json.put("display", "minimal-ui");
        json.put("background_color", PAPER);
        json.put("theme_color", PAPER);
        json.set(
                "icons",
                Json.array(List.of(
                        icon(here, "icon.svg", "any", "image/svg+xml", "any"),
                        icon(here, "icon-192.png", "192x192", "image/png", "any"),
                        icon(here, "icon-512.png", "512x512", "image/png", "any"),
                        icon(here, "icon-maskable-512.png", "512x512", "image/png", "maskable"))));
        return json;
    }

    private static ObjectNode icon(Address manifest, String name, String sizes, String type, String purpose) {
        return Json.object()
                .put("src", new Address("img/" + name).from(manifest))
                .put("sizes", sizes)
                .put("type", type)
                .put("purpose", purpose);
    }
}
