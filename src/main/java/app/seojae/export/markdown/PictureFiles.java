package app.seojae.export.markdown;

import app.seojae.export.ChangedFile;
import app.seojae.model.SeojaeException;
import java.nio.file.Path;
import java.util.Map;

/** Writes the pictures that lie beside Markdown files. */
public interface PictureFiles {

    /** Writes what changed and leaves everything else where it lies. */
    PictureFiles PLAIN =
            (folder, pictures) -> {
                boolean changed = false;
                for (Map.Entry<String, byte[]> one : pictures.entrySet()) {
                    changed |= ChangedFile.write(folder.resolve(one.getKey()), one.getValue());
                }
                return changed;
            };

    /**
     * Brings the pictures of one paper in step; whether one changed.
     *
     * @param folder of this paper's pictures alone, which need not exist
     * @param pictures all it has, as PNG by the name of the file
     */
    boolean bring(Path folder, Map<String, byte[]> pictures) throws SeojaeException;
}
