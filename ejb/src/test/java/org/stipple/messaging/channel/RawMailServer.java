package org.stipple.messaging.channel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server that misbehaves as it is told: says something else to a command, hangs up, or says
 * nothing. What a mail consists of is kept, whatever was said to it.
 */
final class RawMailServer implements AutoCloseable {

    /** Instead of an answer: the connection ends. */
    static final String HANGS_UP = "";

    /** Instead of an answer: nothing, until the other side gives up. */
    static final String SAYS_NOTHING = "-";

    static final String GREETING = "connect";
    static final String END_OF_MAIL = ".";

    private final ServerSocket socket;
    private final Map<String, String> answers;
    private final Optional<SSLContext> privacy;
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final List<String> inTheOpen = new CopyOnWriteArrayList<>();

    /**
     * @param answers by the first word of a command, {@link #GREETING} or {@link #END_OF_MAIL};
     *     others are answered as is right
     */
    RawMailServer(Map<String, String> answers) throws IOException {
        this(answers, Optional.empty());
    }

    /**
     * @param privacy with which it goes on encrypted after STARTTLS
     */
    RawMailServer(Map<String, String> answers, Optional<SSLContext> privacy) throws IOException {
        this.answers = answers;
        this.privacy = privacy;
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread served = new Thread(this::serve, "raw mail server");
        served.setDaemon(true);
        served.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What came between DATA and its end. */
    List<String> mails() {
        return mails;
    }

    /** The commands that anybody on the way could read, by their first words. */
    List<String> inTheOpen() {
        return inTheOpen;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket one = socket.accept()) {
                converse(one);
            } catch (IOException over) {
                // The other side hung up, or the test is over.
            }
        }
    }

    private void converse(Socket one) throws IOException {
        if (say(one, GREETING, "220 here")) {
            converse(one, true);
        }
    }

    private void converse(Socket one, boolean inTheOpen) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(one.getInputStream(), StandardCharsets.UTF_8));
        boolean open = true;
        while (open) {
            String line = in.readLine();
            if (line == null) {
                return;
            }
            String word = line.replaceFirst("[ :].*", "").toUpperCase(java.util.Locale.ROOT);
            if (inTheOpen) {
                this.inTheOpen.add(word);
            }
            if (word.equals("STARTTLS") && privacy.isPresent()) {
                say(one, word, "220 go on");
                converse(encrypted(one), false);
                return;
            }
            open = say(one, word, word.equals("DATA") ? "354 go on" : "250 fine");
            if (open && word.equals("DATA") && !answers.containsKey("DATA")) {
                mails.add(mail(in));
                open = say(one, END_OF_MAIL, "250 taken");
            }
            open = open && !word.equals("QUIT");
        }
    }

    private Socket encrypted(Socket one) throws IOException {
        SSLSocket encrypted =
                (SSLSocket)
                        privacy.orElseThrow()
                                .getSocketFactory()
                                .createSocket(one, "localhost", one.getPort(), true);
        encrypted.setUseClientMode(false);
        return encrypted;
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
        if (answer.equals(HANGS_UP)) {
            return false;
        }
        if (answer.equals(SAYS_NOTHING)) {
            one.getInputStream().read();
            return false;
        }
        one.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        return true;
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
