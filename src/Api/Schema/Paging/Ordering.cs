using System.Buffers.Text;
using System.Linq.Expressions;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LearningAdvisor.Api.Schema.Filtering;
using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.Api.Schema.Paging;

/// <summary>A total order of rows, with the cursors that mark places in it.</summary>
/// <param name="keys">From the one that counts most to a unique one.</param>
/// <remarks>
/// A cursor holds the values of the row it was made of, and the next page is what lies beyond them: rows that come or go
/// in the meantime shift nothing.
/// </remarks>
internal sealed class Ordering<TRow>(IReadOnlyList<(SortKey<TRow> Key, bool Descending)> keys)
{
    // A cursor of ours is shorter even where a title has thousands of characters; longer texts are not even decoded.
    private const int LongestCursor = 200_000;

    /// <summary>The names of the keys with their directions; orders of the same signature order alike.</summary>
    public string Signature { get; } = string.Join(',', keys.Select(key => (key.Descending ? "-" : "") + key.Key.Name));

    /// <summary>The properties a row needs to be loaded with so that a cursor can be made of it.</summary>
    public IEnumerable<string> Properties => keys.SelectMany(key => key.Key.Properties);

    /// <summary>The opaque text that marks a row's place.</summary>
    public string CursorOf(TRow row)
    {
        var values = new JsonArray([Signature, .. keys.Select(key => key.Key.ValueOf(row))]);
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(values.ToJsonString()));
    }

    /// <summary>What a page of a list is read with.</summary>
    /// <exception cref="GraphQLException">A cursor is none of this order.</exception>
    public Given Given(Given list, PageArguments page) => list with
    {
        // One row more than the page holds shows whether the list goes on.
        Take = page.Size + 1,
        Order = Signature,
        Backward = page.Backward,
        After = page.After is null ? null : Read(page.After, "after"),
        Before = page.Before is null ? null : Read(page.Before, "before"),
    };

    /// <summary>The rows between the cursors in order; reversed where they are counted from the end.</summary>
    /// <param name="given">Out of <see cref="Given(Reading.Given, PageArguments)"/>.</param>
    public IQueryable<TRow> Sorted(IQueryable<TRow> rows, Given given)
    {
        if (given.After is not null)
            rows = rows.Where(Beyond(given.After, reversed: false));
        if (given.Before is not null)
            rows = rows.Where(Beyond(given.Before, reversed: true));

        for (var i = 0; i < keys.Count; i++)
            rows = keys[i].Key.AddTo(rows, i == 0, keys[i].Descending, given.Backward);
        return rows;
    }

    // Beyond (a, b, key) means: beyond a, or at a and beyond b, or at a and b and beyond key. That it is not short of a says
    // nothing new; it lets the database start at the place in an index instead of walking there.
    private Expression<Func<TRow, bool>> Beyond(IReadOnlyList<object?> values, bool reversed)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        var steps = keys.Select((key, i) => key.Key.IsBeyond(row, values[i], key.Descending, reversed) is { } beyond
            ? Conditions.All(keys.Take(i).Select((above, j) => above.Key.IsAt(row, values[j])).Append(beyond))
            : null);
        var (first, descending) = keys[0];
        var start = keys.Count > 1 ? first.IsBeyond(row, values[0], descending, reversed, orAt: true) : null;
        return Expression.Lambda<Func<TRow, bool>>(Conditions.All([start, Conditions.Any(steps) ?? Expression.Constant(false)])!, row);
    }

    private IReadOnlyList<object?> Read(string cursor, string argument)
    {
        if (cursor.Length > LongestCursor || !Base64Url.IsValid(cursor))
            throw NoCursor(cursor, argument);

        try
        {
            var values = JsonElement.Parse(Base64Url.DecodeFromChars(cursor)).EnumerateArray().ToArray();
            if (values.Length == keys.Count + 1 && values[0].ValueKind == JsonValueKind.String && values[0].GetString() == Signature)
                return [.. keys.Select((key, i) => key.Key.ValueOf(values[i + 1]))];
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or FormatException)
        {
        }

        throw NoCursor(cursor, argument);
    }

    /// <summary>The error of a text that is no cursor of the list it was given to.</summary>
    public static GraphQLException NoCursor(string cursor, string argument) => new(
        $"The value \"{(cursor.Length > 60 ? cursor[..60] + "…" : cursor)}\" of argument \"{argument}\" is no cursor of this list in this order. "
        + "Pass a cursor that the list gave with the same \"order\", or leave the argument out to start anew.",
        ErrorCodes.CursorInvalid);
}
