using LearningAdvisor.Advisor.Releasing;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Reviewing;

[Collection(nameof(SmallCity))]
public sealed class ReviewDeskTests(SmallCity city)
{
    private static readonly Judgement Approval = new(1, ReviewDecision.Approve, ReviewReason.Fits, null, "櫃台一");

    [Fact]
    public async Task A_review_says_who_decided_what_when_and_why()
    {
        var turn = await AskedAsync();
        var first = turn.Recommendations[0].Key;

        var outcome = await RecommendationAsync(first, Approval with { Note = " 合適，電話 0912345678 " });

        Assert.Null(outcome.Refusal);
        var review = (await StoredAsync(turn)).Reviews.Single();
        Assert.Equal((first, 2, null, ReviewDecision.Approve, ReviewReason.Fits), (review.RecommendationKey, review.Version, review.Before, review.Decision, review.Reason));
        Assert.Equal(("合適，電話 〔手機號碼〕", "櫃台一"), (review.Note, review.Reviewer));
        Assert.Equal(new DateTime(2026, 11, 19, 20, 0, 0), review.DecidedAt);
    }

    [Fact]
    public async Task A_decision_is_audited_without_its_note_and_a_refused_one_is_not()
    {
        var turn = await AskedAsync();
        var first = turn.Recommendations[0].Key;
        var account = Guid.NewGuid();

        await RecommendationAsync(first, Approval with { Note = "合適", Reviewer = new Actor("櫃台一", account, "an address") });
        await RecommendationAsync(first, Approval);
        await ReplyAsync(turn.Key, Approval);

        await using var scope = city.Open();
        var keys = new[] { first.ToString("N"), turn.Key.ToString("N") };
        var entries = await scope.ServiceProvider.GetRequiredService<CatalogueContext>().AuditEntries
            .Where(entry => keys.Contains(entry.RecordKey)).OrderBy(entry => entry.Key).ToListAsync();
        Assert.Equal(
            [(AuditAction.RecommendationReview, "Recommendation", account, "an address"), (AuditAction.ReplyReview, "Turn", (Guid?)null, null)],
            entries.Select(entry => (entry.Action, entry.RecordType, entry.AccountKey, entry.Origin)));
        Assert.Equal(
            ("櫃台一", new DateTime(2026, 11, 19, 20, 0, 0), """{"decision":null,"version":1}""", """{"decision":"APPROVE","reason":"FITS","version":2}"""),
            (entries[0].Actor, entries[0].At, entries[0].Before!, entries[0].After!));
    }

    [Fact]
    public async Task A_second_thought_is_a_second_review_that_tells_what_was_decided_before()
    {
        var turn = await AskedAsync();
        var first = turn.Recommendations[0].Key;
        await RecommendationAsync(first, Approval);

        await RecommendationAsync(first, new Judgement(2, ReviewDecision.Reject, ReviewReason.WrongSubject, null, "櫃台二"));

        var item = await StoredAsync(turn);
        Assert.Equal(
            [(2, null, ReviewDecision.Approve, "櫃台一"), (3, (ReviewDecision?)ReviewDecision.Approve, ReviewDecision.Reject, "櫃台二")],
            item.Reviews.OrderBy(review => review.Version).Select(review => (review.Version, review.Before, review.Decision, review.Reviewer)));
        Assert.Equal(3, item.Turn!.Recommendations.Single(one => one.Key == first).Version);
    }

    [Fact]
    public async Task A_judgement_of_a_version_that_is_not_current_is_refused_with_the_present_state()
    {
        var turn = await AskedAsync();
        var first = turn.Recommendations[0].Key;
        await RecommendationAsync(first, Approval);

        var outcome = await RecommendationAsync(first, Approval with { Reviewer = "櫃台二" });

        Assert.Equal(ReviewRefusal.Changed, outcome.Refusal);
        Assert.Equal("櫃台一", outcome.Item!.Reviews.Single().Reviewer);
        Assert.Single((await StoredAsync(turn)).Reviews);
    }

