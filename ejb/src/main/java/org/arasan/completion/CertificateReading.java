package org.arasan.completion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;

/** Hands certificates to those whom they concern: the holder, and the administrators of the resort. To anybody else they are not there. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.MEMBER})
public class CertificateReading {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;

    /** The certificate of that number. */
    public Certificate one(String number) {
        Certificate certificate = em.createQuery("""
                select c from Certificate c join fetch c.completion p join fetch p.enrolment e join fetch e.member
                left join fetch c.topics left join fetch c.successor where c.number = :number""", Certificate.class)
                .setParameter("number", number).getResultStream().findFirst().orElseThrow(Refusal::notFound);
        if (!isMine(certificate)) {
            mayManage(certificate);
        }
        return certificate;
    }

    /** Its file, as issued; refused once the holder is erased, and the file with them. */
    public byte[] pdf(String number) {
        return em.find(CertificateFile.class, one(number).id()).pdf()
                .orElseThrow(() -> Refusal.notFound("completion.file-erased", number));
    }

    /** The caller's own, newest first. */
    @RolesAllowed(Role.MEMBER)
    public List<Certificate> mine() {
        return em.createQuery("""
                select distinct c from Certificate c left join fetch c.topics left join fetch c.successor
                where c.completion.enrolment.member = :member order by c.id desc""", Certificate.class)
                .setParameter("member", caller.member()).getResultList();
    }

    private boolean isMine(Certificate certificate) {
        return caller.is(Role.MEMBER) && Objects.equals(caller.member().id(), certificate.completion().enrolment().member().id());
    }

    private void mayManage(Certificate certificate) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            throw Refusal.notFound();
        }
        caller.mayManage(certificate.completion().enrolment().intake().resort());
    }
}
