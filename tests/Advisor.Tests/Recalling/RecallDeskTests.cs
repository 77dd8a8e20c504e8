using System.Globalization;
using LearningAdvisor.Advisor.Recalling;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.Tests.Reviewing;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Tests.Recalling;

public sealed class RecallDeskTests(ChangingCity changing) : IClassFixture<ChangingCity>
{
    [Fact]
    public async Task The_first_counsellor_stays_however_often_a_recall_is_put_away()
    {
        var recall = await RecalledAsync("想學陶藝", 11);

        var first = await changing.HandleAsync(recall, RecallHandling.Dismissed, "一號櫃台", " 打 0912-345-678 問過 ");
        var again = await changing.HandleAsync(recall, RecallHandling.Dismissed, "二號櫃台", "別的備註");

        Assert.Null(first.Refusal);
        Assert.Null(again.Refusal);
        Assert.Equal(("一號櫃台", new DateTime(2026, 11, 19, 20, 0, 0, DateTimeKind.Utc)), (again.Recall!.HandledBy, again.Recall.HandledAt));
        Assert.StartsWith("打 ", again.Recall.Note, StringComparison.Ordinal);
        Assert.DoesNotContain("0912", again.Recall.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recall_that_is_put_away_is_audited_once()
    {
        var recall = await RecalledAsync("想學陶藝", 11);
        await changing.HandleAsync(recall);
        await changing.HandleAsync(recall);

        var key = recall.Key.ToString(CultureInfo.InvariantCulture);
        var entry = Assert.Single(await changing.WithAsync(database => database.AuditEntries.Where(one => one.RecordType == "Recall" && one.RecordKey == key).ToListAsync()));
        Assert.Equal(
            (AuditAction.RecallHandling, "一號櫃台", """{"state":"OPEN"}""", """{"state":"HANDLED","handledAs":"DISMISSED"}"""),
            (entry.Action, entry.Actor, entry.Before!, entry.After!));
    }

    [Fact]
    public async Task Another_handling_is_refused_and_changes_nothing()
    {
        var recall = await RecalledAsync("想學瑜珈", 12);
        await changing.HandleAsync(recall);

        var other = await changing.HandleAsync(recall, RecallHandling.ResidentTold);

        Assert.Equal((RecallRefusal.HandledOtherwise, RecallHandling.Dismissed), (other.Refusal, other.Recall!.HandledAs));
    }

    [Fact]
    public async Task A_note_that_is_too_long_is_refused()
    {
        var recall = await RecalledAsync("想學烘焙", 16);

        Assert.Equal(RecallRefusal.NoteTooLong, (await changing.HandleAsync(recall, note: new string('長', ReviewRules.LongestNote + 1))).Refusal);
        Assert.Equal(RecallState.Open, (await changing.WithAsync(database => Task.FromResult(database.Recalls.Single(one => one.Key == recall.Key)))).State);
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_put_away() =>
        Assert.Equal(RecallRefusal.NotFound, (await changing.HandleAsync(new Recall { Key = 999_999 })).Refusal);

    private async Task<Recall> RecalledAsync(string question, long course)
    {
        var turn = await new RecordedTalk(changing.City).SayAsync(question);
        await changing.ChangeAsync(course, one => one.Fee += 1);
        return Assert.Single(await changing.RecallsAsync(turn));
    }
}
