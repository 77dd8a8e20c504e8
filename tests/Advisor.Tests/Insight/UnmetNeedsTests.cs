using LearningAdvisor.Advisor.Insight;
using LearningAdvisor.Advisor.Tests.Recalling;
using LearningAdvisor.Advisor.Tests.Reviewing;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Insight;

public sealed class UnmetNeedsTests(ChangingCity changing) : IClassFixture<ChangingCity>
{
    private static readonly DateOnly November = new(2026, 11, 1);

    [Fact]
    public async Task Four_consultations_are_not_shown_and_five_are()
    {
        await AskAsync("平日晚上想學吉他，要免費的", times: 4);
        Assert.DoesNotContain(await ReadAsync(), IsFreeGuitar);

        await AskAsync("平日晚上想學吉他，要免費的", times: 1);

        Assert.Equal(5, Assert.Single(await ReadAsync(), IsFreeGuitar).Consultations);

        bool IsFreeGuitar(UnmetGroup group) => group is { District: "", Time: WantedTime.WeekdayEvening, Barrier: NeedBarrier.Fee } && NameOf(group) == "吉他";
    }

    [Fact]
    public async Task A_figure_goes_in_steps_of_five()
    {
        await AskAsync("想在中山區學陶藝", times: 9);

        Assert.Equal(5, Assert.Single(await ReadAsync(), group => group.District == "中山區").Consultations);
    }

    [Fact]
    public async Task One_consultation_counts_once_however_often_it_asks()
    {
        var talk = new RecordedTalk(changing.City);
        for (var i = 0; i < 6; i++)
            await talk.SayAsync(i % 2 == 0 ? "想在信義區學瑜珈" : "想在信義區學瑜珈，拜託");

        Assert.DoesNotContain(await ReadAsync(), group => group.District == "信義區");
        Assert.Equal(1, await changing.WithAsync(database => database.UnmetNeeds.CountAsync(need => need.District == "信義區" && need.Barrier == NeedBarrier.Place)));
    }

    [Fact]
    public async Task A_subject_that_the_catalogue_lacks_is_not_offered()
    {
        await AskAsync("想學日文", times: 5);

        var group = Assert.Single(await ReadAsync(), group => group.Barrier == NeedBarrier.NotOffered);

        Assert.Equal(("日語", WantedTime.Any), (NameOf(group), group.Time));
    }

    [Fact]
    public async Task Another_month_counts_apart()
    {
        await changing.WithAsync(async database =>
        {
            database.UnmetNeeds.AddRange(Enumerable.Range(0, 5).Select(i => new UnmetNeed
            {
                Key = Guid.NewGuid(),
                Month = new DateOnly(2026, i == 0 ? 8 : 9, 1),
                Topic = "",
                District = "暖暖區",
                Barrier = NeedBarrier.Mode,
            }));
            return await database.SaveChangesAsync();
        });

        Assert.DoesNotContain(await ReadAsync(new DateOnly(2026, 9, 3), new DateOnly(2026, 9, 4)), group => group.District == "暖暖區");
        Assert.Contains(await ReadAsync(new DateOnly(2026, 8, 31), new DateOnly(2026, 9, 1)), group => group is { District: "暖暖區", Consultations: 5 });
    }

    [Fact]
    public async Task What_is_met_or_only_chatted_about_leaves_no_row()
    {
        var before = await changing.WithAsync(database => database.UnmetNeeds.CountAsync());

        await AskAsync("想學太極拳", times: 1);
        await AskAsync("你好", times: 1);
        await AskAsync("明天會下雨嗎？", times: 1);

        Assert.Equal(before, await changing.WithAsync(database => database.UnmetNeeds.CountAsync()));
    }

    private async Task AskAsync(string question, int times)
    {
        for (var i = 0; i < times; i++)
            await new RecordedTalk(changing.City).SayAsync(question);
    }

    private Task<IReadOnlyList<UnmetGroup>> ReadAsync() => ReadAsync(November, November);

    private Task<IReadOnlyList<UnmetGroup>> ReadAsync(DateOnly since, DateOnly until) =>
        changing.WithAsync(database => new UnmetNeeds(database).ReadAsync(since, until, CancellationToken.None));

    private string? NameOf(UnmetGroup group) => changing.City.Services.GetRequiredService<Thesaurus>()[group.Topic]?.Name("zh-TW");
}
