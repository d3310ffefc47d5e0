package org.arasan.member;

import java.util.List;
import java.util.stream.Stream;

/**
 * The words by which a person can be found in what others wrote: names in their usual orders, the IIN, telephone and e-mail. To be taken
 * before the person is erased.
 *
 * @param words the longest first, so that no piece of one stays behind
 * @param instead what stands in their place
 */
public record Traces(List<String> words, String instead) {

    public static Traces of(Member member) {
        Name name = member.name();
        Contacts contacts = member.contacts();
        List<String> words = Stream.of(member.fullName(), name.given() + " " + name.family(), name.family() + " " + name.given(),
                        name.given() + " " + name.patronymic(), member.shortName(), member.iin().digits(), contacts.phone(), contacts.email(),
                        name.family())
                .map(String::strip).filter(word -> word.length() > 2).distinct()
                .sorted((one, other) -> other.length() - one.length()).toList();
        return new Traces(words, member.numberedName());
    }

    /** The text without them; {@code null} stays {@code null}. */
    public String without(String text) {
        String clean = text;
        for (String word : words) {
            clean = clean == null ? null : clean.replace(word, instead);
        }
        return clean;
    }

    /** Does the text name the person? */
    public boolean in(String text) {
        return text != null && words.stream().anyMatch(text::contains);
    }
}
