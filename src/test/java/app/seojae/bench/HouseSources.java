package app.seojae.bench;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The figures that the compiler's trees of sources tell: sentences that lack, and forwarding. */
final class HouseSources extends TreePathScanner<Void, DocTrees> {

    private final Map<String, Integer> forwarding = new TreeMap<>();
    private int baldTypes;
    private int baldMethods;
    private int baldInside;

    private HouseSources() {}

    /** The figures of a tree of sources. */
    static HouseSources of(Path main) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(main)) {
            all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
        }
        HouseSources house = new HouseSources();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                house.scan(unit, docs);
            }
        }
        return house;
    }

    /** How many public types have no sentence. */
    int baldTypes() {
        return baldTypes;
    }

    /** How many public methods of types seen outside their package have no sentence. */
    int baldMethods() {
        return baldMethods;
    }

    /** How many public methods of types seen only inside their package have no sentence. */
    int baldInside() {
        return baldInside;
    }

    /** How many methods only hand on to a field, by class of the viewer's packages. */
    Map<String, Integer> forwarding() {
        return forwarding;
    }

    /** The same as lines, the most first. */
    List<String> forwardingLines() {
        return forwarding.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> "`" + entry.getKey() + "`: " + entry.getValue())
                .toList();
    }

    @Override
    public Void visitClass(ClassTree type, DocTrees docs) {
        if (named(type) && isPublic(type) && lacksSentence(docs)) {
            baldTypes++;
        }
        return super.visitClass(type, docs);
    }

    @Override
    public Void visitMethod(MethodTree method, DocTrees docs) {
        ClassTree type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
        if (named(type)) {
            if (isPublic(method, type) && wantsSentence(method, type) && lacksSentence(docs)) {
                if (isSeenOutside()) {
                    baldMethods++;
                } else {
                    baldInside++;
                }
            }
            String home = getCurrentPath().getCompilationUnit().getPackageName().toString();
            if ((home + ".").contains(".viewer") && Forwarding.is(method, getCurrentPath())) {
                forwarding.merge(home + "." + type.getSimpleName(), 1, Integer::sum);
            }
        }
        return super.visitMethod(method, docs);
    }

    private static boolean wantsSentence(MethodTree method, ClassTree type) {
        boolean constructor = method.getReturnType() == null;
        boolean overrides =
                method.getModifiers().getAnnotations().stream()
                        .anyMatch(each -> each.getAnnotationType().toString().endsWith("Override"));
        boolean accessor =
                type.getKind() == Tree.Kind.RECORD
                        && method.getParameters().isEmpty()
                        && Forwarding.fields(type).contains(method.getName().toString());
        return !constructor && !overrides && !accessor;
    }

    private boolean lacksSentence(DocTrees docs) {
        var comment = docs.getDocCommentTree(getCurrentPath());
        return comment == null || comment.getFirstSentence().isEmpty();
    }

    private static boolean named(ClassTree type) {
        return !type.getSimpleName().isEmpty();
    }

    private boolean isPublic(ClassTree type) {
        Tree around = getCurrentPath().getParentPath().getLeaf();
        return type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                || around instanceof ClassTree outer && outer.getKind() == Tree.Kind.INTERFACE;
    }

    private static boolean isPublic(MethodTree method, ClassTree type) {
        var flags = method.getModifiers().getFlags();
        boolean ofInterface =
                type.getKind() == Tree.Kind.INTERFACE
                        || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
        return flags.contains(Modifier.PUBLIC) || ofInterface && !flags.contains(Modifier.PRIVATE);
    }

    /** Whether every type around here is public. */
    private boolean isSeenOutside() {
        for (var path = getCurrentPath(); path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof ClassTree type) {
                Tree around = path.getParentPath().getLeaf();
                boolean ofInterface =
                        around instanceof ClassTree outer && outer.getKind() == Tree.Kind.INTERFACE;
                if (!ofInterface && !type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                    return false;
                }
            }
        }
        return true;
    }
}
