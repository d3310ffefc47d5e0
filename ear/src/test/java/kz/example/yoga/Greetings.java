package kz.example.yoga;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.programme.Enrolment;
import org.arasan.programme.FactSource;

/** How often each has greeted the sun. */
@ApplicationScoped
public class Greetings implements FactSource {

    @Override
    public String fact() {
        return "yoga.greetings";
    }

    @Override
    public Map<Long, Integer> of(Collection<Enrolment> enrolments) {
        return enrolments.stream().collect(Collectors.toMap(Enrolment::id, each -> each.details().number(Yoga.GREETINGS)));
    }
}
