package app.seojae.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where this platform keeps what: the default library, settings, what can be made again, state and
 * logs.
 *
 * <p>A file named {@code portable} beside the program moves all of it beside the program. The
 * variable {@code SEOJAE_LIBRARY} names another library.
 */
public record Home(Path settings, Path library, Path cache, Path state) {

    private static final String NAME = "seojae";
    private static final String PROPER_NAME = "Seojae";
    private static final String PORTABLE = "portable";

    /** The folders of this machine and person. */
    public static Home ofThisMachine(@Nullable Path program) {
        return of(
                System.getProperty("os.name", ""),
                person(System.getenv()),
                System.getenv(),
                program);
    }

    /** The person's own folder: Java asks the password file, everything else on Unix asks HOME. */
    private static Path person(Map<String, String> env) {
        String home = env.getOrDefault("HOME", "");
        return Path.of(home.isBlank() ? System.getProperty("user.home", ".") : home);
    }

    static Home of(String system, Path user, Map<String, String> env, @Nullable Path program) {
        Home home =
                program != null && Files.exists(program.resolve(PORTABLE))
                        ? under(program.resolve("data"))
                        : ofPlatform(system.toLowerCase(Locale.ROOT), user, env);
        String chosen = env.getOrDefault("SEOJAE_LIBRARY", "");
        return chosen.isBlank()
                ? home
                : new Home(home.settings, Path.of(chosen), home.cache, home.state);
    }

    private static Home under(Path folder) {
        return new Home(
                folder.resolve("settings"),
                folder.resolve("library"),
                folder.resolve("cache"),
                folder.resolve("state"));
    }

    private static Home ofPlatform(String system, Path user, Map<String, String> env) {
        if (system.contains("win")) {
            Path roaming = folder(env, "APPDATA", user.resolve("AppData/Roaming"));
            Path local = folder(env, "LOCALAPPDATA", user.resolve("AppData/Local"));
            return new Home(
                    roaming.resolve(PROPER_NAME),
                    roaming.resolve(PROPER_NAME),
                    local.resolve(PROPER_NAME).resolve("cache"),
                    local.resolve(PROPER_NAME).resolve("logs"));
        }
        if (system.contains("mac")) {
            Path support = user.resolve("Library/Application Support").resolve(PROPER_NAME);
            return new Home(
                    support,
                    support,
                    user.resolve("Library/Caches").resolve(PROPER_NAME),
                    user.resolve("Library/Logs").resolve(PROPER_NAME));
        }
        return new Home(
                folder(env, "XDG_CONFIG_HOME", user.resolve(".config")).resolve(NAME),
                folder(env, "XDG_DATA_HOME", user.resolve(".local/share")).resolve(NAME),
                folder(env, "XDG_CACHE_HOME", user.resolve(".cache")).resolve(NAME),
                folder(env, "XDG_STATE_HOME", user.resolve(".local/state")).resolve(NAME));
    }

    /** The XDG rules say that a relative path is to be ignored. */
    private static Path folder(Map<String, String> env, String variable, Path otherwise) {
        String value = env.getOrDefault(variable, "");
        return value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }
}
