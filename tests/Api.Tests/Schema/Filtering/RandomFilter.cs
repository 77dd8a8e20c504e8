using System.Globalization;
using System.Text.Json.Nodes;

namespace LearningAdvisor.Api.Tests.Schema.Filtering;

/// <summary>Makes filters for a model; most of their values are facts of its rows, so that something is found.</summary>
/// <param name="random">Seeded: the same filters in every run.</param>
internal sealed class RandomFilter(Random random)
{
    private static readonly string[] Ordered = ["eq", "neq", "in", "nin", "gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];
    private static readonly string[] Text = ["eq", "neq", "in", "nin", "contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith"];
    private static readonly string[] Choice = ["eq", "neq", "in", "nin"];
    private static readonly string[] Boolean = ["eq", "neq"];
    private static readonly string[] OfLists = ["some", "all", "none", "any"];

    /// <param name="rows">Whose facts are used.</param>
    /// <param name="depth">Levels of <c>and</c>, <c>or</c>, <c>not</c> and of related rows that may follow.</param>
    public JsonObject Next(FilterModel model, IReadOnlyList<object> rows, int depth)
    {
        var filter = new JsonObject();
        for (var i = random.Next(10) == 0 ? 0 : random.Next(1, 4); i > 0; i--)
        {
            var (name, value) = depth > 0 && random.Next(3) == 0 ? Joined(model, rows, depth - 1) : Member(model, rows, depth - 1);
            filter[name] = value;
        }

        return filter;
    }

    private (string, JsonNode?) Joined(FilterModel model, IReadOnlyList<object> rows, int depth) => random.Next(3) switch
    {
        0 => ("and", Several(() => Next(model, rows, depth))),
        1 => ("or", Several(() => Next(model, rows, depth))),
        _ => ("not", Next(model, rows, depth)),
    };

    private (string, JsonNode?) Member(FilterModel model, IReadOnlyList<object> rows, int depth)
    {
        var (name, member) = Pick([.. model.Members]);
        return (name, random.Next(30) == 0 ? null : member.Kind switch
        {
            FactKind.Related => Next(member.Model!(), Rows(rows.Select(member.Fact)), Math.Max(depth, 0)),
            FactKind.List => OfList(member, Rows(rows.SelectMany(member.Items!)), Math.Max(depth, 0)),
            _ => Operators(member.Kind, [.. rows.Select(member.Fact)], depth),
        });
    }

    private JsonObject OfList(FilterModel.Member list, List<object> items, int depth)
    {
        var name = Pick(OfLists);
        return new JsonObject
        {
            [name] = name == "any" ? random.Next(2) == 0
                : list.Model is { } model ? Next(model(), items, depth) : Operators(FactKind.Text, items!, depth),
        };
    }

    private JsonObject Operators(FactKind kind, List<object?> facts, int depth)
    {
        var set = new JsonObject();
        for (var i = random.Next(1, 3); i > 0; i--)
        {
            if (depth > 0 && kind is not (FactKind.Id or FactKind.Status) && random.Next(6) == 0)
                set[Pick(["and", "or"])] = Several(() => Operators(kind, facts, depth - 1));
            else
                Operator(set, kind, facts);
        }

        return set;
    }

    private void Operator(JsonObject set, FactKind kind, List<object?> facts)
    {
        var name = Pick(kind switch { FactKind.Text => Text, FactKind.Ordered => Ordered, FactKind.Boolean => Boolean, _ => Choice });
        var canBeNull = name is "eq" or "neq" or "in" or "nin" && kind is not FactKind.Status;
        JsonNode? Value() => canBeNull && random.Next(8) == 0 ? null : AsNode(Pick(facts.OfType<object>().DefaultIfEmpty("nothing of the kind").ToList()));
        set[name] = name is "in" or "nin" ? Several(Value) : kind == FactKind.Text ? Part(Value()) : Value();
    }

    // A whole text seldom stands in another one; a part of it does, and an empty one stands in all.
    private JsonNode? Part(JsonNode? text)
    {
        if (text is null || random.Next(2) == 0)
            return text;

        var whole = text.GetValue<string>().EnumerateRunes().Select(rune => rune.ToString()).ToList();
        var start = random.Next(whole.Count + 1);
        return string.Concat(whole.Skip(random.Next(2) * start).Take(random.Next(whole.Count + 1)));
    }

    private JsonArray Several<TNode>(Func<TNode> one)
        where TNode : JsonNode? => [.. Enumerable.Range(0, random.Next(10) == 0 ? 0 : random.Next(1, 4)).Select(_ => (JsonNode?)one())];

    private static List<object> Rows(IEnumerable<object?> rows) => [.. rows.OfType<object>()];

    private JsonNode? AsNode(object value) => value switch
    {
        bool flag => flag,
        double number => number % 1 == 0 ? (int)number : number,
        string instant when instant.EndsWith(FilterModel.Utc, StringComparison.Ordinal) => Instant(instant[..^FilterModel.Utc.Length]),
        _ => (string)value,
    };

    private string Instant(string utc) => random.Next(2) == 0
        ? utc + "Z"
        : DateTime.Parse(utc, CultureInfo.InvariantCulture).AddHours(8).ToString("s", CultureInfo.InvariantCulture) + "+08:00";

    private T Pick<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
}
