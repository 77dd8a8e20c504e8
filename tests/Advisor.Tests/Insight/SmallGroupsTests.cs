using LearningAdvisor.Advisor.Insight;
using LearningAdvisor.Catalogue.Consultations;
using static LearningAdvisor.Advisor.Tests.Insight.CountedCity;

namespace LearningAdvisor.Advisor.Tests.Insight;

/// <summary>Whatever is asked and by however few, no figure tells of fewer than five, and none tells a difference below five.</summary>
public sealed class SmallGroupsTests
{
    private static readonly DateOnly September = new(2026, 9, 1);
    private static readonly DateOnly November = new(2026, 11, 1);
    private static readonly string?[] Districts = ["七堵區", "安樂區", null];
    private static readonly string?[] Topics = ["phone", "guitar", "yoga", null];
    private static readonly string?[] Channels = [null, "line"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Every_figure_is_the_count_rounded_down_to_a_step_before_and_after_consultations_go(int seed)
    {
        using var city = new CountedCity();
        var talks = await FillAsync(city, new Random(seed));

        await AgreesAsync(city, talks);
        // About half of them go, and nothing that is shown may change.
        await city.ForgetOldAsync(days: 35);
        await AgreesAsync(city, talks);
    }

    [Fact]
    public void A_median_of_fewer_than_five_is_not_told() =>
        Assert.Equal((null, 4), (Spans.Median(new Dictionary<string, int> { ["4"] = 4 }, Spans.Hours), Spans.Median(new Dictionary<string, int> { ["4"] = 4, [""] = 1 }, Spans.Hours)));

    [Theory]
    [InlineData(0.5, "1")]
    [InlineData(1, "1")]
    [InlineData(1.1, "4")]
    [InlineData(169, "")]
    public void A_wait_belongs_to_the_first_span_that_holds_it(double hours, string span) => Assert.Equal(span, Spans.Of(hours, Spans.Hours));

    private static async Task AgreesAsync(CountedCity city, IReadOnlyList<(Guid Key, string? Channel, IReadOnlyList<Turn> Turns)> talks)
    {
        foreach (var (since, until) in new[] { (September, November), (September, September), (new DateOnly(2026, 10, 5), November) })
        {
            var figures = await city.ReadAsync(since, until);
            foreach (var dimension in CityFigures.Dimensions)
            {
                var expected = talks
                    .SelectMany(talk => talk.Turns.Select(turn => (talk.Key, Month: Months.Of(Here(turn)), Value: ValueOf(turn, talk.Channel, dimension), turn.Outcome)))
                    .Where(cell => cell.Month >= Months.Of(since) && cell.Month <= until)
                    .Distinct()
                    .GroupBy(cell => (cell.Value, Outcome: cell.Outcome!.Value))
                    .Where(cell => cell.Count() >= SmallGroups.Step)
                    .Select(cell => (cell.Key.Value, cell.Key.Outcome, cell.Count() / SmallGroups.Step * SmallGroups.Step));
                var shown = figures.Questions(dimension).Rows.SelectMany(row => row.Consultations.Select(cell => (row.Value, cell.Key, cell.Value)));
                Assert.Equal(expected.Order(), shown.Order());
            }
        }
    }

    private static async Task<List<(Guid Key, string? Channel, IReadOnlyList<Turn> Turns)>> FillAsync(CountedCity city, Random random)
    {
        var talks = new List<(Guid, string?, IReadOnlyList<Turn>)>();
        for (var i = 0; i < 80; i++)
        {
            var channel = Channels[random.Next(Channels.Length)];
            List<Turn> turns =
            [
                .. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Asked(
                    new DateTime(2026, 9, 1).AddHours(random.Next(81 * 24)),
                    Topics[random.Next(Topics.Length)],
                    (QuestionOutcome)random.Next(6),
                    Districts[random.Next(Districts.Length)])),
            ];
            talks.Add(((await city.AddAsync(channel, turns)).Key, channel, turns));
        }

        return talks;
    }

    private static DateOnly Here(Turn turn) => TaipeiDay.Of(turn.AskedAt);

    private static string ValueOf(Turn turn, string? channel, FigureKind dimension) => dimension switch
    {
        FigureKind.Topic => turn.Topic ?? "",
        FigureKind.District => turn.District ?? "",
        FigureKind.Language => turn.Language!,
        FigureKind.Channel => channel ?? "web",
        FigureKind.Hour => $"{turn.AskedAt.AddHours(8).Hour}",
        _ => $"{(int)Here(turn).DayOfWeek}",
    };
}
