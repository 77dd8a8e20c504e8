using LearningAdvisor.Advisor.Releasing;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Policies;
using LearningAdvisor.Channels.Tests.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Channels.Tests.TakeOver;

/// <summary>A reply to somebody on LINE waits for approval.</summary>
public sealed class LineApprovalTests(LineHouse house) : IClassFixture<LineHouse>
{
    private readonly string _anna = Events.NewPerson();

    [Fact]
    public async Task On_LINE_the_notice_answers_and_the_approved_reply_is_pushed_once()
    {
        await ActAsync<PolicyDesk, PolicyOutcome>(async desk =>
            await desk.WriteAsync(await PoliciesAsync(), [new PolicyRule { Name = "LINE", Decision = PolicyDecision.Wait, Channels = ["line"] }], null, null, "組長", default));

        var notice = await house.SayAsync(Events.Text(_anna, "想學吉他"));
        var turn = (await house.ConsultationAsync(_anna))!.Turns.Single();
        var judgement = new Judgement(1, ReviewDecision.Approve, ReviewReason.Fits, null, "一號櫃台");
        var outcomes = await Task.WhenAll(ReviewAsync(turn.Key, judgement), ReviewAsync(turn.Key, judgement));
        await house.Line.UntilAsync(() => house.Line.Sent.Any(sent => sent.To == _anna), "the reply");

        Assert.StartsWith("您的問題我已經擬好回覆，先請諮詢人員看過", notice.Text, StringComparison.Ordinal);
        Assert.Single(outcomes, outcome => outcome.Refusal is null);
        await ActAsync<PolicyDesk, PolicyOutcome>(async desk => await desk.WriteAsync(await PoliciesAsync(), [], null, null, "組長", default));
        await house.SayAsync(Events.Text(_anna, "謝謝"));
        Assert.StartsWith("諮詢人員看過您先前的問題了，回覆如下：", Assert.Single(house.Line.Sent, sent => sent.To == _anna).Text, StringComparison.Ordinal);
    }

    private Task<ReviewOutcome> ReviewAsync(Guid turn, Judgement judgement) => ActAsync<ReviewDesk, ReviewOutcome>(desk => desk.ReviewReplyAsync(turn, judgement, default));

    private async Task<int> PoliciesAsync()
    {
        await using var database = house.OpenDatabase();
        return await database.PolicyVersions.CountAsync();
    }

    private async Task<TResult> ActAsync<TService, TResult>(Func<TService, Task<TResult>> act)
        where TService : notnull
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
