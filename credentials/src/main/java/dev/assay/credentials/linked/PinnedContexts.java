package dev.assay.credentials.linked;

import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import dev.assay.credentials.json.StrictJson;
import dev.assay.text.BundledFile;
import dev.assay.text.Sha256;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The JSON-LD contexts that come with the software, each by its address and held to its SHA-256. Nothing is ever fetched. */
final class PinnedContexts {

    private static final Map<String, Pin> PINS = Map.ofEntries(
            pin(
                    "https://www.w3.org/2018/credentials/v1",
                    "credentials-v1",
                    "00d7dd6d3ad8b920e3e550dd3a3d9090bffcac84cdbf943da6924b3e0a5c8bb8"),
            pin(
                    "https://www.w3.org/ns/credentials/v2",
                    "credentials-v2",
                    "8a9f494a89ecc51db093e90e84713e07e84d6d9204364a9b3c7868b21751236f"),
            pin(
                    "https://www.w3.org/ns/credentials/examples/v2",
                    "examples-v2",
                    "57393fbc69d6efb9b9b5dc9cb6b9880b0944360abfe2eaf459c9e58cf2279d7c"),
            pin(
                    "https://www.w3.org/ns/credentials/status/v1",
                    "bitstring-status-list-v1",
                    "fd08cbf28ddd829ab2f1978c48f43ab07a112c1c90245a0cfac7ba721c65170c"),
            pin(
                    "https://w3id.org/security/data-integrity/v1",
                    "data-integrity-v1",
                    "b5d829bd09aa7c42abc6efa0c8ed7635313b5487f37ccfce3ecd149ca9418554"),
            pin(
                    "https://w3id.org/security/data-integrity/v2",
                    "data-integrity-v2",
                    "0f77743daf5b4e8fc067fc5ba5b21044283053aa717fc6b0219843bed3b00363"),
            pin(
                    "https://w3id.org/security/suites/ed25519-2020/v1",
                    "ed25519-signature-2020-v1",
                    "b9e1ab971fd8bf2c7553e0c4a9438e0b9450afde1ea1ca5b2492368b9f549588"),
            pin(
                    "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
                    "open-badges-3.0",
                    "9f1c8f9f361ba2994b9b50701f41149919542c50c7b7455b2846d87959295d72"),
            pin(
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
                    "open-badges-3.0.1",
                    "af095468326d3449160509b26ca71576e6321d13c85b0369cfe3b654c9a48fba"),
            pin(
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
                    "open-badges-3.0.2",
                    "00666ad080ba407687ed1846b7f5e7495f5019042b202a727de47c48a1755c53"),
            pin(
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                    "open-badges-3.0.3",
                    "ef2fa9c7846dce233cc166b43639027278be4ee44f00bb1d45c75de2dd0cd761"),
            pin(
                    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
                    "open-badges-extensions",
                    "2d013f981d1f4516081a6a04e55468ba2b071d4153b794f19a79715c45a89a5e"),
            pin(
                    "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
                    "learner-records-2.0.1",
                    "a3b6e492b85ebb1f7804aba35ed8827ac444d76dc70feb4a177fb98c9708364c"));

    private final SortedMap<String, Document> documents;

    private PinnedContexts(SortedMap<String, Document> documents) {
        this.documents = documents;
    }

    private record Pin(String file, String sha256) {}

    private static Map.Entry<String, Pin> pin(String address, String file, String sha256) {
        return Map.entry(address, new Pin(file, sha256));
    }

    /** The contexts, read and compared with their hashes once. */
    static PinnedContexts standard() {
        return Standard.CONTEXTS;
    }

    /** The context of an address, where it is among the pinned. */
    Optional<Document> find(String address) {
        return Optional.ofNullable(documents.get(address));
    }

    /** The addresses, in their order. */
    Iterable<String> addresses() {
        return Collections.unmodifiableSet(documents.keySet());
    }

    private static PinnedContexts read() {
        SortedMap<String, Document> documents = new TreeMap<>();
        PINS.forEach((address, pin) -> {
            byte[] bytes = bytes("contexts/" + pin.file + ".json");
            if (!Sha256.hex(bytes).equals(pin.sha256)) {
                throw new IllegalStateException("the context " + pin.file + " is not the one that was pinned");
            }
            documents.put(address, JsonDocument.of(StrictJson.object(bytes)));
        });
        return new PinnedContexts(documents);
    }

    private static byte[] bytes(String resource) {
        return new BundledFile(PinnedContexts.class, resource).bytes();
    }

    private static final class Standard {
        private static final PinnedContexts CONTEXTS = read();
    }
}
