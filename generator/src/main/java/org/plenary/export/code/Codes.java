package org.plenary.export.code;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.publish.Output;
import org.plenary.site.Calendar;
import org.plenary.site.Site;

/** A QR code (ISO/IEC 18004) for the address of each calendar, as an SVG picture: black on white in any theme, or cameras won't see it. */
public final class Codes {

    /** Empty modules on each side, as the standard asks for. */
    private static final int MARGIN = 4;

    private Codes() {}

    public static List<Output> of(Site site) {
        return site.editions().stream()
                .flatMap(edition -> edition.calendars().stream())
                .map(calendar -> output(site, calendar))
                .toList();
    }

    /** The code in the file of a path, if there is one. */
    public static Optional<Output> at(String path, Site site) {
        return site.editions().stream()
                .flatMap(edition -> edition.calendars().stream())
                .filter(calendar -> calendar.code().file().equals(path))
                .findFirst()
                .map(calendar -> output(site, calendar));
    }

    private static Output output(Site site, Calendar calendar) {
        String address = site.absolute(calendar.file());
        return Output.planned(
                calendar.code().file(), address, () -> svg(address).getBytes(StandardCharsets.UTF_8));
    }

    static String svg(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        int size = code.size + 2 * MARGIN;
        String form = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <rect width="%d" height="%d" fill="#fff"/><path d="%s"/></svg>
                """;
        return String.format(Locale.ROOT, form, size, size, size, size, path(code));
    }

    /** One rectangle for each run of dark modules in a row. */
    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int run = run(code, x, y);
                if (run > 0) {
                    path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN);
                    path.append('h').append(run).append("v1h-").append(run).append('z');
                }
                x += run + 1;
            }
        }
        return path.toString();
    }

    private static int run(QrCode code, int from, int y) {
        int x = from;
        while (x < code.size && code.getModule(x, y)) {
            x++;
        }
        return x - from;
    }
}
