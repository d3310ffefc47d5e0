package org.arasan.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;

/**
 * The questions put to the people of one intake. While it is open each may change what they said; their sheet is found by a seal that
 * the survey throws away when it closes. Results are told from then on, so that nobody can watch them change from one answer to the next.
 */
@Entity
public class Survey implements Versioned {

    private static final String MAC = "HmacSHA256";
    private static final int SEAL = 32;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_seq")
    @SequenceGenerator(name = "survey_seq", sequenceName = "survey_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Intake intake;

    private Instant openedAt;
    private Instant closesAt;
    private Instant closedAt;
    private byte[] seal;

    @ManyToMany
    @JoinTable(name = "survey_asked", joinColumns = @JoinColumn(name = "survey_id"), inverseJoinColumns = @JoinColumn(name = "question_id"))
    @OrderBy("ordinal")
    private List<SurveyQuestion> questions = new ArrayList<>();

    protected Survey() {
    }

    public Survey(Intake intake, SurveyForm form, Instant now) {
        this.intake = intake;
        this.questions.addAll(form.questions());
        this.openedAt = now;
        this.closesAt = now.plus(form.open());
        this.seal = new byte[SEAL];
        new SecureRandom().nextBytes(seal);
    }

    /** Nothing can be answered or changed any more, and nobody can find out whose a sheet was. Safe to repeat. */
    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
            seal = null;
        }
    }

    /** The name of that person's sheet of answers, which says nothing to anybody without the seal. Refused once it is closed. */
    String sheet(Enrolment enrolment) {
        if (seal == null) {
            throw Refusal.conflict("feedback.closed");
        }
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(seal, MAC));
            return HexFormat.of().formatHex(mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(enrolment.id()).array()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Intake intake() {
        return intake;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    /** In order. */
    public List<SurveyQuestion> questions() {
        return List.copyOf(questions);
    }
}
