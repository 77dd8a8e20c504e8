using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.Validation.Rules;

namespace LearningAdvisor.GraphQL.Validation;

/// <summary>Decides whether a document can be executed against a schema.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Validation</remarks>
public static class Validator
{
    /// <summary>The rules in the order of the specification, each with its section; errors come in this order too.</summary>
    private static readonly (string Section, IValidationRule Rule)[] Rules =
    [
        ("5.1.1 Executable Definitions", new ExecutableDefinitions()),
        ("5.2.1.1 Operation Type Existence", new KnownOperationTypes()),
        ("5.2.2.1 Operation Name Uniqueness", new UniqueOperationNames()),
        ("5.2.3.1 Lone Anonymous Operation", new LoneAnonymousOperation()),
        ("5.2.4.1 Single Root Field", new SingleFieldSubscriptions()),
        ("5.3.1 Field Selections", new FieldsOnCorrectType()),
        ("5.3.2 Field Selection Merging", new OverlappingFieldsCanBeMerged()),
        ("5.3.3 Leaf Field Selections", new ScalarLeafs()),
        ("5.4.1 Argument Names", new KnownArgumentNames()),
        ("5.4.2 Argument Uniqueness", new UniqueArgumentNames()),
        ("5.4.3 Required Arguments", new ProvidedRequiredArguments()),
        ("5.5.1.1 Fragment Name Uniqueness", new UniqueFragmentNames()),
        ("5.5.1.2 Fragment Spread Type Existence", new KnownTypeNames()),
        ("5.5.1.3 Fragments on Object, Interface or Union Types", new FragmentsOnCompositeTypes()),
        ("5.5.1.4 Fragments Must Be Used", new NoUnusedFragments()),
        ("5.5.2.1 Fragment Spread Target Defined", new KnownFragmentNames()),
        ("5.5.2.2 Fragment Spreads Must Not Form Cycles", new NoFragmentCycles()),
        ("5.5.2.3 Fragment Spread Is Possible", new PossibleFragmentSpreads()),
        ("5.6.1 Values of Correct Type", new ValuesOfCorrectType()),
        ("5.6.2 Input Object Field Names", new KnownInputFieldNames()),
        ("5.6.3 Input Object Field Uniqueness", new UniqueInputFieldNames()),
        ("5.6.4 Input Object Required Fields", new ProvidedRequiredInputFields()),
        ("5.7.1 Directives Are Defined", new KnownDirectives()),
        ("5.7.2 Directives Are in Valid Locations", new DirectivesInValidLocations()),
        ("5.7.3 Directives Are Unique per Location", new UniqueDirectivesPerLocation()),
        ("5.8.1 Variable Uniqueness", new UniqueVariableNames()),
        ("5.8.2 Variables Are Input Types", new VariablesAreInputTypes()),
        ("5.8.3 All Variable Uses Defined", new NoUndefinedVariables()),
        ("5.8.4 All Variables Used", new NoUnusedVariables()),
        ("5.8.5 All Variable Usages Are Allowed", new VariablesInAllowedPosition()),
        ("a limit the reference implementation recommends", new MaxIntrospectionDepth()),
    ];

    /// <summary>The name of every rule, in order. They are the reference implementation's, without its "Rule".</summary>
    public static IReadOnlyList<string> RuleNames { get; } = [.. Rules.Select(entry => NameOf(entry.Rule))];

    /// <summary>Checks a document against every rule.</summary>
    /// <param name="schema">A valid schema; <see cref="Schema.Validate"/> tells.</param>
    /// <param name="document">Any document that parses.</param>
    /// <param name="options">The default ones when null.</param>
    /// <returns>The errors, by rule and within a rule by their place in the document; empty for a valid document.</returns>
    public static IReadOnlyList<GraphQLError> Validate(
        Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        options ??= ValidationOptions.Default;
        var context = new ValidationContext(schema, document, options);
        var errors = new List<GraphQLError>();
        foreach (var error in Rules.Where(entry => IsApplied(entry.Rule, options)).SelectMany(entry => entry.Rule.Check(context)))
        {
            if (errors.Count == options.MaxErrors)
            {
                errors.Add(ValidationError.At("Too many validation errors, error limit reached. Validation aborted."));
                break;
            }
            errors.Add(error);
        }
        return errors;
    }

    private static bool IsApplied(IValidationRule rule, ValidationOptions options) =>
        options.OnlyRules is null || options.OnlyRules.Contains(NameOf(rule));

    private static string NameOf(IValidationRule rule) => rule.GetType().Name;
}
