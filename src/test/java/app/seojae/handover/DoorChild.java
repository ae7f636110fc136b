package app.seojae.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A program that stands at a library's door and says what is handed over, until nobody asks. */
public final class DoorChild {

    private DoorChild() {}

    public static void main(String[] args) throws Exception {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Doors doors = new Doors(Path.of(args[0]), threads);
        try (Door door = doors.take(Path.of(args[1]), List.of()).orElseThrow()) {
            door.listen(files -> System.out.println("took " + files));
            System.out.println("ready");
            while (System.in.read() >= 0) {
                System.out.println("still here");
            }
        }
        System.exit(0);
    }
}
