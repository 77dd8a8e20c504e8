using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Understanding;

/// <summary>The model may add, and can neither drop, replace nor soften.</summary>
[Collection(nameof(SmallCity))]
public sealed class NeedWideningTests(SmallCity city)
{
    private readonly NeedWidening _widening = new(city.Services.GetRequiredService<Thesaurus>());

    [Fact]
    public void A_wish_that_the_reader_knows_stays_as_it_is()
    {
        var heard = Heard(new LearningNeed { MaxFee = new(0, Hard: true, "免費") });

        var widened = _widening.Widen(heard, "要免費的，一千元也可以", "", [Fee(1_000, "一千元也可以")]);

        Assert.Equal(heard.Need, widened.Need);
    }

    [Fact]
    public void A_new_wish_that_quotes_the_resident_is_as_hard_as_claimed() =>
        Assert.Equal(new Wanted<int>(500, Hard: true, "500元以下"), _widening.Widen(Heard(), "手頭有點緊", "", [Fee(500, "手頭有點緊")]).Need.MaxFee);

    [Theory]
    [InlineData("")]
    [InlineData("緊")]
    [InlineData("沒有錢")]
    public void A_new_wish_without_such_a_quote_is_soft(string said) =>
        Assert.False(_widening.Widen(Heard(), "手頭有點緊", "", [Fee(500, said)]).Need.MaxFee!.Hard);

    [Fact]
    public void A_kind_that_was_taken_back_is_not_brought_back() =>
        Assert.Null(_widening.Widen(Heard() with { Dropped = [WishKind.Fee] }, "不用免費也可以", "", [Fee(0, "免費")]).Need.MaxFee);

    [Fact]
    public void A_clause_counts_as_read_once_a_hard_wish_quotes_it()
    {
        var heard = Heard() with { Unread = ["手頭不能太緊", "老師不能太兇"] };

        var widened = _widening.Widen(heard, "手頭不能太緊，老師不能太兇", "", [Fee(500, "手頭不能太緊")]);

        Assert.Equal("老師不能太兇", Assert.Single(widened.Unread));
    }

    [Theory]
    [InlineData("想拍出好東西", "攝影", "攝影")]
    [InlineData("想學吉他", "攝影", "想學吉他")]
    [InlineData("想拍出好東西", "啦啦啦", "想拍出好東西")]
    public void The_models_subject_counts_only_where_the_readers_is_none(string readers, string models, string kept) =>
        Assert.Equal(kept, _widening.Widen(Heard(new LearningNeed { TopicText = readers }), readers, models, []).Need.TopicText);

    private static Understood Heard(LearningNeed? need = null) =>
        new() { Language = "zh-TW", Intent = Intent.LearningWish, NewWishes = LearningNeed.Nothing, Need = need ?? LearningNeed.Nothing };

    private static TypedWish Fee(int most, string said) => new(WishKind.Fee, new LearningNeed { MaxFee = new(most, Hard: true, $"{most}元以下") }, said);
}
