namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class UniqueOperationNamesTests() : RuleTests("UniqueOperationNames")
{
    [Fact]
    public void Different_names_and_no_names_stand_side_by_side() =>
        AssertValid("query getDogName { dog { name } } query getOwnerName { dog { owner { name } } } { dog { name } } { dog { name } }");

    [Fact]
    public void Two_queries_of_one_name_are_refused() =>
        AssertErrors(
            """
            query getName { dog { name } }
            query getName { dog { owner { name } } }
            """,
            "There can be only one operation named \"getName\". (1:7, 2:7)");

    [Fact]
    public void A_query_and_a_mutation_share_one_space_of_names() =>
        AssertErrors(
            """
            query dogOperation { dog { name } }
            mutation dogOperation { addPet(pet: {name: "Rex"}) { name } }
            """,
            "There can be only one operation named \"dogOperation\". (1:7, 2:10)");
}
