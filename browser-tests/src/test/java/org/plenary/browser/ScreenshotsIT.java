package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.baked.BakedSite;
import org.plenary.baked.TinySite;

@ExtendWith(RunningBrowser.class)
class ScreenshotsIT {

    @Test
    void showAPageInSixLooks(Browser browser, @TempDir Path folder) throws IOException {
        BakedSite site = new TinySite(folder.resolve("site")).read();
        Path pictures = folder.resolve("pictures");
        Screenshots screenshots = new Screenshots(browser, pictures);
        List<Path> taken =
                screenshots.take("tiny", site, List.of(site.page("nl/over/").orElseThrow()));
        assertThat(taken).hasSize(6).contains(Path.of("tiny", "nl", "over.768.dark.png"));
        for (Path picture : taken) {
            int width = ImageIO.read(pictures.resolve(picture).toFile()).getWidth();
            assertThat(picture.toString()).contains("." + width + ".");
        }
        assertThat(Files.readString(screenshots.show(taken))).contains("src=\"tiny/nl/over.1280.light.png\"");
    }
}
