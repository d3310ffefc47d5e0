package org.arasan.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.privacy.Erasure.Ground;
import org.arasan.privacy.MemberErasing;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Messages;

/** {@code /admin/member-erase.xhtml?id=}: what an erasure would do, then the member's name typed to confirm it. */
@Named
@RequestScoped
public class MemberEraseView {

    @Inject
    private MemberErasing erasing;
    @Inject
    private PageTexts texts;
    private Long id;
    private MemberErasing.Prospect prospect;
    private Ground ground;
    private String name;

    public void load() {
        prospect = erasing.prospect(id);
    }

    /** Erases, and shows what is left. */
    public String erase() {
        String left = erasing.erase(id, name, ground).member().fullName();
        Messages.create(texts.get("person.erased.done", left)).flash().add();
        return "/admin/member.xhtml?faces-redirect=true&id=" + id;
    }

    public MemberErasing.Prospect getProspect() {
        return prospect;
    }

    /** The grounds that a hand may choose. */
    public List<Ground> getGrounds() {
        return List.of(Ground.REQUEST, Ground.MISTAKE);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Ground getGround() {
        return ground;
    }

    public void setGround(Ground ground) {
        this.ground = ground;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
