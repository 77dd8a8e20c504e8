using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.Validation;
using LearningAdvisor.GraphQL.Validation.Rules;

namespace LearningAdvisor.GraphQL.Tests.Validation;

public sealed class ValidatorTests
{
    [Fact]
    public void A_valid_document_has_no_errors() =>
        Assert.Empty(Validate("query Q($n: String) { findDog(searchBy: {name: $n}) { ...F } } fragment F on Dog { name owner { name } }"));

    [Fact]
    public void Every_rule_file_is_applied_once()
    {
        var files = typeof(ExecutableDefinitions).Assembly.GetTypes()
            .Where(type => type.IsClass && type.IsAssignableTo(typeof(IValidationRule))).Select(type => type.Name);
        Assert.Equal(files.Order(), Validator.RuleNames.Order());
    }

    [Fact]
    public void Errors_come_in_the_order_of_the_rules() =>
        Assert.Equal(
            [
                "Cannot query field \"nam\" on type \"Dog\". Did you mean \"name\"? (1:30)",
                "Unknown fragment \"F\". (1:28)",
                "Variable \"$a\" is never used. (1:8)",
            ],
            Validate("query ($a: Int) { dog { ...F nam } }").Select(error => error.ToString()));

    [Fact]
    public void Each_error_has_a_code() =>
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", Assert.Single(Validate("{ cow }")).Code);

    [Fact]
    public void Suggestions_can_be_turned_off() =>
        Assert.Equal(
            [
                "Cannot query field \"nickname\" on type \"Pet\".",
                "Cannot query field \"nam\" on type \"Dog\".",
                "Value \"HELL\" does not exist in \"DogCommand\" enum.",
            ],
            Validate(
                "{ pet { nickname } dog { nam doesKnowCommand(dogCommand: HELL) } }",
                new ValidationOptions { Suggestions = false }).Select(error => error.Message));

    [Fact]
    public void Errors_past_the_limit_end_the_validation()
    {
        var errors = Validate("{ a b c }", new ValidationOptions { MaxErrors = 2 });
        Assert.Equal(3, errors.Count);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", errors[2].Message);
    }

    [Fact]
    public void As_many_errors_as_the_limit_are_all_reported() =>
        Assert.Equal(3, Validate("{ a b c }", new ValidationOptions { MaxErrors = 3 }).Count(error => error.Locations.Count == 1));

    [Theory]
    [InlineData("fragment F{0} on Dog {{ ...F{1} }} ")]
    [InlineData("fragment F{0} on Dog {{ owner {{ pets {{ ...F{1} }} }} name ...F{1} }} ")]
    public void Hundreds_of_fragments_in_a_row_are_validated(string fragment)
    {
        var chain = string.Concat(Enumerable.Range(0, 700).Select(i => string.Format(null, fragment, i, i + 1)));
        var document = "{ dog { ...F0 } } " + chain + "fragment F700 on Dog { name }";
        Assert.All(Validate(document), error => Assert.NotEmpty(error.Message));
    }

    private static IReadOnlyList<GraphQLError> Validate(string document, ValidationOptions? options = null) =>
        Validator.Validate(PetSchema.Schema, Parser.Parse(document), options);
}
