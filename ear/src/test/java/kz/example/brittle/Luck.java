package kz.example.brittle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.arasan.programme.Enrolment;
import org.arasan.programme.FactSource;

/** Nobody can know it. */
@ApplicationScoped
public class Luck implements FactSource {

    @Override
    public String fact() {
        return "brittle.luck";
    }

    @Override
    public Map<Long, Integer> of(Collection<Enrolment> enrolments) {
        throw new IllegalStateException("the oracle is silent");
    }
}
