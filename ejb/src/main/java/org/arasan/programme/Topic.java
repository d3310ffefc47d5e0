package org.arasan.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

/** A topic of a curriculum; a study group hears it in one lesson on its stay day. */
@Entity
public class Topic {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "topic_seq")
    @SequenceGenerator(name = "topic_seq", sequenceName = "topic_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Curriculum curriculum;

    private int day;
    private int number;
    private String title;
    private int academicHours;
    private String form;

    protected Topic() {
    }

    Topic(Curriculum curriculum, TopicPlan plan) {
        this.curriculum = curriculum;
        this.day = plan.day();
        this.number = plan.number();
        this.title = plan.title();
        this.academicHours = plan.academicHours();
        this.form = plan.form();
    }

    public TopicPlan plan() {
        return new TopicPlan(day, number, title, academicHours, form);
    }

    public Long id() {
        return id;
    }

    /** The stay day it is meant for; day 1 is check-in. */
    public int day() {
        return day;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public int academicHours() {
        return academicHours;
    }

    public String form() {
        return form;
    }
}
