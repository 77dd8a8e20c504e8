using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation;

/// <summary>One rule of the specification's chapter 5. Rules keep nothing between documents.</summary>
internal interface IValidationRule
{
    /// <summary>Finds what breaks the rule, lazily: no more is looked for than is read.</summary>
    IEnumerable<GraphQLError> Check(ValidationContext context);
}
