using System.Collections.Immutable;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Execution.Planning;

/// <summary>Says which selections <c>@skip</c> and <c>@include</c> leave in, for one outcome of the variables they name.</summary>
/// <param name="variables">The variables the conditions name, and what each came to.</param>
/// <remarks>https://spec.graphql.org/September2025/#sec--skip</remarks>
internal sealed class SelectionConditions(IReadOnlyDictionary<string, bool> variables)
{
    /// <summary>Whether a selection with these directives is part of the operation.</summary>
    public bool Include(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value == Directives.Skip.Name && IsTrue(directive))
                return false;
            if (directive.Name.Value == Directives.Include.Name && !IsTrue(directive))
                return false;
        }
        return true;
    }

    /// <summary>The value of the directive's <c>if</c> argument; null in a document that validation would refuse.</summary>
    public static ValueNode? Condition(DirectiveNode directive) =>
        directive.Name.Value == Directives.Skip.Name || directive.Name.Value == Directives.Include.Name
            ? directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "if")?.Value
            : null;

    private bool IsTrue(DirectiveNode directive) => Condition(directive) switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => variables.GetValueOrDefault(variable.Name.Value),
        _ => false,
    };
}
