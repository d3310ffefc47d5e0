package org.arasan.material;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.programme.Programme;

/** How large files of a programme may be, one alone and all together, in megabytes. A programme without rules of its own has the usual ones. */
@Entity
@Table(name = "material_rule")
public class MaterialRules implements Versioned {

    /** A file is held in memory while it is looked at. */
    public static final int LARGEST_FILE = 100;
    private static final int LARGEST_PROGRAMME = 10_000;
    private static final int USUAL_FILE = 20;
    private static final int USUAL_PROGRAMME = 500;

    @Id
    private Long programmeId;

    @Version
    private int version;

    private int fileMegabytes;
    private int programmeMegabytes;

    protected MaterialRules() {
    }

    private MaterialRules(Programme programme) {
        programmeId = programme.id();
        fileMegabytes = USUAL_FILE;
        programmeMegabytes = USUAL_PROGRAMME;
    }

    static MaterialRules of(Programme programme, EntityManager em) {
        MaterialRules own = em.find(MaterialRules.class, programme.id());
        return own == null ? new MaterialRules(programme) : own;
    }

    /** Refuses sizes that this house cannot hold, and a file larger than all together. */
    void set(Integer ofAFile, Integer ofAll) {
        fileMegabytes = sound(ofAFile, LARGEST_FILE, "fileMegabytes");
        programmeMegabytes = sound(ofAll, LARGEST_PROGRAMME, "programmeMegabytes");
        if (fileMegabytes > programmeMegabytes) {
            throw Refusal.invalid("material.size", programmeMegabytes).at("fileMegabytes");
        }
    }

    private static int sound(Integer megabytes, int most, String field) {
        if (megabytes == null || megabytes < 1 || megabytes > most) {
            throw Refusal.invalid("material.size", most).at(field);
        }
        return megabytes;
    }

    @Override
    public Long id() {
        return programmeId;
    }

    @Override
    public int version() {
        return version;
    }

    /** Of one file at most. */
    public int fileMegabytes() {
        return fileMegabytes;
    }

    /** Of all files of the programme together at most, each counted once. */
    public int programmeMegabytes() {
        return programmeMegabytes;
    }
}
