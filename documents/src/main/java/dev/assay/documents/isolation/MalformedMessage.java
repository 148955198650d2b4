package dev.assay.documents.isolation;

/** The other process does not keep to the protocol; nothing it says is used any more. */
final class MalformedMessage extends RuntimeException {

    MalformedMessage(String detail) {
        super(detail);
    }
}
