using System.Globalization;
using System.Text.Json.Nodes;

namespace LearningAdvisor.Api.Tests.Schema.Filtering;

/// <summary>What a filter input can name, and what it means for rows in memory: a second reading of docs/api.md, independent of the database.</summary>
/// <remarks>A fact is text, a number, true or false, or null; days and times are text, which orders as they do.</remarks>
internal sealed class FilterModel
{
    /// <summary>The end of a point in time, by which it is told from other text.</summary>
    public const string Utc = " UTC";

    // Stands for a row that is not there: none of its facts is known.
    private static readonly object Nobody = new();

    private readonly Dictionary<string, Member> _members = [];

    public IReadOnlyDictionary<string, Member> Members => _members;

    public FilterModel Fact<TRow>(string name, FactKind kind, Func<TRow, object?> fact)
    {
        _members[name] = new Member(kind, row => row is TRow typed ? Plain(fact(typed)) : null, null, null);
        return this;
    }

    /// <param name="rows">The one related row, or none.</param>
    public FilterModel Related<TRow>(string name, Func<FilterModel> model, Func<TRow, object?> related)
    {
        _members[name] = new Member(FactKind.Related, row => row is TRow typed ? related(typed) : null, model, null);
        return this;
    }

    /// <param name="model">Of an item; null for a list of texts.</param>
    public FilterModel List<TRow>(string name, Func<FilterModel>? model, Func<TRow, IEnumerable<object>> items)
    {
        _members[name] = new Member(FactKind.List, _ => null, model, row => row is TRow typed ? items(typed) : []);
        return this;
    }

    /// <returns>Null where the filter says nothing.</returns>
    public bool? Meets(object row, JsonObject where) => All(where.Select(one => one.Value is null ? null : one.Key switch
    {
        "and" => All(one.Value.AsArray().Select(filter => Meets(row, filter!.AsObject()))),
        "or" => Any(one.Value.AsArray().Select(filter => Meets(row, filter!.AsObject()))),
        "not" => !Meets(row, one.Value.AsObject()),
        _ => Holds(_members[one.Key], row, one.Value.AsObject()),
    }));

    private static bool? Holds(Member member, object row, JsonObject given) => member.Kind switch
    {
        FactKind.Related => OfRelated(member.Model!(), member.Fact(row), given),
        FactKind.List => OfList(member, [.. member.Items!(row)], given),
        _ => Compares(member.Fact(row), given),
    };

    private static bool? OfRelated(FilterModel model, object? related, JsonObject given)
    {
        var met = model.Meets(related ?? Nobody, given);
        return related is null && met is not null ? false : met;
    }

    private static bool? OfList(Member list, List<object> items, JsonObject given) => All(given.Select(one => one switch
    {
        { Value: null } => (bool?)null,
        { Key: "any" } => items.Count > 0 == one.Value.GetValue<bool>(),
        { Key: "all" } => items.All(item => OfItem(list, item, one.Value.AsObject())),
        { Key: "some" } => items.Exists(item => OfItem(list, item, one.Value.AsObject())),
        _ => !items.Exists(item => OfItem(list, item, one.Value.AsObject())),
    }));

    private static bool OfItem(Member list, object item, JsonObject given) =>
        (list.Model is { } model ? model().Meets(item, given) : Compares(item, given)) ?? true;

    private static bool? Compares(object? fact, JsonObject given) => All(given.Select(one => one.Key switch
    {
        "and" => one.Value is null ? null : All(one.Value.AsArray().Select(set => Compares(fact, set!.AsObject()))),
        "or" => one.Value is null ? null : Any(one.Value.AsArray().Select(set => Compares(fact, set!.AsObject()))),
        _ => Operator(fact, one.Key, one.Value),
    }));

    private static bool Operator(object? fact, string name, JsonNode? given) => name switch
    {
        "neq" or "nin" or "ngt" or "ngte" or "nlt" or "nlte" or "ncontains" or "nstartsWith" or "nendsWith" => !Operator(fact, name[1..], given),
        "eq" => Equals(fact, Plain(given)),
        "in" => given!.AsArray().Any(one => Equals(fact, Plain(one))),
        _ when fact is null => false,
        "gt" => Compare(fact, given) > 0,
        "gte" => Compare(fact, given) >= 0,
        "lt" => Compare(fact, given) < 0,
        "lte" => Compare(fact, given) <= 0,
        "contains" => ((string)fact).Contains(given!.GetValue<string>(), StringComparison.Ordinal),
        "startsWith" => ((string)fact).StartsWith(given!.GetValue<string>(), StringComparison.Ordinal),
        "endsWith" => ((string)fact).EndsWith(given!.GetValue<string>(), StringComparison.Ordinal),
        _ => throw new ArgumentException($"The model has no operator \"{name}\".", nameof(name)),
    };

    private static int Compare(object fact, JsonNode? given) =>
        fact is double number ? number.CompareTo(Plain(given)) : string.CompareOrdinal((string)fact, (string)Plain(given)!);

    /// <summary>A fact of a row or a value of a filter, as both are compared.</summary>
    public static object? Plain(object? value) => value switch
    {
        string text when DateTimeOffset.TryParseExact(text, "yyyy-MM-ddTHH:mm:ssK", null, DateTimeStyles.None, out var given) => Plain(given),
        null or string or double or bool => value,
        JsonNode node => Plain(node.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.Number => node.GetValue<double>(),
            System.Text.Json.JsonValueKind.String => node.GetValue<string>(),
            _ => (object)node.GetValue<bool>(),
        }),
        DateTimeOffset instant => instant.UtcDateTime.ToString("s", CultureInfo.InvariantCulture) + Utc,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        Enum choice => string.Concat(choice.ToString().Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : char.ToUpperInvariant(letter).ToString())),
        _ => Convert.ToDouble(value, CultureInfo.InvariantCulture),
    };

    private static bool? All(IEnumerable<bool?> said) => Said(said, all => all.TrueForAll(one => one));

    private static bool? Any(IEnumerable<bool?> said) => Said(said, all => all.Exists(one => one));

    private static bool? Said(IEnumerable<bool?> said, Func<List<bool>, bool> join)
    {
        var spoken = said.OfType<bool>().ToList();
        return spoken.Count == 0 ? null : join(spoken);
    }

    /// <summary>Something that a filter names.</summary>
    /// <param name="Fact">The value, or the related row.</param>
    /// <param name="Model">Of the related row or the items.</param>
    public sealed record Member(FactKind Kind, Func<object, object?> Fact, Func<FilterModel>? Model, Func<object, IEnumerable<object>>? Items);
}

/// <summary>Decides which operators there are.</summary>
internal enum FactKind
{
    Id,
    Text,
    Ordered,
    Choice,
    Status,
    Boolean,
    Related,
    List,
}
