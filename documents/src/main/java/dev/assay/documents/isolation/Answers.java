package dev.assay.documents.isolation;

import dev.assay.documents.source.Limits;
import dev.assay.text.Reading;
import java.nio.ByteBuffer;

/**
 * What a reader process says of a file, as messages. Name and check sum are not among it: the parent knows them, and believes nobody
 * else about them.
 */
final class Answers {

    private static final int LEGIBLE = 1;
    private static final int UNREADABLE = 2;
    private static final int PICTURES = 3;

    private static final int LONGEST_DETAIL = 4_096;

    private Answers() {}

    static ByteBuffer write(Reading reading) {
        MessageWriter message = new MessageWriter();
        switch (reading) {
            case Reading.Unreadable unreadable ->
                message.tag(UNREADABLE).choice(unreadable.reason()).text(unreadable.detail());
            case Reading.Legible legible -> DocumentMessage.write(legible.document(), message.tag(LEGIBLE));
        }
        return message.finish();
    }

    /** The message that pictures will be read, which takes longer; the answer follows it. */
    static ByteBuffer pictures() {
        return new MessageWriter().tag(PICTURES).finish();
    }

    /** Whether a message is that of {@link #pictures}. */
    static boolean isPictures(ByteBuffer message) {
        return message.remaining() == 1 && message.get(0) == PICTURES;
    }

    /** The longest answer that is taken, in bytes. */
    static long longest(Limits limits) {
        return 16L * limits.characters() + (16L << 20);
    }

    /**
     * The answer about one file.
     *
     * @throws MalformedMessage when it is none
     */
    static Reading read(FileId file, ByteBuffer answer, Limits limits) {
        MessageReader message = new MessageReader(answer);
        Reading reading = message.tag(UNREADABLE) == LEGIBLE
                ? new Reading.Legible(new DocumentMessage(message, limits).read(file))
                : unreadable(file, message);
        message.end();
        return reading;
    }

    private static Reading unreadable(FileId file, MessageReader message) {
        Reading.Reason reason = message.choice(Reading.Reason.class);
        return new Reading.Unreadable(file.name(), file.sha256(), reason, message.text(LONGEST_DETAIL));
    }
}
