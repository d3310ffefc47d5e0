package org.arasan.member;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.arasan.Spelling;

/** A region of the federation, known by one name however it is spelt ({@link Spelling}). */
@Entity
@Table(name = "region")
public class Region {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "region_seq")
    @SequenceGenerator(name = "region_seq", sequenceName = "region_seq", allocationSize = 50)
    private Long id;

    private String name;

    /** The name folded; unique. */
    private String folded;

    protected Region() {
    }

    public Region(String name) {
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
