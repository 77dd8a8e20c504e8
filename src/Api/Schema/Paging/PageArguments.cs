using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Paging;

/// <summary>Which part of a list is asked for, by the Relay specification.</summary>
/// <param name="Size">At most that many items, 0 to <see cref="Largest"/>.</param>
/// <param name="Backward">True when the page is counted from the end (<c>last</c>).</param>
/// <param name="After">Only what comes after this cursor; null = from the start.</param>
/// <param name="Before">Only what comes before this cursor; null = to the end.</param>
/// <remarks>https://relay.dev/graphql/connections.htm</remarks>
internal sealed record PageArguments(int Size, bool Backward, string? After, string? Before)
{
    /// <summary>Items a page where the client names no number.</summary>
    public const int Usual = 10;

    /// <summary>The most items a page can have.</summary>
    public const int Largest = 100;

    /// <summary>The four arguments of a list that can be read from both ends.</summary>
    public static IEnumerable<InputValue> Arguments =>
    [
        new InputValue("first", Scalars.Int, $"At most that many from the start; {Usual} when neither `first` nor `last` is given, {Largest} at most."),
        new InputValue("after", Scalars.String, "Only what comes after this cursor."),
        new InputValue("last", Scalars.Int, $"At most that many from the end, in the same order; {Largest} at most."),
        new InputValue("before", Scalars.String, "Only what comes before this cursor."),
    ];

    /// <summary>The two arguments of a list that is read from its start alone.</summary>
    public static IEnumerable<InputValue> Forward => Arguments.Where(argument => argument.Name is "first" or "after");

    /// <exception cref="GraphQLException">A number is negative or above <see cref="Largest"/>, or both are given.</exception>
    public static PageArguments Of(InputObject arguments)
    {
        var first = SizeOf(arguments, "first");
        var last = SizeOf(arguments, "last");
        if (first is not null && last is not null)
            throw new GraphQLException("A page was asked for with both \"first\" and \"last\". Give one of them.", ErrorCodes.PageInvalid);

        return new PageArguments(first ?? last ?? Usual, last is not null, Text(arguments, "after"), Text(arguments, "before"));
    }

    private static string? Text(InputObject arguments, string name) => arguments.GetValueOrDefault(name) as string;

    private static int? SizeOf(InputObject arguments, string name)
    {
        if (arguments.GetValueOrDefault(name) is not int size)
            return null;

        return size is >= 0 and <= Largest
            ? size
            : throw new GraphQLException(
                $"Argument \"{name}\" is {size}; a page holds 0 to {Largest} items. Ask for fewer and go on with the cursor.",
                ErrorCodes.PageInvalid);
    }
}
