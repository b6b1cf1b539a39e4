package org.stipple.web.words;

/** What was typed is no such thing; the message is the whole sentence, with the cure. */
class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableException(String sentence) {
        super(sentence);
    }
}
