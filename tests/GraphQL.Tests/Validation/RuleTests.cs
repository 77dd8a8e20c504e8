using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.Validation;

namespace LearningAdvisor.GraphQL.Tests.Validation;

/// <summary>Applies one rule alone to documents.</summary>
public abstract class RuleTests(string rule)
{
    private protected void AssertValid(string document) => AssertErrors(document);

    /// <param name="errors">Message, then in brackets the places, for example <c>Unknown type "Dgo". (1:17)</c>.</param>
    private protected void AssertErrors(string document, params string[] errors) =>
        AssertErrors(document, PetSchema.Schema, errors);

    private protected void AssertErrors(string document, Schema schema, params string[] errors)
    {
        Assert.Contains(rule, Validator.RuleNames);
        var found = Validator.Validate(
            schema, Parser.Parse(document), new ValidationOptions { OnlyRules = new HashSet<string> { rule } });
        Assert.Equal(string.Join("\n", errors), string.Join("\n", found));
    }
}
