using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.TypeSystem.Sdl;

/// <summary>The arguments of the directives applied in a type system document are values of their types.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type</remarks>
internal static class SdlDirectiveValues
{
    /// <summary>Gives one error for each wrong value.</summary>
    /// <param name="document">Its directives are known and take the arguments given.</param>
    /// <param name="schema">The valid schema made of it.</param>
    public static IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) =>
        from definition in document.Definitions.OfType<TypeSystemDefinitionNode>()
        from site in AppliedDirectives.In(definition)
        from applied in site.Applied
        let directive = schema.Directives.Find(applied.Name.Value)
        from argument in applied.Arguments
        where !LiteralCoercion.TryCoerce(argument.Value, directive.Arguments.Find(argument.Name.Value)!.Type, null, out _)
        select GraphQLError.At($"Argument \"{directive}({argument.Name.Value}:)\" has invalid value {argument.Value}.", argument.Value);
}
