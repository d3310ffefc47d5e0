package kz.example.brittle;

import jakarta.enterprise.context.ApplicationScoped;
import kz.example.yoga.Yoga;

/** A kind that cannot say what it is. */
@ApplicationScoped
public class Nameless extends Yoga {

    @Override
    public String code() {
        throw new UnsupportedOperationException("who am I?");
    }
}
