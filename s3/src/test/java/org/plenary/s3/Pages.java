package org.plenary.s3;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A site of a programme and its sessions, as bakes make them: relative links, a style sheet named by its contents, data, a worker. */
final class Pages {

    private Pages() {}

    /**
     * @param style ten hexadecimal digits
     * @param words that stand on every session's page
     */
    static Map<String, byte[]> of(String style, String words, String... sessions) {
        Map<String, String> files = new TreeMap<>();
        files.put("css/site." + style + ".css", "/* " + style + " */");
        files.put("index.html", page("", style, "<a href=en/>English</a>"));
        files.put("404.html", page("", style, "<a href=en/>English</a>"));
        files.put("en/index.html", page("../", style, "<a href=programme/>Programme</a>"));
        StringBuilder list = new StringBuilder();
        for (String session : sessions) {
            String folder = "en/programme/" + session + "/";
            list.append("<a href=").append(session).append("/>").append(session).append("</a>");
            files.put(folder + "session.ics", "BEGIN:VCALENDAR " + session);
            files.put("media/" + session + ".png", "PNG " + session);
            files.put(
                    folder + "index.html",
                    page(
                            "../../../",
                            style,
                            words + "<img src=../../../media/" + session
                                    + ".png><a href=session.ics>Calendar</a><a href=../" + sessions[sessions.length - 1]
                                    + "/>Last</a>"));
        }
        files.put("en/programme/index.html", page("../../", style, list.toString()));
        files.put("en/search.json", "[\"" + String.join("\",\"", sessions) + "\"]");
        files.put("sw.js", "// " + style + String.join(",", sessions));
        files.put("_headers", "/*");
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private static String page(String up, String style, String body) {
        return "<!doctype html><title>A page</title><link rel=stylesheet href=" + up + "css/site." + style + ".css>"
                + body;
    }

    /** The links that lead nowhere, of all pages that readers reach from the first. */
    static List<String> deadLinks(Map<String, byte[]> files) {
        List<String> dead = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of("index.html"));
        Deque<String> todo = new ArrayDeque<>(seen);
        while (!todo.isEmpty()) {
            String path = todo.remove();
            if (!files.containsKey(path)) {
                dead.add(path);
            } else if (path.endsWith(".html")) {
                links(path, files.get(path)).stream().filter(seen::add).forEach(todo::add);
            }
        }
        return dead;
    }

    private static List<String> links(String path, byte[] page) {
        List<String> links = new ArrayList<>();
        for (Element element : Jsoup.parse(new String(page, StandardCharsets.UTF_8), "http://site/" + path)
                .select("[href],[src]")) {
            String to = element.absUrl(element.hasAttr("href") ? "href" : "src").substring("http://site/".length());
            links.add(to.isEmpty() || to.endsWith("/") ? to + "index.html" : to);
        }
        return links;
    }
}
