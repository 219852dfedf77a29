package org.plenary.benchmark.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the text of an article: 150 to 400 words in paragraphs, with headings, a list, a table, an admonition, a quote and now and then a
 * picture. What is drawn depends on the article alone, so that its translations and its forms for other generators say the same.
 */
final class Body {

    private static final int FEWEST_WORDS = 150;
    private static final int MOST_WORDS = 400;
    private static final int LONGEST_STEP = 90;
    private static final long SEED = 20_171_116;
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}|\\*([^*]+)\\*|\\b_([^_]+)_\\b");

    private final Corpus corpus;
    private final Article article;
    private final Tongue tongue;
    private final Markup markup;
    private final Random random;
    private final List<Phrase> sentences;
    private final List<Phrase> headings;
    private final List<String> blocks = new ArrayList<>();
    private int used;
    private int words;

    private Body(Corpus corpus, Article article, Tongue tongue, Markup markup) {
        this.corpus = corpus;
        this.article = article;
        this.tongue = tongue;
        this.markup = markup;
        this.random = new Random(SEED + 31L * article.number());
        this.sentences = shuffled(Phrases.SENTENCES);
        this.headings = shuffled(Phrases.HEADINGS);
    }

    static String write(Corpus corpus, Article article, Tongue tongue, Markup markup) {
        return new Body(corpus, article, tongue, markup).write();
    }

    private String write() {
        int wanted = FEWEST_WORDS + random.nextInt(MOST_WORDS - FEWEST_WORDS - LONGEST_STEP);
        paragraph();
        for (int part = 0; words < wanted; part++) {
            if (part % 3 == 0) {
                add(markup.heading(headings.get(part / 3).in(tongue)));
            }
            special(article.number() + part);
            paragraph();
        }
        if (article.number() % Corpus.PICTURES_EVERY == 0) {
            String name = "picture-" + article.number() / Corpus.PICTURES_EVERY % corpus.pictures() + ".png";
            add(markup.picture(name, plain(Phrases.PICTURES.get(article.number() / Corpus.PICTURES_EVERY))));
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private void special(int turn) {
        switch (turn % 5) {
            case 0 -> add(markup.bullets(items()));
            case 1 -> add(markup.table(table()));
            case 2 -> add(markup.note(sentence()));
            case 3 ->
                add(markup.quote(
                        sentence(),
                        corpus.target(random.nextInt(Integer.MAX_VALUE)).title().in(tongue)));
            default -> add(markup.numbers(items()));
        }
    }

    private void paragraph() {
        add(sentence() + "\n" + sentence() + "\n" + sentence());
    }

    private void add(String block) {
        blocks.add(block);
        words += block.split("\\s+").length;
    }

    private String sentence() {
        return filled(sentences.get(used++ % sentences.size()));
    }

    private List<String> items() {
        int first = random.nextInt(Phrases.ITEMS.size());
        return List.of(
                filled(Phrases.ITEMS.get(first)),
                filled(Phrases.ITEMS.get(first + 1)),
                filled(Phrases.ITEMS.get(first + 2)));
    }

    private List<List<String>> table() {
        int first = random.nextInt(Phrases.COLUMNS.size());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                Phrases.COLUMNS.get(0).in(tongue),
                Phrases.COLUMNS.get(1 + first % 4).in(tongue),
                Phrases.COLUMNS.get(2 + first % 4).in(tongue)));
        for (int row = 0; row < 4; row++) {
            rows.add(List.of(Phrases.PLACES.get(first * 3 + row * 5).in(tongue), number(), number()));
        }
        return rows;
    }

    private String number() {
        return Integer.toString(12 + random.nextInt(900));
    }

    private String plain(Phrase pattern) {
        return pattern.with("{topic}", Phrases.TOPICS.get(article.number()))
                .with("{place}", Phrases.PLACES.get(article.number()))
                .in(tongue);
    }

    /** All is drawn before it is used: languages name things in different orders. */
    private String filled(Phrase pattern) {
        List<String> places = new ArrayList<>(List.of(draw(Phrases.PLACES), draw(Phrases.PLACES)));
        String topic = draw(Phrases.TOPICS);
        String number = number();
        Article target = corpus.target(random.nextInt(Integer.MAX_VALUE));
        String web = markup.link("https://sources.example/" + random.nextInt(1000), draw(Phrases.WEB));
        Matcher slot = SLOT.matcher(pattern.in(tongue));
        return slot.replaceAll(match -> Matcher.quoteReplacement(
                match.group(2) != null
                        ? markup.strong(match.group(2).replace("{number}", number))
                        : match.group(3) != null
                                ? markup.emphasis(match.group(3))
                                : switch (match.group(1)) {
                                    case "place" -> places.remove(0);
                                    case "topic" -> topic;
                                    case "number" -> number;
                                    case "ref" ->
                                        markup.reference(target, target.title().in(tongue));
                                    case "web" -> web;
                                    default -> throw new IllegalStateException(match.group());
                                }));
    }

    private String draw(Phrases phrases) {
        return phrases.get(random.nextInt(phrases.size())).in(tongue);
    }

    private List<Phrase> shuffled(Phrases phrases) {
        List<Phrase> all = new ArrayList<>(phrases.all());
        Collections.shuffle(all, random);
        return all;
    }
}
