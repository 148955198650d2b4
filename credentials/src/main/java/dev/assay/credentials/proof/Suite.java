package dev.assay.credentials.proof;

import dev.assay.credentials.answer.Fault;
import dev.assay.credentials.answer.Unproven;
import jakarta.json.JsonObject;

/** The ways of signing linked data that are checked; all of them sign two hashes with Ed25519. */
enum Suite {
    EDDSA_RDFC_2022("eddsa-rdfc-2022"),
    EDDSA_JCS_2022("eddsa-jcs-2022"),
    /** The forerunner of {@code eddsa-rdfc-2022}: the same steps under another name. Read, no longer written. */
    ED25519_SIGNATURE_2020("Ed25519Signature2020");

    private final String word;

    Suite(String word) {
        this.word = word;
    }

    /** The name that proofs give it. */
    String word() {
        return word;
    }

    /** The suite of a proof; else the answer that it is not checked. */
    static Suite of(JsonObject proof) {
        String type = ProofFields.text(proof, "type");
        String name = type.equals("DataIntegrityProof") ? ProofFields.text(proof, "cryptosuite") : type;
        boolean namesProof = name.equals(type) == name.equals(ED25519_SIGNATURE_2020.word);
        for (Suite suite : values()) {
            if (suite.word.equals(name) && namesProof) {
                return suite;
            }
        }
        throw Unproven.notChecked(
                Fault.UNSUPPORTED_SUITE,
                "the credential is signed in the way '" + name + "', which Assay does not check");
    }
}
