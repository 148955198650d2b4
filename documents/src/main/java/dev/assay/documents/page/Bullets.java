package dev.assay.documents.page;

/** Tells the characters that lists put before their items. */
final class Bullets {

    private static final String BULLETS = "•●▪■◦○‣▸►➢➤❖◆✓✔·∙⁃–-*»▶⦁";

    private Bullets() {}

    static boolean isBullet(CharSequence word) {
        return word.length() == 1 && (BULLETS.indexOf(word.charAt(0)) >= 0 || word.charAt(0) == 'o');
    }
}
