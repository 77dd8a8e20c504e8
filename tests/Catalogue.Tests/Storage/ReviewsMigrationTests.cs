using System.Text.Json;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Catalogue.Tests.Courses;
using LearningAdvisor.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LearningAdvisor.Catalogue.Tests.Storage;

/// <summary>A file filled before there was a queue, brought up to date. PostgreSQL has had the queue from the first.</summary>
public sealed class ReviewsMigrationTests : IDisposable
{
    private static readonly DateTime Noon = new(2026, 11, 1, 4, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryDatabase _catalogue = TemporaryDatabase.InSqlite();

    public ReviewsMigrationTests()
    {
        using var database = _catalogue.Open();
        // The course first: EF Core names the columns of today.
        var course = SampleCourse.New("A1");
        database.Add(course);
        database.SaveChanges();
        database.GetService<IMigrator>().Migrate("Initial");
        foreach (var talk in Talks(course.Key))
            AddAsOf(database, talk);
        database.Database.Migrate();
    }

    public void Dispose() => _catalogue.Dispose();

    [SqliteTheory]
    [InlineData("沒有推薦的閒聊", null)]
    [InlineData("推薦了課程", ReviewNeeds.None)]
    [InlineData("放寬了條件", ReviewNeeds.WishRelaxed)]
    [InlineData("找不到答案", ReviewNeeds.NoAnswer)]
    [InlineData("回答不滿意", ReviewNeeds.ResidentUnhappy)]
    [InlineData("說要找人", ReviewNeeds.CounsellorAsked)]
    [InlineData("按了找人之前", null)]
    [InlineData("按了找人", ReviewNeeds.CounsellorAsked)]
    [InlineData("按了找人之後", null)]
    public void An_earlier_turn_gets_its_place_with_the_needs_that_its_records_tell(string question, ReviewNeeds? needs)
    {
        using var database = _catalogue.Open();

        var item = database.ReviewItems.SingleOrDefault(item => item.Turn!.Question == question);

        Assert.Equal(needs, item?.Needs);
        Assert.Equal(needs is { } known ? ReviewPoints.Of(known) : null, item?.Score);
    }

    [SqliteFact]
    public void Earlier_turns_are_open_in_the_order_in_which_they_were_asked()
    {
        using var database = _catalogue.Open();

        var items = database.ReviewItems.Include(item => item.Turn).OrderBy(item => item.Key).ToList();

        Assert.Equal(items.Select(item => item.Turn!.AskedAt).Order(), items.Select(item => item.AskedAt));
        Assert.All(items, item => Assert.Equal((ReviewState.Open, 1), (item.State, item.Version)));
    }

    private static void AddAsOf(CatalogueContext database, Consultation talk)
    {
        talk.Key = Guid.NewGuid();
        // In the columns that a consultation had then.
        database.Database.ExecuteSql($"""insert into Consultations(Key, TokenHash, Locale, StartedAt, LastTurnAt, State, CounsellorRequestedAt) values({talk.Key}, {talk.TokenHash}, {talk.Locale}, {talk.StartedAt}, {talk.LastTurnAt}, {talk.State}, {talk.CounsellorRequestedAt})""");
        foreach (var turn in talk.Turns)
        {
            (turn.Key, turn.ConsultationKey) = (Guid.NewGuid(), talk.Key);
            // In the columns that a turn and a suggestion had then.
            database.Database.ExecuteSql($"""insert into Turns(Key, ConsultationKey, Number, Question, AskedAt, Reply, Helpful) values({turn.Key}, {turn.ConsultationKey}, {turn.Number}, {turn.Question}, {turn.AskedAt}, {turn.Reply}, {turn.Helpful})""");
            foreach (var suggested in turn.Recommendations)
            {
                var relaxed = JsonSerializer.Serialize(suggested.Relaxed);
                database.Database.ExecuteSql($"""insert into Recommendations(Key, TurnKey, Rank, CourseKey, Reasons, Meets, Relaxed, Version) values({Guid.NewGuid()}, {turn.Key}, {suggested.Rank}, {suggested.CourseKey}, '[]', '[]', {relaxed}, 1)""");
            }
        }
    }

    private static IEnumerable<Consultation> Talks(long course) =>
    [
        Talk(null, Turn(1, "沒有推薦的閒聊", "SmallTalk"), Turn(2, "推薦了課程", "Recommendation", Suggested(course)), Turn(3, "放寬了條件", "Recommendation", Suggested(course, "免費"))),
        Talk(null, Turn(1, "找不到答案", "NoAnswer"), Turn(2, "回答不滿意", "Answer")),
        Talk(Noon.AddMinutes(1), Turn(1, "說要找人", "HandOver")),
        Talk(Noon.AddMinutes(2).AddSeconds(30), Turn(1, "按了找人之前", "Answer"), Turn(2, "按了找人", "Answer"), Turn(3, "按了找人之後", "Answer")),
    ];

    private static Consultation Talk(DateTime? counsellorRequestedAt, params Turn[] turns) =>
        new() { TokenHash = "hash", Locale = "zh-TW", CounsellorRequestedAt = counsellorRequestedAt, Turns = [.. turns] };

    private static Turn Turn(int number, string question, string kind, params Recommendation[] recommendations) => new()
    {
        Number = number,
        Question = question,
        AskedAt = Noon.AddMinutes(number),
        Reply = $$"""{"Text":"…","Kind":"{{kind}}"}""",
        Helpful = question == "回答不滿意" ? false : null,
        Recommendations = [.. recommendations],
    };

    private static Recommendation Suggested(long course, params string[] relaxed) =>
        new() { Rank = 1, CourseKey = course, Relaxed = [.. relaxed.Select(text => new Wish { Kind = WishKind.Fee, Text = text, Hard = true })] };
}
