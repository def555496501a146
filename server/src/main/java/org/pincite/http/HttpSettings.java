package org.pincite.http;

/**
 * Where to listen.
 *
 * @param host name or address to bind to; anything but this machine's own lets others in
 * @param port 0 for any that is free
 */
public record HttpSettings(String host, int port) {
    public HttpSettings {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port must lie in 0..65535, was " + port);
        }
        if (host.isBlank()) {
            throw new IllegalArgumentException("host must be a name or an address, was blank");
        }
    }

    /** Whether only this machine can reach a server bound there. */
    public boolean loopback() {
        return Guard.isLoopback(host);
    }
}
