// AsciiDoc by Asciidoctor.js in the same process.
import { convert } from "@asciidoctor/core";

export default function (config) {
  config.addTemplateFormats("adoc");
  config.addExtension("adoc", {
    compile: (text) => async () => convert(text, { safe: "safe" }),
  });
  config.addPassthroughCopy("css");
  config.addPassthroughCopy("media");
  config.setUseGitIgnore(false);
  return { dir: { output: "_site" } };
}
