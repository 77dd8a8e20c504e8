using LearningAdvisor.Advisor.Answering;

namespace LearningAdvisor.Advisor.Tests.Dialogue;

/// <summary>A condition that nobody understood and that was asked about stays until it is told otherwise or left out.</summary>
[Collection(nameof(SmallCity))]
public sealed class OpenConditionTests(SmallCity city)
{
    private const string Leave = "先不管這個條件";

    private readonly Conversation _talk = new(city);

    [Fact]
    public async Task It_is_asked_about_with_a_way_out()
    {
        var reply = await _talk.SayAsync("想學吉他，老師不能太兇");

        Assert.Equal(ReplyKind.Question, reply.Kind);
        Assert.Contains("「老師不能太兇」", reply.Text, StringComparison.Ordinal);
        Assert.Contains(Leave, reply.SuggestedReplies);
    }

    [Fact]
    public async Task Courses_shown_without_it_say_so()
    {
        var reply = await _talk.SayAsync("想學吉他，老師不能太兇", "只要週末");

        Assert.Equal(ReplyKind.Recommendation, reply.Kind);
        Assert.EndsWith("\n※ 「老師不能太兇」我沒有看懂，上面的課沒有照它挑。報名前請先問清楚，或換個說法告訴我。", reply.Text, StringComparison.Ordinal);
        Assert.Contains(Leave, reply.SuggestedReplies);
    }

    [Fact]
    public async Task It_is_told_of_again_while_it_stays_open() =>
        Assert.Contains("「老師不能太兇」", (await _talk.SayAsync("想學吉他，老師不能太兇", "只要週末", "要在中正區")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Whoever_leaves_it_out_hears_no_more_of_it()
    {
        var reply = await _talk.SayAsync("想學吉他，老師不能太兇", Leave);

        Assert.Equal(ReplyKind.Recommendation, reply.Kind);
        Assert.DoesNotContain("老師不能太兇", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Leave, reply.SuggestedReplies);
    }

    [Theory]
    [InlineData("I want to learn guitar, the teacher must not shout", "Leave that condition out")]
    [InlineData("想學吉他，老師不能太兇", Leave)]
    public async Task The_offer_is_understood_where_it_was_made(string wish, string offer)
    {
        var asked = await _talk.SayAsync(wish);
        var reply = await _talk.SayAsync(offer);

        Assert.Contains(offer, asked.SuggestedReplies);
        Assert.Equal(ReplyKind.Recommendation, reply.Kind);
        Assert.Equal(asked.Locale, reply.Locale);
    }

    [Fact]
    public async Task A_wish_of_its_kind_settles_it() =>
        Assert.DoesNotContain("※ 「", (await _talk.SayAsync("想學吉他，太陽下山後我媽不放心我出門", "下午的")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_figure_in_it_is_the_residents_own_and_may_be_said_again()
    {
        var reply = await _talk.SayAsync("想學吉他，一班最多只能 6 個人", "只要週末");

        Assert.Equal(ReplyKind.Recommendation, reply.Kind);
        Assert.Contains("6 個人」", reply.Text, StringComparison.Ordinal);
    }
}
