package io.github.multiregionkms.samples.ordervault;

/** Tells on the console what a test shows; that is what the first command of the README is for. */
final class Story {

    private Story() {}

    static void title(String text) {
        System.out.println(System.lineSeparator() + text);
    }

    static void tell(String text) {
        System.out.println("  - " + text);
    }
}
