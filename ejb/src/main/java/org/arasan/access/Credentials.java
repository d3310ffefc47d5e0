package org.arasan.access;

/**
 * What somebody shows at the door.
 *
 * @param login e-mail or voucher number
 * @param password as typed
 * @param address where the request came from, for the throttle
 */
public record Credentials(String login, String password, String address) {

    @Override
    public String toString() {
        return "Credentials of " + login;
    }
}
