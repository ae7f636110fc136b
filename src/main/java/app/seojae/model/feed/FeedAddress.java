package app.seojae.model.feed;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a feed's digests lie. */
public sealed interface FeedAddress {

    /** As a person wrote it, in one spelling: two feeds of one address are the same. */
    String url();

    /** The word of its kind on the command line. */
    String kind();

    /** A folder on this machine, with all below it. */
    record Folder(Path path) implements FeedAddress {
        @Override
        public String url() {
            return path.toString();
        }

        @Override
        public String kind() {
            return "folder";
        }
    }

    /**
     * A folder of a GitHub repository, without the folders in it.
     *
     * @param branch or {@code HEAD} for the repository's usual one
     * @param path inside the repository, empty for its root
     */
    record GitHub(String owner, String repository, String branch, String path)
            implements FeedAddress {

        /** What stands for the usual branch. */
        public static final String HEAD = "HEAD";

        @Override
        public String url() {
            String start = "https://github.com/" + owner + "/" + repository;
            return branch.equals(HEAD) && path.isEmpty()
                    ? start
                    : start + "/tree/" + branch + (path.isEmpty() ? "" : "/" + path);
        }

        @Override
        public String kind() {
            return "github";
        }
    }

    /** A single file on the web. */
    record RawFile(URI address) implements FeedAddress {
        @Override
        public String url() {
            return address.toString();
        }

        @Override
        public String kind() {
            return "file";
        }
    }

    /** The daily list of papers of Hugging Face. */
    record HfDaily() implements FeedAddress {
        @Override
        public String url() {
            return "hf:daily";
        }

        @Override
        public String kind() {
            return "hf-daily";
        }
    }

    /**
     * The address a person typed.
     *
     * @throws SeojaeException {@code FEED_ADDRESS} where it is none of these
     */
    static FeedAddress parse(String typed) throws SeojaeException {
        String address = typed.strip();
        if (address.toLowerCase(Locale.ROOT).equals("hf:daily")) {
            return new HfDaily();
        }
        boolean web = address.toLowerCase(Locale.ROOT).matches("https?://.*");
        return (web ? onWeb(address) : folder(address))
                .orElseThrow(
                        () -> new SeojaeException(Problem.of(ProblemKind.FEED_ADDRESS, typed)));
    }

    private static Optional<FeedAddress> folder(String address) {
        try {
            Path path = Path.of(address).toAbsolutePath().normalize();
            boolean there = !address.isEmpty() && Files.isDirectory(path);
            return there ? Optional.of(new Folder(path)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<FeedAddress> onWeb(String address) {
        try {
            URI uri = new URI(address.replace(" ", "%20"));
            String host = uri.getHost();
            if (host == null || uri.getUserInfo() != null) {
                return Optional.empty();
            }
            boolean github = host.equalsIgnoreCase("github.com");
            return github ? gitHub(uri.getPath()) : Optional.of(new RawFile(uri));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<FeedAddress> gitHub(String path) {
        Matcher parts =
                Pattern.compile(
                                "/([\\w.-]+)/([\\w.-]+?)(?:\\.git)?/?"
                                        + "(?:/(tree|blob)/([^/]+)(?:/(.*?))?/?)?")
                        .matcher(path);
        if (!parts.matches() || isDots(parts.group(1)) || isDots(parts.group(2))) {
            return Optional.empty();
        }
        String inside = parts.group(5) == null ? "" : parts.group(5);
        if (isClimbing(inside)) {
            return Optional.empty();
        }
        if ("blob".equals(parts.group(3))) {
            String raw =
                    String.join("/", "", parts.group(1), parts.group(2), parts.group(4), inside);
            try {
                return Optional.of(
                        new RawFile(
                                new URI("https", "raw.githubusercontent.com", raw, null, null)));
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        }
        String branch = parts.group(4) == null ? GitHub.HEAD : parts.group(4);
        return Optional.of(new GitHub(parts.group(1), parts.group(2), branch, inside));
    }

    private static boolean isDots(String name) {
        return name.equals(".") || name.equals("..");
    }

    private static boolean isClimbing(String path) {
        for (String name : path.split("/")) {
            if (isDots(name)) {
                return true;
            }
        }
        return false;
    }
}
