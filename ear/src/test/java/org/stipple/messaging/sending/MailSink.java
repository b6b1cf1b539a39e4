package org.stipple.messaging.sending;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * A mail server that keeps what it gets, and the clinic's while a test sends: else the server's own
 * timer would send, too. It can be told to answer a command otherwise, or to hang up instead.
 */
public final class MailSink implements AutoCloseable {

    static final String END_OF_MAIL = ".";
    static final String HANGS_UP = "";

    private static final String MAIL = "stipple.mail.";

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final Map<String, String> settings = new ConcurrentHashMap<>();
    private int sending;

    public MailSink() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread served = new Thread(this::serve, "mail sink");
        served.setDaemon(true);
        served.start();
        isSetUp("host", "127.0.0.1");
        isSetUp("port", Integer.toString(socket.getLocalPort()));
        isSetUp("from", "desk@clinic.example");
        isSetUp("encryption", "NONE");
    }

    /** From now on this is what the clinic's setting says; gives what it said before. */
    String isSetUp(String setting, String value) {
        return settings.put(MAIL + setting, value);
    }

    /** Does this while the clinic's mail goes here; several may. */
    public <T> T whileOpen(Supplier<T> work) {
        open();
        try {
            return work.get();
        } finally {
            shut();
        }
    }

    private synchronized void open() {
        sending++;
        settings.forEach(System::setProperty);
    }

    private synchronized void shut() {
        sending--;
        if (sending == 0) {
            settings.keySet().forEach(System::clearProperty);
        }
    }

    /** From now on says this to that command, by its first word. */
    public void says(String command, String answer) {
        answers.put(command, answer);
    }

    /** From now on answers everything as is right. */
    public void isWell() {
        answers.clear();
    }

    /** The mails to this address, as they came. */
    public List<String> mailsTo(String address) {
        return mails.stream().filter(mail -> mail.contains("To: " + address)).toList();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket one = socket.accept();
                Thread served = new Thread(() -> converse(one), "mail sink");
                served.setDaemon(true);
                served.start();
            } catch (IOException over) {
                // The test is over.
            }
        }
    }

    private void converse(Socket one) {
        try (one;
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        one.getInputStream(), StandardCharsets.UTF_8))) {
            boolean open = say(one, "connect", "220 here");
            while (open) {
                String line = in.readLine();
                if (line == null) {
                    return;
                }
                String word = line.replaceFirst("[ :].*", "").toUpperCase(Locale.ROOT);
                open = say(one, word, word.equals("DATA") ? "354 go on" : "250 fine");
                if (open && word.equals("DATA")) {
                    mails.add(mail(in));
                    open = say(one, END_OF_MAIL, "250 taken");
                }
            }
        } catch (IOException over) {
            // The other side hung up.
        }
    }

    private static String mail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); !END_OF_MAIL.equals(line); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private boolean say(Socket one, String to, String usually) throws IOException {
        String answer = answers.getOrDefault(to, usually);
        if (!answer.equals(HANGS_UP)) {
            one.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        return !answer.equals(HANGS_UP);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
