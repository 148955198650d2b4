package dev.assay.repositories.apart;

import dev.assay.repositories.Depth;
import dev.assay.repositories.message.MessageReader;
import dev.assay.repositories.message.MessageWriter;
import dev.assay.repositories.people.Owner;
import dev.assay.repositories.people.Trust;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * What the process is asked; the repository's bytes follow it.
 *
 * @param name the repository's name
 * @param owner whose work is looked for
 * @param trust whose keys are known
 * @param depth how much is read
 */
public record Errand(String name, Owner owner, Trust trust, Depth depth) {

    /** Writes the errand. */
    public void write(DataOutputStream out) throws IOException {
        MessageWriter message = new MessageWriter(out);
        message.text(name);
        message.all(owner.emails(), message::text);
        message.all(owner.claimed(), message::text);
        message.all(trust.keys(), key -> {
            message.text(key.email());
            message.text(key.blob());
        });
        String challenge = trust.challenge();
        message.all(challenge == null ? List.of() : List.of(challenge), message::text);
        message.text(depth.name());
        out.flush();
    }

    static Errand read(DataInputStream in) throws IOException {
        MessageReader message = new MessageReader(in);
        String name = message.text();
        Owner owner = Owner.of(message.all(message::text), message.all(message::text));
        List<Trust.Key> keys = message.all(() -> new Trust.Key(message.text(), message.text()));
        List<String> challenge = message.all(message::text);
        Trust trust = new Trust(keys, challenge.isEmpty() ? null : challenge.getFirst());
        return new Errand(name, owner, trust, Depth.valueOf(message.text()));
    }
}
