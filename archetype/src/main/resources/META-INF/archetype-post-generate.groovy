// Makes a project of what the archetype unpacked: the languages that were chosen, facts in the first one's files, marks in the others', and
// the settings, the ignored files and Java's flags of the site that Plenary itself is developed with.

import java.nio.file.Path
import java.security.MessageDigest
import java.time.LocalDate

String setting(String name) {
    request.properties.getProperty(name)
}

String read(Path file) {
    file.toFile().getText('UTF-8').replace('\r\n', '\n')
}

void write(Path file, String text) {
    file.toFile().setText(text, 'UTF-8')
}

// One line that must be there: if it is gone, so is what we mean to change.
String change(String text, String line, String by) {
    def found = java.util.regex.Pattern.compile('(?m)^' + line + '$').matcher(text)
    if (!found.find()) {
        throw new IllegalStateException("jbake.properties has no line $line")
    }
    found.replaceFirst(java.util.regex.Matcher.quoteReplacement(by))
}

// The mark of a text's words, as plenary:translated writes it.
String mark(String text) {
    int end = text.indexOf('\n\n')
    def header = text.substring(0, end).readLines()
    def words = header.findAll { it ==~ /:(?!slug:)[a-z-]+: .*/ }.sort()
    def body = text.substring(end).strip().replaceAll(/\s+/, ' ')
    def parts = [':title: ' + header[0].substring(2)] + words + [':text: ' + body]
    MessageDigest.getInstance('SHA-256').digest(parts.join('\n').getBytes('UTF-8')).encodeHex().toString().substring(0, 7)
}

// Lines that follow the title.
String below(String text, String lines) {
    text.replaceFirst('\n', java.util.regex.Matcher.quoteReplacement('\n' + lines))
}

Path project = Path.of(request.outputDirectory, request.artifactId)
List<String> languages = setting('languages').split(',')*.strip().unique()

// Maven asks for no pattern of what stands on the command line.
void demand(boolean right, String name, String example) {
    if (!right) {
        throw new IllegalArgumentException("'${setting(name)}' can't be $name: write -D$name=$example, after you deleted the new folder")
    }
}
boolean isDay(String value) {
    try {
        return value ==~ /\d{4}-.*/ && LocalDate.parse(value)
    } catch (java.time.DateTimeException e) {
        return false
    }
}
demand(setting('name').strip() ==~ /[^\p{Cntrl}{}]{1,120}/, 'name', '"Conference on Harbours", without braces')
demand(isDay(setting('start')), 'start', '2027-05-20')
demand(isDay(setting('end')) && setting('end') >= setting('start'), 'end', setting('start') + ' or a later day')
List<String> known = project.resolve('content').toFile().list().findAll { it != 'media' }.sort()
demand(languages.every { it in known }, 'languages', 'nl,en with any of ' + known.join(', '))
demand(setting('timeZone') in java.time.ZoneId.availableZoneIds, 'timeZone', 'Europe/Brussels')
demand(setting('host') ==~ /https?:\/\/[^\s\\$]+/, 'host', 'https://conference.example')

Map<String, String> gaps = [
    '@name@': setting('name').strip(),
    '@start@': setting('start'),
    '@language@': languages[0],
    '@today@': LocalDate.now().toString(),
    '@version@': (read(project.resolve('pom.xml')) =~ /<plenary\.version>(.+)</)[0][1],
]
String fill(String text, Map<String, String> gaps) {
    gaps.inject(text) { filled, gap, value -> filled.replace(gap, value) }
}

project.resolve('content').toFile().eachDir { folder ->
    if (!(folder.name in languages + 'media')) {
        folder.deleteDir()
    }
}
Path originals = project.resolve('content').resolve(languages[0])
originals.toFile().eachFileRecurse(groovy.io.FileType.FILES) { file ->
    Path name = originals.relativize(file.toPath())
    String original = fill(read(file.toPath()), gaps)
    Path facts = project.resolve('facts').resolve(name)
    write(file.toPath(), facts.toFile().exists() ? below(original, fill(read(facts), gaps)) : original)
    languages.drop(1).each { language ->
        Path translation = project.resolve('content').resolve(language).resolve(name)
        write(translation, below(fill(read(translation), gaps), ":translated-from: ${mark(original)}\n"))
    }
}
project.resolve('facts').toFile().deleteDir()

Path settings = project.resolve('jbake.properties')
write(settings, [
    ['site\\.host=.*', 'site.host=' + setting('host')],
    ['site\\.languages=.*', 'site.languages=' + languages.join(',')],
    ['site\\.time-zone=.*', 'site.time-zone=' + setting('timeZone')],
    ['conference\\.start=.*', 'conference.start=' + setting('start')],
    ['conference\\.end=.*', 'conference.end=' + setting('end')],
    ['conference\\.venue=.*', 'conference.venue=example-venue'],
    ['#site\\.theme=own', 'site.theme=plenary'],
    ['look\\.drawing=mechelen', '#look.drawing=general'],
    ['# The drawing on the home page: .*', '# The drawing on the home page: general, or mechelen: the skyline of the city that Plenary was first made for.'],
    // Where there is no git yet, a bake would warn of it.
    ['#site\\.history=git', '# It is off as long as this project is in no repository: write git here once it is.\nsite.history=off'],
    ['# Every setting of this site\\..*', '# Every setting of this site.'],
    ['# The folders of the theme, from this one\\..*', '# The folders of the theme, from this one.'],
].inject(read(settings)) { text, lines -> change(text, lines[0], lines[1]) })

Path readme = project.resolve('README.md')
write(readme, fill(read(readme), gaps))

// Only who compiles Plenary needs to look into the compiler.
Path flags = project.resolve('.mvn/jvm.config')
write(flags, read(flags).readLines().findAll { !it.startsWith('--add-') }.join('\n') + '\n')

project.resolve('mvnw').toFile().setExecutable(true, false)
