package org.stipple.run;

import java.nio.file.Path;

/** What {@code mvn -Prun} runs: everything up, one address printed, everything down on Ctrl-C. */
public final class Main {

    private Main() {}

    /**
     * Runs until the server ends or this process is told to.
     *
     * @param arguments the run folder (kept between runs), the shaped server, the built application
     */
    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(System.getProperty("stipple.home", arguments[0])).toAbsolutePath();
        Clinic clinic = new Clinic(folder, Path.of(arguments[1]), Path.of(arguments[2]));
        try {
            clinic.open();
        } catch (CannotRunException inOneLine) {
            System.err.println("\nStipple cannot run: " + inOneLine.getMessage() + "\n");
            clinic.close();
            System.exit(1);
        }
        System.exit(clinic.serve());
    }
}
