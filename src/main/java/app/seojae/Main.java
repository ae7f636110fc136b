package app.seojae;

/** Starts Seojae: a command of the command line, or the window when there is none. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
