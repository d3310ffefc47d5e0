package org.arasan.completion;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.Language;
import org.arasan.PublicUrl;
import org.arasan.clock.DomainClock;
import org.arasan.completion.print.CertificatePage.Course;
import org.arasan.completion.print.CertificatePage.Row;
import org.arasan.completion.print.CertificatePage.Side;
import org.arasan.completion.print.CertificatePage;
import org.arasan.completion.print.CertificatePrinter;
import org.arasan.completion.sign.Imprint;
import org.arasan.completion.sign.Issuer;
import org.arasan.completion.sign.SealKeeping;
import org.arasan.programme.Intake;

/**
 * Numbers, prints, signs and keeps a certificate, in the caller's transaction: number, row and file are there together or not at all. It is
 * printed in the member's language, with a column in Russian (in English where the member's language is Russian).
 */
@Dependent
class CertificatePress {

    private static final int CODE_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;
    @Inject
    private PaperWords words;
    @Inject
    private SealKeeping seal;
    @Inject
    private Event<CertificateIssued> issued;

    Certificate issue(Completion completion) {
        Intake intake = completion.enrolment().intake();
        LocalDate today = clock.today(intake.resort().zone());
        CertificateNumber number = register(today.getYear()).next();
        String code = code();
        CertificatePage page = page(completion, number, today, code);
        Certificate certificate = new Certificate(completion, page, code);
        em.persist(certificate);
        em.persist(new CertificateFile(certificate, seal.seal().sign(CertificatePrinter.print(page),
                new Imprint(certificate.number(), certificate.issuer(), clock.now()))));
        completion.settle();
        issued.fire(new CertificateIssued(certificate));
        return certificate;
    }

    /** Issues one; it replaces the valid one, where there is one. */
    Certificate renew(Completion completion) {
        Certificate old = em.createQuery("select c from Certificate c where c.completion = :completion and c.state = :valid", Certificate.class)
                .setParameter("completion", completion).setParameter("valid", Certificate.State.VALID).getResultStream().findFirst().orElse(null);
        Certificate newer = issue(completion);
        if (old != null) {
            old.replace(newer.issuedOn(), newer);
        }
        return newer;
    }

    private CertificateRegister register(int year) {
        em.createNativeQuery("insert into certificate_register (year, last_serial) values (:year, 0) on conflict do nothing")
                .setParameter("year", year).executeUpdate();
        return em.find(CertificateRegister.class, year, LockModeType.PESSIMISTIC_WRITE);
    }

    private CertificatePage page(Completion completion, CertificateNumber number, LocalDate today, String code) {
        Intake intake = completion.enrolment().intake();
        Language own = completion.enrolment().member().contacts().language();
        Language second = own == Language.RU ? Language.EN : Language.RU;
        // the hours that were heard: a programme may ask for fewer than it has
        Course course = new Course(completion.hoursAttended(), intake.firstDay(), intake.lastDay(), intake.staysOvernight());
        return new CertificatePage(words.template(intake.programme()), number.toString(), today, completion.enrolment().member().fullName(), course,
                Stream.of(own, second).map(language -> side(intake, language)).toList(),
                URI.create(PublicUrl.of("/verify/" + number + "?code=" + code)));
    }

    private Side side(Intake intake, Language language) {
        List<Row> topics = intake.curriculum() == null ? List.of()
                : intake.curriculum().topics().stream().map(topic -> new Row(topic.title(language), topic.academicHours())).toList();
        return new Side(language, em.find(Issuer.class, language).name(), intake.programme().title(language), intake.resort().name(), topics);
    }

    private static String code() {
        byte[] bytes = new byte[CODE_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
