package dev.assay.server.web;

/** Switches among the settings. */
public final class SwitchSetting {

    private SwitchSetting() {}

    /**
     * Whether a switch is on, which it is not where nothing is given.
     *
     * @param name how whoever runs the server gives it, like {@code ASSAY_WEBHOOKS_INTERNAL}
     * @throws BadSetting it is neither on nor off
     */
    public static boolean of(String text, String name) {
        return switch (text.strip()) {
            case "", "false" -> false;
            case "true" -> true;
            default -> throw new BadSetting(name + " is neither true nor false");
        };
    }
}
