package org.arasan.member;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.arasan.Spelling;

/** A sectoral trade union, known by one name however it is spelt ({@link Spelling}). */
@Entity
@Table(name = "union_org")
public class Union {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "union_org_seq")
    @SequenceGenerator(name = "union_org_seq", sequenceName = "union_org_seq", allocationSize = 50)
    private Long id;

    private String name;

    /** The name folded; unique. */
    private String folded;

    protected Union() {
    }

    public Union(String name) {
        this.name = name.strip();
        this.folded = Spelling.folded(name);
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String folded() {
        return folded;
    }
}
