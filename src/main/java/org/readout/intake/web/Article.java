package org.readout.intake.web;

import java.util.HashSet;
import java.util.Set;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The elements of a page that are its article. They are numbered, the page is given to Readability, which throws away what
 * is not the article, and those that come back are it: so the page itself keeps all its words in their order.
 */
final class Article {

    private static final Logger LOG = LoggerFactory.getLogger(Article.class);

    private static final String NUMBER = "data-readout";

    /** Readability weighs every element against its neighbours; in larger pages, all of it lists, there is no article to find. */
    private static final int ELEMENTS = 60_000;

    private final Set<String> numbers;

    private Article(Set<String> numbers) {
        this.numbers = numbers;
    }

    /** Numbers the elements of {@code page}, and finds the article among them. */
    static Article of(Document page) {
        int number = 0;
        for (Element element : page.getAllElements()) {
            element.attr(NUMBER, String.valueOf(number++));
        }
        Set<String> numbers = new HashSet<>();
        if (number <= ELEMENTS) {
            try {
                Element content = new Readability4J("https://page.invalid/", page.clone()).parse().getArticleContent();
                if (content != null) {
                    content.getAllElements().forEach(element -> numbers.add(element.attr(NUMBER)));
                    numbers.remove("");
                }
            } catch (RuntimeException e) {
                LOG.debug("No article could be told from the rest of a page", e);
            }
        }
        return new Article(numbers);
    }

    /** Whether none was found: then the whole page may be one. */
    boolean isNone() {
        return numbers.isEmpty();
    }

    boolean holds(Element element) {
        return numbers.contains(element.attr(NUMBER));
    }
}
