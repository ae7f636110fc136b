package app.seojae.library.backup;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Random;

/** Ways in which a file comes to harm. */
enum Damage {
    /** Many small places of noise. */
    PLACES {
        @Override
        void to(RandomAccessFile file, Random random) throws IOException {
            for (int i = 0; i < 64; i++) {
                noise(file, place(file, random, 512), 512, random);
            }
        }
    },
    /** One page of noise, as a bad sector leaves. */
    PAGE {
        @Override
        void to(RandomAccessFile file, Random random) throws IOException {
            long pages = file.length() / 4096;
            noise(file, 4096 * (1 + random.nextLong(pages - 1)), 4096, random);
        }
    },
    /** One page of nothing. */
    ZEROS {
        @Override
        void to(RandomAccessFile file, Random random) throws IOException {
            long pages = file.length() / 4096;
            file.seek(4096 * (1 + random.nextLong(pages - 1)));
            file.write(new byte[4096]);
        }
    },
    /** One small place of noise. */
    PLACE {
        @Override
        void to(RandomAccessFile file, Random random) throws IOException {
            noise(file, place(file, random, 512), 512, random);
        }
    },
    /** The head of the file. */
    HEAD {
        @Override
        void to(RandomAccessFile file, Random random) throws IOException {
            noise(file, 0, 100, random);
        }
    },
    /** The end is missing. */
    CUT {
        @Override
        void to(RandomAccessFile file, Random random) throws IOException {
            file.setLength(random.nextLong(file.length()));
        }
    },
    /** Nothing is left. */
    EMPTY {
        @Override
        void to(RandomAccessFile file, Random random) throws IOException {
            file.setLength(0);
        }
    },
    /** Another file altogether. */
    FOREIGN {
        @Override
        void to(RandomAccessFile file, Random random) throws IOException {
            file.setLength(0);
            file.write("이것은 서재가 아닙니다. ".repeat(500).getBytes("UTF-8"));
        }
    };

    abstract void to(RandomAccessFile file, Random random) throws IOException;

    void to(Path path, Random random) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            to(file, random);
        }
    }

    private static long place(RandomAccessFile file, Random random, int length) throws IOException {
        return 4096 + random.nextLong(Math.max(1, file.length() - 4096 - length));
    }

    private static void noise(RandomAccessFile file, long at, int length, Random random)
            throws IOException {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        file.seek(at);
        file.write(bytes);
    }
}
