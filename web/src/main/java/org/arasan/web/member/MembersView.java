package org.arasan.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.Part;
import org.arasan.privacy.MemberRegister;
import org.arasan.privacy.MemberRegister.Line;

/** {@code /admin/members.xhtml?q=&after=}: members by name, page after page. */
@Named
@RequestScoped
public class MembersView {

    private static final int ROWS = 50;

    @Inject
    private MemberRegister register;
    private String words;
    private Long after;
    private Part.Rows<Line> page;

    public void load() {
        page = register.members(words, register.after(after, ROWS));
    }

    public List<Line> getLines() {
        return page.rows();
    }

    /** The id of the member after whom the next page begins, or null on the last page. */
    public Long getNext() {
        return page.more() ? page.rows().get(page.rows().size() - 1).member().id() : null;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}
