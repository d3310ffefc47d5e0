package org.arasan.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.BatchSize;

/** A part of an edition that holds topics of one kind. Modules stand in the order in which the course comes to them. */
@Entity
@BatchSize(size = 100)
public class CurriculumModule {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "curriculum_module_seq")
    @SequenceGenerator(name = "curriculum_module_seq", sequenceName = "curriculum_module_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Curriculum curriculum;

    private int position;
    private String title;

    protected CurriculumModule() {
    }

    CurriculumModule(Curriculum curriculum, int position, String title) {
        this.curriculum = curriculum;
        this.position = position;
        this.title = title;
    }

    public Long id() {
        return id;
    }

    public Curriculum curriculum() {
        return curriculum;
    }

    /** From 0. */
    public int position() {
        return position;
    }

    /** In the language of the curriculum. */
    public String title() {
        return title;
    }
}
