using System.Data.Common;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Catalogue.Tests.Courses;
using LearningAdvisor.Databases;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Tests.Storage;

public sealed class NewRowsTests : IDisposable
{
    private static readonly DateTime At = new(2026, 3, 5, 19, 30, 15, 250, DateTimeKind.Utc);

    private readonly TemporaryDatabase _catalogue = new();
    private readonly CatalogueContext _database;

    public NewRowsTests()
    {
        _database = _catalogue.Open();
        _database.Add(SampleCourse.New("A1"));
        _database.SaveChanges();
        _database.ChangeTracker.Clear();
    }

    public void Dispose()
    {
        _database.Dispose();
        _catalogue.Dispose();
    }

    [Theory]
    [InlineData("Consultations")]
    [InlineData("Turns")]
    [InlineData("Recommendations")]
    [InlineData("UsedRecords")]
    [InlineData("UnmetNeeds")]
    [InlineData("ModelUses")]
    [InlineData("ReviewItems")]
    public async Task A_row_is_stored_as_saving_stores_it(string table)
    {
        var saved = Talk();
        _database.AddRange(saved);
        await _database.SaveChangesAsync();
        var inserted = Talk();
        await InsertAsync(inserted);

        var rows = await RowsAsync(table);

        Assert.Equal(2, rows.Count);
        Assert.Equal(rows[0], rows[1]);
    }

    [Fact]
    public async Task A_character_that_one_database_refuses_is_replaced_on_both()
    {
        await InsertAsync(Talk("陶\0藝"));

        Assert.Equal("陶\ufffd藝", (await _database.Turns.SingleAsync()).Question);
    }

    [Fact]
    public async Task Keys_that_the_database_gives_rise()
    {
        await InsertAsync(Talk());
        await InsertAsync(Talk());

        Assert.Equal(2, (await _database.ReviewItems.Select(item => item.Key).Distinct().ToListAsync()).Count);
    }

    [Fact]
    public async Task More_records_than_one_command_takes_are_all_stored()
    {
        await InsertAsync(Enumerable.Range(0, 1_201).Select(_ => Need()));

        Assert.Equal(1_201, await _database.UnmetNeeds.CountAsync());
    }

    [Fact]
    public async Task What_the_database_refuses_leaves_nothing_behind()
    {
        var orphan = new ReviewItem { TurnKey = Guid.NewGuid(), AskedAt = At };

        await Assert.ThrowsAnyAsync<DbException>(() => InsertAsync([Need(), orphan]));

        Assert.Equal(0, await _database.UnmetNeeds.CountAsync());
    }

    private async Task InsertAsync(IEnumerable<object> records)
    {
        await using var transaction = await _database.BeginAsync(default);
        await _database.InsertAsync(records, default);
        await transaction.CommitAsync();
    }

    // Everything that a turn may leave, with empty texts, quotes and marks beyond the Latin ones.
    private List<object> Talk(string question = "")
    {
        var course = _database.Courses.Single();
        var consultation = new Consultation { Key = Guid.NewGuid(), TokenHash = "hash", Locale = "zh-TW", StartedAt = At, LastTurnAt = At, State = "{\"a\":\"七堵 '區'\"}" };
        var turn = new Turn { Key = Guid.NewGuid(), ConsultationKey = consultation.Key, Number = 1, Question = question, AskedAt = At, Reply = "{}", Outcome = QuestionOutcome.Answered, Helpful = true };
        return
        [
            consultation,
            turn,
            new Recommendation
            {
                Key = Guid.NewGuid(),
                TurnKey = turn.Key,
                Rank = 1,
                CourseKey = course.Key,
                Reasons = ["在七堵區", "say \"hi\""],
                Meets = [new Wish { Kind = WishKind.Fee, Text = "免費", Hard = true }],
            },
            new UsedRecord { TurnKey = turn.Key, Kind = RecordKind.Course, RecordKey = course.Key, Hash = "h", SaidAt = At, Facts = [new StatedFact(FactKind.Fee, "500 TWD")] },
            Need(),
            new ModelUse { TurnKey = turn.Key, AskedAt = At, Model = "m", Wanted = AnswerLevel.Wording, CostMicros = 12 },
            new ReviewItem { TurnKey = turn.Key, AskedAt = At, Needs = ReviewNeeds.ResidentUnhappy, Score = 3 },
        ];
    }

    private static UnmetNeed Need() => new() { Key = Guid.NewGuid(), Month = new DateOnly(2026, 3, 1), Topic = "craft", District = "" };

    // Without keys, which differ.
    private async Task<List<string>> RowsAsync(string table)
    {
        var connection = _database.Database.GetDbConnection();
        await _database.Database.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"select * from \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            var columns = Enumerable.Range(0, reader.FieldCount).Where(i => !reader.GetName(i).EndsWith("Key", StringComparison.Ordinal));
            rows.Add(string.Join('|', columns.Select(i => $"{reader.GetName(i)}:{reader.GetFieldType(i).Name}={Shown(reader.GetValue(i))}")));
        }

        return rows;
    }

    private static string Shown(object value) => value is Array list ? string.Join(',', list.Cast<object>()) : $"{value}";
}
