using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>A failure that is part of the answer: the resident reads the message, the front end the code.</summary>
/// <param name="Message">In the resident's language.</param>
/// <param name="Code">Stable; listed in docs/api.md.</param>
/// <param name="Path">The input field it is about, from the argument on.</param>
internal sealed record ExpectedError(string Message, string Code, params IReadOnlyList<string> Path)
{
    private static readonly InterfaceType UserError = new(
        "UserError", () => [.. Fields], "A failure that is part of the answer. The message is for the resident, in the language of the question.");

    public static ObjectType Type { get; } = new("ExpectedError", () => [.. Fields], "The usual `UserError`.", () => [UserError])
    {
        IsTypeOf = value => value is ExpectedError,
    };

    /// <summary>The field <c>errors</c> of every payload.</summary>
    public static Field FieldOf<TPayload>(Func<TPayload, IReadOnlyList<ExpectedError>> errors) =>
        Field.Of<TPayload>("errors", UserError.NonNull.List.NonNull, errors, "Empty where all went well.", listSize: Costs.UpTo(2));

    private static IEnumerable<Field> Fields =>
    [
        Field.Of<ExpectedError>("message", Scalars.String.NonNull, error => error.Message),
        Field.Of<ExpectedError>("code", Scalars.String.NonNull, error => error.Code),
        Field.Of<ExpectedError>("path", Scalars.String.NonNull.List, error => error.Path),
    ];
}
