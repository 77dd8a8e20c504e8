using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Validation;

namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class OverlappingFieldsCanBeMergedTests() : RuleTests("OverlappingFieldsCanBeMerged")
{
    [Theory]
    [InlineData("fragment mergeIdenticalFields on Dog { name name }")]
    [InlineData("fragment mergeIdenticalAliases on Dog { otherName: name otherName: name }")]
    [InlineData("fragment mergeIdenticalFieldsWithIdenticalArgs on Dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: SIT) }")]
    [InlineData("query Q($c: DogCommand!) { dog { doesKnowCommand(dogCommand: $c) doesKnowCommand(dogCommand: $c) } }")]
    [InlineData("{ any(value: {a: 1, b: [2]}) any(value: {b: [2], a: 1}) }")]
    public void The_same_field_may_be_asked_for_twice(string document) => AssertValid(document);

    [Theory]
    [InlineData("fragment safeDifferingFields on Pet { ... on Dog { volume: barkVolume } ... on Cat { volume: meowVolume } }")]
    [InlineData("fragment safeDifferingArgs on Pet { ... on Dog { doesKnowCommand(dogCommand: SIT) } ... on Cat { doesKnowCommand(catCommand: JUMP) } }")]
    public void Different_objects_may_answer_differently_in_one_shape(string document) => AssertValid(document);

    [Theory]
    [InlineData(
        "fragment conflictingBecauseAlias on Dog { name: nickname name }",
        "Fields \"name\" conflict because \"nickname\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:43, 1:58)")]
    [InlineData(
        "fragment conflictingArgsOnValues on Dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: HEEL) }",
        "Fields \"doesKnowCommand\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:43, 1:76)")]
    [InlineData(
        "fragment differingArgs on Dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand }",
        "Fields \"doesKnowCommand\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:33, 1:66)")]
    [InlineData(
        "query ($one: DogCommand!, $two: DogCommand!) { dog { doesKnowCommand(dogCommand: $one) doesKnowCommand(dogCommand: $two) } }",
        "Fields \"doesKnowCommand\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:54, 1:88)")]
    [InlineData(
        "{ any(value: \"a\") any(value: \"\"\"a\"\"\") }",
        "Fields \"any\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:3, 1:19)")]
    public void Fields_of_one_object_that_differ_conflict(string document, string error) => AssertErrors(document, error);

    [Fact]
    public void Values_of_different_types_have_different_shapes() =>
        AssertErrors(
            "fragment conflictingDifferingResponses on Pet { ... on Dog { someValue: nickname } ... on Cat { someValue: meowVolume } }",
            "Fields \"someValue\" conflict because they return conflicting types \"String\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional. (1:62, 1:97)");

    [Fact]
    public void Nullability_is_part_of_the_shape() =>
        AssertErrors(
            "fragment F on Pet { ... on Dog { x: name } ... on Cat { x: nickname } }",
            "Fields \"x\" conflict because they return conflicting types \"String!\" and \"String\". Use different aliases on the fields to fetch both if this was intentional. (1:34, 1:57)");

    [Fact]
    public void Conflicts_below_fields_are_reported_at_the_fields() =>
        AssertErrors(
            "{ dog { x: name } dog { x: nickname } }",
            "Fields \"dog\" conflict because subfields \"x\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:3, 1:9, 1:19, 1:25)");

    [Fact]
    public void Fields_of_a_fragment_conflict_with_those_beside_it() =>
        AssertErrors(
            "{ dog { ...A name: nickname } } fragment A on Dog { ...B } fragment B on Dog { name }",
            "Fields \"name\" conflict because \"nickname\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:14, 1:80)");

    [Fact]
    public void Two_fragments_conflict_where_they_are_spread_together() =>
        AssertErrors(
            "{ dog { ...A ...B } } fragment A on Dog { x: name } fragment B on Dog { x: nickname }",
            "Fields \"x\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:43, 1:73)");

    [Fact]
    public void A_hostile_document_is_given_up_on_in_time()
    {
        var fields = string.Concat(Enumerable.Repeat("name ", 1000));
        AssertErrors(
            $"{{ dog {{ {fields} }} }}",
            "Fields that share response names take more than 250000 comparisons. Select fewer fields under one name, or spread fewer fragments.");
    }

    [Fact]
    public void Fragments_that_double_at_every_step_are_compared_once()
    {
        var fragments = Enumerable.Range(0, 200).Select(i =>
            $"fragment F{i} on Human {{ pets {{ ... on Dog {{ owner {{ ...F{i + 1} }} owner {{ ...F{i + 1} }} }} }} }} ");
        AssertValid("{ human { ...F0 } } " + string.Concat(fragments) + "fragment F200 on Human { name }");
    }

    [Fact]
    public void A_message_about_many_conflicts_is_cut()
    {
        var one = string.Concat(Enumerable.Range(0, 100).Select(i => $"a{i}: name "));
        var other = string.Concat(Enumerable.Range(0, 100).Select(i => $"a{i}: nickname "));
        var error = Assert.Single(Validator.Validate(PetSchema.Schema, Parser.Parse($"{{ dog {{ {one} }} dog {{ {other} }} }}")));
        Assert.Equal(40, error.Locations.Count);
        Assert.InRange(error.Message.Length, 1000, 1200);
    }
}
