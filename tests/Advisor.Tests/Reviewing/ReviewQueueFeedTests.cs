using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static LearningAdvisor.Advisor.Reviewing.ReviewQueueChangeKind;

namespace LearningAdvisor.Advisor.Tests.Reviewing;

/// <summary>What is published when; each change once, and only when something has changed.</summary>
[Collection(nameof(SmallCity))]
public sealed class ReviewQueueFeedTests(SmallCity city)
{
    [Fact]
    public async Task A_turn_that_enters_the_queue_is_told_and_another_is_not()
    {
        var (queued, chat) = (await new RecordedTalk(city).SayAsync("想學吉他"), await new RecordedTalk(city).SayAsync("你好"));

        Assert.Equal([Added], city.Feed.Of(queued.Key));
        Assert.Empty(city.Feed.Of(chat.Key));
    }

    [Fact]
    public async Task Feedback_is_told_when_it_changes_the_needs()
    {
        var turn = await new RecordedTalk(city).SayAsync("想學吉他");

        foreach (var helpful in (bool[])[true, false, false, true, true])
            await WithBookAsync(turn, (book, talk) => book.GiveFeedbackAsync(talk, turn.Key, helpful, null, CancellationToken.None));

        Assert.Equal([Added, NeedsChanged, NeedsChanged], city.Feed.Of(turn.Key));
    }

    [Fact]
    public async Task A_wish_for_a_person_is_told_once_by_the_last_turn()
    {
        var talk = new RecordedTalk(city);
        var (first, last) = (await talk.SayAsync("想學吉他"), await talk.SayAsync("謝謝"));

        for (var i = 0; i < 2; i++)
            await WithBookAsync(first, (book, consultation) => book.RequestCounsellorAsync(consultation, CancellationToken.None));

        Assert.Equal([Added], city.Feed.Of(first.Key));
        Assert.Equal([Added], city.Feed.Of(last.Key));
    }

    [Fact]
    public async Task A_review_is_told_and_a_refused_one_is_not()
    {
        var turn = await new RecordedTalk(city).SayAsync("想學吉他");
        await using var scope = city.Open();
        var desk = scope.ServiceProvider.GetRequiredService<ReviewDesk>();
        var approval = new Judgement(1, ReviewDecision.Approve, ReviewReason.Fits, null, "櫃台一");

        await desk.ReviewReplyAsync(turn.Key, approval, CancellationToken.None);
        await desk.ReviewReplyAsync(turn.Key, approval, CancellationToken.None);

        Assert.Equal([Added, Reviewed], city.Feed.Of(turn.Key));
    }

    [Fact]
    public async Task A_consultation_that_is_forgotten_is_told_for_each_of_its_items()
    {
        var talk = new RecordedTalk(city);
        var (first, chat, last) = (await talk.SayAsync("想學吉他"), await talk.SayAsync("謝謝"), await talk.SayAsync("想學陶藝"));

        await WithBookAsync(first, (book, consultation) => book.ForgetAsync(consultation, CancellationToken.None));

        Assert.Equal([Added, Removed], city.Feed.Of(first.Key));
        Assert.Equal([Added, Removed], city.Feed.Of(last.Key));
        Assert.Empty(city.Feed.Of(chat.Key));
    }

    private async Task WithBookAsync(Turn turn, Func<ConsultationBook, Consultation, Task> act)
    {
        await using var scope = city.Open();
        var database = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        var consultation = await database.Consultations.AsTracking().SingleAsync(one => one.Key == turn.ConsultationKey);
        await act(scope.ServiceProvider.GetRequiredService<ConsultationBook>(), consultation);
    }
}
