using LearningAdvisor.Catalogue.Concepts;
using static LearningAdvisor.Catalogue.Tests.Concepts.SampleThesaurus;

namespace LearningAdvisor.Catalogue.Tests.Concepts;

public sealed class ConceptGuessTests
{
    private static readonly Thesaurus Workshop = new(
    [
        Concept("craft", preferred: "工藝"),
        Concept("craft.wood", "craft", preferred: "木工", everyday: ["釘椅子", "做櫃子", "build a shelf"], related: ["craft.bamboo"]),
        Concept("craft.bamboo", "craft", preferred: "竹編", everyday: ["編籃子"]),
        Concept("life", preferred: "生活知能"),
        Concept("life.pets", "life", preferred: "寵物照顧", everyday: ["養貓", "照顧小狗"]),
        Concept("life.pets.training", "life.pets", preferred: "犬隻訓練", everyday: ["教小狗"]),
        Concept("life.pets.food", "life.pets", preferred: "寵物鮮食", everyday: ["煮飯給毛孩"]),
    ]);

    [Theory]
    [InlineData("家裡缺個櫃子，想親手釘一個", "craft.wood")]
    [InlineData("領養了一隻貓要怎麼照顧", "life.pets")]
    [InlineData("want a shelf, how to build it", "craft.wood")]
    public void A_situation_told_in_words_of_ones_own_hints_at_the_concept_that_shares_them(string text, string id)
    {
        Assert.DoesNotContain(Workshop.Find(text), match => match.ConceptId == id);

        Assert.Equal(id, Workshop.Guess(text)[0].ConceptId);
    }

    [Fact]
    public void What_is_told_around_a_concept_hints_at_it_and_names_nothing()
    {
        var told = new Thesaurus([.. Workshop.Concepts.Select(concept => concept.Id == "craft.bamboo" ? concept with { Told = ["阿公留下的劈刀和篾片"] } : concept)]);

        Assert.Empty(told.Find("篾片怎麼劈"));
        Assert.Equal("craft.bamboo", told.Guess("篾片怎麼劈")[0].ConceptId);
        Assert.Empty(told.GuessByPhrases("篾片怎麼劈"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("明年的匯率")]
    [InlineData("12 345")]
    public void What_shares_nothing_hints_at_nothing(string text) => Assert.Empty(Workshop.Guess(text));

    [Fact]
    public void The_more_of_a_text_a_concept_holds_the_larger_is_its_share()
    {
        var alone = Workshop.Guess("櫃子")[0];
        var amongOthers = Workshop.Guess("櫃子旁邊")[0];

        Assert.Equal(alone.ConceptId, amongOthers.ConceptId);
        Assert.InRange(amongOthers.Share, 0.001, alone.Share - 0.001);
    }

    [Theory]
    [InlineData("craft.wood", "craft.wood", true)]
    [InlineData("craft.wood", "craft.bamboo", true)]
    [InlineData("life.pets", "life.pets.food", true)]
    [InlineData("life.pets.food", "life.pets.training", true)]
    [InlineData("craft.bamboo", "life.pets", false)]
    public void Concepts_are_near_by_relation_or_by_place_in_the_tree(string one, string other, bool near)
    {
        Assert.Equal(near, Workshop.AreNear(one, other));
        Assert.Equal(near, Workshop.AreNear(other, one));
    }

    [Fact]
    public void Two_subjects_of_one_domain_are_not_near_by_that_alone() =>
        Assert.False(new Thesaurus([Concept("a"), Concept("a.one", "a"), Concept("a.two", "a")]).AreNear("a.one", "a.two"));
}
