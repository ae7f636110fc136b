package app.seojae.files;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells when something in some folders changes, with all folders below them, or when one of them
 * comes or goes. Which folders that are is said again after each change: new ones may have come.
 */
public final class TreeWatch implements AutoCloseable {

    /** Systems give out only so many watches; what is beyond is looked at now and then. */
    private static final int MOST_FOLDERS = 1_000;

    private static final int DEEPEST = 64;

    private final FolderEvents events;
    private final Path besides;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private Set<Path> trees = Set.of();

    private TreeWatch(FolderEvents events, Path besides) {
        this.events = events;
        this.besides = besides;
    }

    /**
     * A watch of nothing yet; empty where the system has no such means.
     *
     * @param besides a folder that is never watched: who is told writes there
     */
    public static Optional<TreeWatch> besides(Path besides) {
        return FolderEvents.of(FileSystems.getDefault())
                .map(events -> new TreeWatch(events, besides));
    }

    /** Watches these folders from now on, and no others; those that are away are waited for. */
    public synchronized void follow(Collection<Path> roots) {
        trees = Set.copyOf(roots);
        Set<Path> wanted = new HashSet<>();
        for (Path root : trees) {
            if (root.getParent() != null) {
                wanted.add(root.getParent());
            }
            collect(root, wanted);
        }
        keys.entrySet().removeIf(one -> isOver(one.getKey(), one.getValue(), wanted));
        wanted.forEach(folder -> keys.computeIfAbsent(folder, this::register));
    }

    private static boolean isOver(Path folder, WatchKey key, Set<Path> wanted) {
        if (key.isValid() && wanted.contains(folder)) {
            return false;
        }
        key.cancel();
        return true;
    }

    private void collect(Path root, Set<Path> into) {
        try {
            FolderTree.walk(
                    root,
                    DEEPEST,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes attributes) {
                            if (folder.equals(besides)) {
                                return FileVisitResult.SKIP_SUBTREE;
                            }
                            into.add(folder);
                            return into.size() < MOST_FOLDERS
                                    ? FileVisitResult.CONTINUE
                                    : FileVisitResult.TERMINATE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            return; // what can be seen of it is watched
        }
    }

    private @Nullable WatchKey register(Path folder) {
        try {
            return events.register(folder);
        } catch (IOException | ClosedWatchServiceException e) {
            return null; // it is not there, or there are no watches left
        }
    }

    /** Blocks until closed; calls on this thread after each change. */
    public void watch(Runnable changed) {
        events.listen((folder, name) -> concerns(folder.resolve(name)), false, changed);
    }

    /** Beside a folder that is watched much may go on that is nobody's concern. */
    synchronized boolean concerns(Path file) {
        return !file.startsWith(besides) && trees.stream().anyMatch(file::startsWith);
    }

    @Override
    public void close() {
        events.close();
    }
}
