using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema;

/// <summary>
/// What the schema's fields cost, as <c>@cost</c> and <c>@listSize</c> tell clients. A field that gives objects already
/// there costs 1, a plain value nothing; objects cost 1 each in the response.
/// </summary>
internal static class Costs
{
    /// <summary>A field that asks the database something of its own.</summary>
    public const double Statement = 10;

    /// <summary>A ranking of everything by words and meaning.</summary>
    public const double Ranking = 50;

    /// <summary>A whole turn with the adviser.</summary>
    public const double Turn = 100;

    /// <summary>A connection: as many items as <c>first</c> or <c>last</c> says, the usual number when neither is given.</summary>
    public static ListSize Page { get; } = new()
    {
        AssumedSize = PageArguments.Largest,
        SlicingArguments = ["first", "last"],
        SlicingArgumentDefaultValue = PageArguments.Usual,
        SizedFields = ["edges", "nodes"],
        RequireOneSlicingArgument = false,
    };

    /// <summary>A connection that can be read forwards only.</summary>
    public static ListSize ForwardPage { get; } = Page with { SlicingArguments = ["first"] };

    /// <summary>A list of whatever a list of ids names.</summary>
    public static ListSize Ids { get; } = new()
    {
        AssumedSize = PageArguments.Largest,
        SlicingArguments = ["ids"],
        RequireOneSlicingArgument = false,
    };

    /// <summary>A list without pages that usually stays below that many items.</summary>
    public static ListSize UpTo(int items) => new() { AssumedSize = items };
}