    [Fact]
    public async Task Of_many_judgements_at_once_one_is_written()
    {
        var turn = await AskedAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => RecommendationAsync(turn.Recommendations[0].Key, Approval))));

        Assert.Single(outcomes, outcome => outcome.Refusal is null);
        Assert.Equal(7, outcomes.Count(outcome => outcome.Refusal == ReviewRefusal.Changed));
    }

    [Fact]
    public async Task A_judgement_that_falls_between_the_queries_of_a_reading_is_seen()
    {
        var turn = await AskedAsync();
        var first = turn.Recommendations[0].Key;
        await using var scope = city.Open();
        var between = new BeforeReviewsAreRead(() => RecommendationAsync(first, Approval));
        await using var database = await CatalogueStore.At(city.Connection).Pool(between).CreateDbContextAsync();
        var desk = new ReviewDesk(database, scope.ServiceProvider.GetRequiredService<HeldReplies>(), city.Feed, new SmallCity.StoppedClock());

        var outcome = await desk.ReviewRecommendationAsync(first, Approval with { Reviewer = "櫃台二" }, CancellationToken.None);

        Assert.Equal(ReviewRefusal.Changed, outcome.Refusal);
        Assert.Equal("櫃台一", outcome.Item!.Reviews.Single().Reviewer);
    }

    [Fact]
    public async Task A_reply_is_decided_with_the_last_of_its_recommendations()
    {
        var turn = await AskedAsync();
        foreach (var one in turn.Recommendations.SkipLast(1))
            Assert.Equal(ReviewState.Open, (await RecommendationAsync(one.Key, Approval)).Item!.State);

        var last = await RecommendationAsync(turn.Recommendations[^1].Key, Approval);

        Assert.Equal(ReviewState.Decided, last.Item!.State);
        Assert.Equal(new DateTime(2026, 11, 19, 20, 0, 0), (await StoredAsync(turn)).DecidedAt);
    }

    [Fact]
    public async Task Judgements_of_different_recommendations_at_once_decide_the_reply()
    {
        var turn = await AskedAsync();

        await Task.WhenAll(turn.Recommendations.Select(one => Task.Run(() => RecommendationAsync(one.Key, Approval))));

        var item = await StoredAsync(turn);
        Assert.Equal((ReviewState.Decided, turn.Recommendations.Count), (item.State, item.Reviews.Count));
    }

    [Fact]
    public async Task A_reply_without_recommendations_is_reviewed_as_a_whole()
    {
        var turn = await new RecordedTalk(city).SayAsync("想學潛水");

        var outcome = await ReplyAsync(turn.Key, Approval with { Reason = ReviewReason.NothingToOffer });
        var again = await ReplyAsync(turn.Key, Approval);

        Assert.Equal((null, ReviewState.Decided, 2), (outcome.Refusal, outcome.Item!.State, outcome.Item.Version));
        Assert.Equal(ReviewRefusal.Changed, again.Refusal);
    }

    [Theory]
    [InlineData(ReviewDecision.Approve, ReviewReason.WrongFact, null, ReviewRefusal.ReasonMismatch)]
    [InlineData(ReviewDecision.Edit, ReviewReason.WrongFact, null, ReviewRefusal.NoteMissing)]
    [InlineData(ReviewDecision.Reject, ReviewReason.Other, "　 ", ReviewRefusal.NoteMissing)]
    [InlineData(ReviewDecision.Edit, ReviewReason.WrongFact, "long", ReviewRefusal.NoteTooLong)]
    public async Task A_judgement_that_breaks_a_rule_changes_nothing(ReviewDecision decision, ReviewReason reason, string? note, ReviewRefusal refusal)
    {
        var turn = await AskedAsync();
        if (note == "long")
            note = new string('註', ReviewRules.LongestNote + 1);

        var outcome = await RecommendationAsync(turn.Recommendations[0].Key, new Judgement(1, decision, reason, note, "櫃台一"));

        Assert.Equal(refusal, outcome.Refusal);
        var item = await StoredAsync(turn);
        Assert.Empty(item.Reviews);
        Assert.All(item.Turn!.Recommendations, one => Assert.Equal(1, one.Version));
    }

    [Fact]
    public async Task What_is_not_in_the_queue_cannot_be_reviewed()
    {
        var chat = await new RecordedTalk(city).SayAsync("你好");

        Assert.Equal(ReviewRefusal.NotFound, (await ReplyAsync(chat.Key, Approval)).Refusal);
        Assert.Equal(ReviewRefusal.NotFound, (await RecommendationAsync(Guid.NewGuid(), Approval)).Refusal);
    }

    [Fact]
    public async Task A_consultation_that_is_forgotten_takes_its_reviews_along()
    {
        var turn = await AskedAsync();
        await RecommendationAsync(turn.Recommendations[0].Key, Approval);
        await using var scope = city.Open();
        var database = scope.ServiceProvider.GetRequiredService<CatalogueContext>();

        await database.Consultations.Where(consultation => consultation.Key == turn.ConsultationKey).ExecuteDeleteAsync();

        Assert.False(await database.ReviewItems.AnyAsync(item => item.TurnKey == turn.Key));
        Assert.False(await database.Reviews.AnyAsync(review => review.RecommendationKey == turn.Recommendations[0].Key));
    }

    private Task<Turn> AskedAsync() => new RecordedTalk(city).SayAsync("想學吉他");

    private async Task<ReviewOutcome> RecommendationAsync(Guid recommendation, Judgement judgement)
    {
        await using var scope = city.Open();
        return await scope.ServiceProvider.GetRequiredService<ReviewDesk>().ReviewRecommendationAsync(recommendation, judgement, CancellationToken.None);
    }

    private async Task<ReviewOutcome> ReplyAsync(Guid turn, Judgement judgement)
    {
        await using var scope = city.Open();
        return await scope.ServiceProvider.GetRequiredService<ReviewDesk>().ReviewReplyAsync(turn, judgement, CancellationToken.None);
    }

    private async Task<ReviewItem> StoredAsync(Turn turn)
    {
        await using var scope = city.Open();
        return await scope.ServiceProvider.GetRequiredService<CatalogueContext>().ReviewItems
            .Include(item => item.Reviews)
            .Include(item => item.Turn!.Recommendations)
            .SingleAsync(item => item.TurnKey == turn.Key);
    }
}
