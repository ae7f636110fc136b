package app.seojae.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A file of a repository.
 *
 * @param path inside the repository
 * @param blob the id of its content, a hash over it
 * @param bytes its size
 * @param download where the listing says it lies, which nobody vouches for; {@code null} where it
 *     does not say
 */
public record RemoteFile(String path, String blob, long bytes, @Nullable URI download) {

    /** Its own name, without folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
