package org.arasan.voucher;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.arasan.Refusal;
import org.arasan.member.Member;

/** A путёвка: the personal right to one stay. It never changes its holder and serves once. An imported voucher counts as approved. */
@Entity
public class Voucher {

    /** Its life: approved, used for a stay, or annulled. */
    public enum State { APPROVED, USED, ANNULLED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "voucher_seq")
    @SequenceGenerator(name = "voucher_seq", sequenceName = "voucher_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    /** Series and number; unique. */
    private String number;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member holder;

    @Enumerated(EnumType.STRING)
    private State state;

    protected Voucher() {
    }

    public Voucher(String number, Member holder) {
        this.number = number.strip();
        this.holder = holder;
        this.state = State.APPROVED;
    }

    /** Serves for a stay; refused if it already has, or was annulled. */
    public void use() {
        if (state != State.APPROVED) {
            throw Refusal.conflict("voucher.spent", number, state);
        }
        state = State.USED;
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Member holder() {
        return holder;
    }

    public State state() {
        return state;
    }
}
