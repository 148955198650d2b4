package dev.assay.repositories;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.evidence.Exhibit;
import dev.assay.evidence.Holder;
import dev.assay.evidence.Strength;
import dev.assay.repositories.people.Trust;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Pieces of code for tests, and what a repository shows of Ada Finch. */
final class Samples {

    static final String ADA = "Ada Finch <ada@finch.example>";
    static final String BO = "Bo Heron <bo@heron.example>";

    private Samples() {}

    static SortedMap<String, Strength> shownIn(Path repository, Trust trust) {
        SortedMap<String, Strength> strongest = new TreeMap<>();
        for (Evidence piece : exhibitOf(repository, trust).evidence()) {
            strongest.merge(
                    ((Fact.Skill) piece.fact()).concept(),
                    piece.strength(),
                    (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
        return strongest;
    }

    static Exhibit.Shown exhibitOf(Path repository, Trust trust) {
        RepositorySource source = new RepositorySource(RepositoryReader.standard(), trust);
        return switch (source.read(repository, Holder.of(List.of("ada@finch.example")))) {
            case Exhibit.Shown shown -> shown;
            case Exhibit.Refused refused -> throw new AssertionError(refused);
        };
    }

    static List<String> orders() {
        return """
                from django.db import models
                from django.http import JsonResponse

                class Order(models.Model):
                    customer = models.CharField(max_length=80)
                    placed = models.DateTimeField()
                    paid = models.BooleanField(default=False)

                    def total(self):
                        return sum(line.price for line in self.lines.all())

                    def pay(self, amount):
                        if amount < self.total():
                            raise ValueError('too little')
                        self.paid = True
                        self.save()

                def open_orders(request):
                    found = Order.objects.filter(paid=False)
                    return JsonResponse({'orders': [order.id for order in found]})
                """.lines().toList();
    }

    static List<String> stock() {
        return """
                package shop;
                import org.springframework.stereotype.Service;
                import java.util.Map;
                @Service
                public final class Stock {
                    private final Map<String, Integer> pieces;
                    public Stock(Map<String, Integer> pieces) {
                        this.pieces = Map.copyOf(pieces);
                    }
                    public int available(String article) {
                        return pieces.getOrDefault(article, 0);
                    }
                    public boolean covers(String article, int wanted) {
                        return available(article) >= wanted;
                    }
                    public int missing(String article, int wanted) {
                        int missing = wanted - available(article);
                        return Math.max(0, missing);
                    }
                    public int surplus(String article, int wanted) {
                        return Math.max(0, available(article) - wanted);
                    }
                }
                """.lines().toList();
    }

    /** Another class of the same kind, in other words. */
    static List<String> queue(String name) {
        return stock().stream()
                .map(line -> line.replace("Stock", name)
                        .replace("pieces", "waiting" + name)
                        .replace("article", "customer" + name)
                        .replace("wanted", "asked" + name)
                        .replace("missing", "behind" + name))
                .toList();
    }
}
