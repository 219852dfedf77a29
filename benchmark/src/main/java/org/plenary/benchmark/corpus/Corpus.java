package org.plenary.benchmark.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.benchmark.corpus.Article.Kind;

/**
 * An invented conference: half of its documents are English, half are their Dutch translations. Of ten texts four are sessions, three
 * people, one is an organisation and two are news. The same size gives the same texts, always and everywhere.
 */
public final class Corpus {

    static final int PICTURES_EVERY = 10;
    private static final int DOCUMENTS_A_PICTURE = 50;
    private static final List<String> COUNTRIES = List.of("BE", "NL", "DE", "FR", "PT", "GH", "MA", "EE", "IE", "IN");
    private static final List<String> CATEGORIES =
            List.of("host", "co-sponsor", "supporter", "organiser", "media", "participant");

    private final int documents;
    private final List<Article> articles = new ArrayList<>();
    private final List<Article> people;
    private final List<Article> organisations;

    /** @param documents how many, both languages together: a multiple of 20 */
    public Corpus(int documents) {
        if (documents < 40 || documents % 20 != 0) {
            throw new IllegalArgumentException("a corpus has 40, 60, 80 ... documents, not " + documents);
        }
        this.documents = documents;
        int texts = documents / Tongue.values().length;
        for (int i = 0; i < texts / 10; i++) {
            articles.add(organisation(i));
        }
        organisations = List.copyOf(articles);
        for (int i = 0; i < texts * 3 / 10; i++) {
            articles.add(person(i));
        }
        people = List.copyOf(articles.subList(organisations.size(), articles.size()));
        Programme programme = new Programme(texts * 4 / 10, people, organisations);
        for (int i = 0; i < texts * 4 / 10; i++) {
            articles.add(session(i, programme));
        }
        for (int i = 0; i < texts * 2 / 10; i++) {
            articles.add(news(i));
        }
    }

    public int documents() {
        return documents;
    }

    public List<Article> articles() {
        return List.copyOf(articles);
    }

    /** The session that benchmarks edit. */
    public Article edited() {
        List<Article> sessions = articles.stream()
                .filter(article -> article.kind() == Kind.SESSION)
                .toList();
        return sessions.get(sessions.size() / 2);
    }

    Programme programme() {
        return new Programme(documents / Tongue.values().length * 4 / 10, people, organisations);
    }

    /** How many pictures there are: {@code picture-0.png} and so on. */
    int pictures() {
        return Math.max(2, documents / DOCUMENTS_A_PICTURE);
    }

    /** What a text links to, by a number. */
    Article target(int number) {
        return articles.get(Math.floorMod(number, organisations.size() + people.size()));
    }

    private Article organisation(int i) {
        int names = Phrases.ORGANISATION_NAMES.size();
        Phrase name = Phrases.ORGANISATION_NAMES.get(i);
        Phrase kind = Phrases.ORGANISATION_KINDS.get(i / names + 5 * (i % names));
        Phrase title = new Phrase(
                name.en() + " " + kind.en(), Phrase.of(kind.nl()).capitalised().nl() + " " + name.nl());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("category", i == 0 ? "host" : CATEGORIES.get(1 + i % (CATEGORIES.size() - 1)));
        facts.put("url", "https://" + Article.slug(title.en()) + ".example/");
        facts.put("order", Integer.toString(i + 1));
        return new Article(
                Kind.ORGANISATION,
                articles.size(),
                title,
                facts,
                Map.of(
                        "description",
                        describe(
                                "An invented partner from {place} that looks after {topic}.|Een verzonnen partner uit {place} die zich over {topic} ontfermt.",
                                i)));
    }

    private Article person(int i) {
        int firsts = Phrases.FIRST_NAMES.size();
        String first = Phrases.FIRST_NAMES.get(i).en();
        String last = Phrases.LAST_NAMES.get(i / firsts + 13 * (i % firsts)).en();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("organisation", organisations.get(i % organisations.size()).id());
        facts.put("country", COUNTRIES.get(i % COUNTRIES.size()));
        facts.put("sort-name", last + ", " + first);
        facts.put("links", "https://" + Article.slug(first + last) + ".example/");
        Phrase role = fill(Phrases.ROLES.get(i), i);
        return new Article(Kind.PERSON, articles.size(), Phrase.of(first + " " + last), facts, Map.of("role", role));
    }

    private Article session(int i, Programme programme) {
        int topics = Phrases.TOPICS.size();
        int places = Phrases.PLACES.size();
        Phrase topic = Phrases.TOPICS.get(i);
        int place = i / topics + 3 * (i % topics);
        Phrase where = Phrases.PLACES.get(place);
        Phrase angle = Phrases.ANGLES.get(i / (topics * places) + i % topics + place % places);
        Phrase title = new Phrase(
                        topic.en() + " in " + where.en() + ": " + angle.en(),
                        topic.nl() + " in " + where.nl() + ": " + angle.nl())
                .capitalised();
        return new Article(
                Kind.SESSION,
                articles.size(),
                title,
                programme.facts(i),
                Map.of(
                        "description",
                        describe(
                                "A session on {topic} with people from {place}, who bring their accounts and their doubts.|Een sessie over {topic} met mensen uit {place}, die hun rekeningen en hun twijfels meebrengen.",
                                i)));
    }

    private Article news(int i) {
        int topics = Phrases.TOPICS.size();
        int places = Phrases.PLACES.size();
        int place = i / topics + 3 * (i % topics);
        Phrase title = Phrases.NEWS
                .get(i / (topics * places) + i % topics + place % places)
                .with("{topic}", Phrases.TOPICS.get(i))
                .with("{place}", Phrases.PLACES.get(place))
                .capitalised();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("date", String.format("2030-%02d-%02d", 1 + i % 12, 1 + i / 12 % 28));
        facts.put("kind", i % 3 == 0 ? "press-release" : "article");
        return new Article(
                Kind.NEWS,
                articles.size(),
                title,
                facts,
                Map.of(
                        "description",
                        describe(
                                "What the invented town of {place} plans for {topic}.|Wat de verzonnen stad {place} met {topic} van plan is.",
                                i)));
    }

    private static Phrase describe(String pattern, int i) {
        String[] words = pattern.split("\\|");
        return fill(new Phrase(words[0], words[1]), i);
    }

    private static Phrase fill(Phrase pattern, int i) {
        return pattern.with("{topic}", Phrases.TOPICS.get(i * 5 + 1)).with("{place}", Phrases.PLACES.get(i * 3 + 2));
    }
}
