# AsciiDoc by Asciidoctor in the same process.
require "asciidoctor"

module Jekyll
  class AsciidocConverter < Converter
    safe true

    def matches(extension)
      extension == ".adoc"
    end

    def output_ext(_extension)
      ".html"
    end

    def convert(content)
      Asciidoctor.convert(content, safe: :safe, attributes: { "showtitle" => "" })
    end
  end
end
