package app.seojae.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the knots of a graph: its strongly connected parts of more than one (Tarjan 1972). */
public final class Knots {

    private final Map<String, Set<String>> graph;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Integer> low = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<List<String>> found = new ArrayList<>();

    private Knots(Map<String, Set<String>> graph) {
        this.graph = graph;
    }

    /** The knots of a graph, each in the order of its names; arrows out of the graph count not. */
    public static List<List<String>> of(Map<String, Set<String>> graph) {
        Knots knots = new Knots(graph);
        for (String node : graph.keySet()) {
            if (!knots.order.containsKey(node)) {
                knots.visit(node);
            }
        }
        return knots.found;
    }

    private void visit(String node) {
        order.put(node, order.size());
        low.put(node, order.get(node));
        open.push(node);
        for (String next : graph.get(node)) {
            if (!graph.containsKey(next)) {
                continue;
            }
            if (!order.containsKey(next)) {
                visit(next);
                low.merge(node, low.get(next), Math::min);
            } else if (open.contains(next)) {
                low.merge(node, order.get(next), Math::min);
            }
        }
        if (low.get(node).equals(order.get(node))) {
            close(node);
        }
    }

    private void close(String root) {
        List<String> knot = new ArrayList<>();
        String member;
        do {
            member = open.pop();
            knot.add(member);
        } while (!member.equals(root));
        if (knot.size() > 1) {
            Collections.sort(knot);
            found.add(knot);
        }
    }
}
