package app.seojae.bench;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows a method that only hands on: one statement, one call on a field, the same arguments. */
final class Forwarding {

    private Forwarding() {}

    /** Whether the method, found at this path, only hands on to a field of a type around it. */
    static boolean is(MethodTree method, TreePath path) {
        BlockTree body = method.getBody();
        if (method.getReturnType() == null || body == null || body.getStatements().size() != 1) {
            return false;
        }
        if (!(called(body.getStatements().getFirst()) instanceof MethodInvocationTree call)
                || !(call.getMethodSelect() instanceof MemberSelectTree target)) {
            return false;
        }
        List<String> given =
                method.getParameters().stream().map(each -> each.getName().toString()).toList();
        List<String> handed = call.getArguments().stream().map(Object::toString).toList();
        String receiver = receiver(target.getExpression());
        return given.equals(handed) && !given.contains(receiver) && isField(receiver, path);
    }

    /** The names of the fields of a type, those of a record's components too. */
    static Set<String> fields(ClassTree type) {
        Set<String> names = new HashSet<>();
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree field) {
                names.add(field.getName().toString());
            }
        }
        return names;
    }

    private static Tree called(StatementTree statement) {
        return switch (statement) {
            case ReturnTree back -> back.getExpression();
            case ExpressionStatementTree alone -> alone.getExpression();
            default -> statement;
        };
    }

    private static String receiver(ExpressionTree expression) {
        return switch (expression) {
            case IdentifierTree name -> name.getName().toString();
            case MemberSelectTree select when select.getExpression().toString().equals("this") ->
                    select.getIdentifier().toString();
            default -> "";
        };
    }

    private static boolean isField(String name, TreePath path) {
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof ClassTree type && fields(type).contains(name)) {
                return true;
            }
        }
        return false;
    }
}
