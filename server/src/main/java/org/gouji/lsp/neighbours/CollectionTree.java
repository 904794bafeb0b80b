package org.gouji.lsp.neighbours;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.collection.ReportCollection;
import org.gouji.collection.Unit;
import org.gouji.facts.Neighbour;
import org.gouji.lsp.collection.FolderCollection;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.Scheduler;

/**
 * {@code gouji/collection}: the organs and years of the open folders, as an editor's side bar shows them. The answer is
 * {@code {ready, listed, years, organs, doubles}}; an organ has {@code {organ, parent, kind, reports}}, a report
 * {@code {year, uri}}, without {@code uri} if it is missing. Whoever has asked is told by {@code gouji/collectionChanged} when
 * to ask again; not {@code ready} are reports that are still to be read.
 */
public final class CollectionTree implements Feature {

    private final Scheduler scheduler;
    private final FolderCollection collection;

    /** Shows {@code collection}. */
    public CollectionTree(Scheduler scheduler, FolderCollection collection) {
        this.scheduler = scheduler;
        this.collection = collection;
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        // A request of our own, which only our own extension knows.
    }

    /** The tree as it is now. */
    @JsonRequest("gouji/collection")
    public CompletableFuture<JsonObject> collection(JsonElement params) {
        collection.show();
        return CompletableFuture.supplyAsync(
                () -> collection.current().map(CollectionTree::tree).orElseGet(CollectionTree::nothing), scheduler);
    }

    private static JsonObject nothing() {
        JsonObject tree = new JsonObject();
        tree.addProperty("ready", false);
        tree.addProperty("listed", false);
        tree.add("years", new JsonArray());
        tree.add("organs", new JsonArray());
        tree.add("doubles", new JsonArray());
        return tree;
    }

    private static JsonObject tree(ReportCollection now) {
        JsonObject tree = nothing();
        tree.addProperty("ready", true);
        tree.addProperty("listed", now.units().listed());
        now.years().forEach(tree.getAsJsonArray("years")::add);
        List<Unit> units = now.units().all();
        units.forEach(unit -> tree.getAsJsonArray("organs").add(organ(unit, unit.organ(), now)));
        // A report of an organ that the list does not name is a report all the same.
        now.reports().stream()
                .map(report -> report.facts().organ())
                .filter(organ -> now.units().unit(organ).isEmpty())
                .distinct()
                .forEach(organ -> tree.getAsJsonArray("organs").add(organ(Unit.alone(organ), organ, now)));
        for (List<Neighbour> same : now.doubles()) {
            JsonArray files = new JsonArray();
            same.forEach(file -> files.add(file.file().toUri().toString()));
            tree.getAsJsonArray("doubles").add(files);
        }
        return tree;
    }

    private static JsonObject organ(Unit unit, String organ, ReportCollection now) {
        JsonObject node = new JsonObject();
        node.addProperty("organ", organ);
        // The name under which the parent itself stands in the list.
        node.addProperty(
                "parent", now.units().unit(unit.parent()).map(Unit::organ).orElse(""));
        node.addProperty("kind", unit.kind());
        JsonArray reports = new JsonArray();
        for (int year : now.years()) {
            Optional<Neighbour> report = now.report(organ, year);
            JsonObject entry = new JsonObject();
            entry.addProperty("year", year);
            report.ifPresent(
                    found -> entry.addProperty("uri", found.file().toUri().toString()));
            reports.add(entry);
        }
        node.add("reports", reports);
        return node;
    }
}
