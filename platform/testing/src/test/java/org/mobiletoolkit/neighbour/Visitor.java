package org.mobiletoolkit.neighbour;

/** Uses a class of another service, which no service may. */
public class Visitor {

    static final Class<?> HOST = Host.class;

    /** The other service's class. */
    static class Host {

        static void knock() {
            // somewhere to call
        }
    }

    public void visit() {
        Host.knock();
    }
}
