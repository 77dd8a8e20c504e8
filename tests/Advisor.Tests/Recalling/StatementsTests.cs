using LearningAdvisor.Catalogue.Consultations;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Recalling;

[Collection(nameof(SmallCity))]
public sealed class StatementsTests(SmallCity city)
{
    [Fact]
    public async Task A_suggestion_states_what_its_line_and_its_reasons_say()
    {
        var used = Assert.Single(await UsedAsync("想學陶藝"));

        Assert.Equal((RecordKind.Course, 11L), (used.Kind, used.RecordKey));
        Assert.Equal(
            [
                new StatedFact(FactKind.Title, "陶藝體驗"),
                new StatedFact(FactKind.Fee, "800 TWD"),
                new StatedFact(FactKind.Schedule, "THURSDAY 10:00–12:00"),
                new StatedFact(FactKind.Place, "基隆市 仁愛區 第一教室"),
                new StatedFact(FactKind.Status, "OPEN"),
                new StatedFact(FactKind.RegistrationCloses, "2026-12-10"),
            ],
            used.Facts);
    }

    [Fact]
    public async Task A_wish_that_is_met_is_stated_as_a_reason()
    {
        var used = Assert.Single(await UsedAsync("想學瑜珈，要可以用學習券"));

        Assert.Contains(new StatedFact(FactKind.VoucherEligible, "YES"), used.Facts);
    }

    [Fact]
    public async Task A_follow_up_states_what_was_asked_and_no_more()
    {
        var used = Assert.Single(await UsedAsync("想學陶藝", "什麼時候上課"));

        Assert.Equal([FactKind.Title, FactKind.Schedule, FactKind.StartsOn, FactKind.Status, FactKind.EndsOn], used.Facts.Select(fact => fact.Fact));
    }

    [Fact]
    public async Task What_a_record_does_not_hold_is_not_stated()
    {
        var used = Assert.Single(await UsedAsync("想學書法"));

        Assert.Equal([FactKind.Title, FactKind.Place, FactKind.Status], used.Facts.Select(fact => fact.Fact));
    }

    [Fact]
    public async Task Small_talk_states_nothing() => Assert.Empty(await UsedAsync("你好"));

    [Fact]
    public async Task A_quote_is_kept_with_the_hash_of_its_passage_and_the_key_of_its_document()
    {
        var used = Assert.Single(await UsedAsync("學習券可以抵材料費嗎？"));

        Assert.Equal((RecordKind.Passage, FactKind.Quote), (used.Kind, used.Facts.Single().Fact));
        Assert.Equal(32, Convert.FromBase64String(used.Hash).Length);
        Assert.NotEqual(used.Hash, used.SeenHash);
    }

    private async Task<IReadOnlyList<UsedRecord>> UsedAsync(params string[] turns)
    {
        var state = ConsultationState.Fresh;
        IReadOnlyList<UsedRecord> used = [];
        foreach (var turn in turns)
        {
            await using var scope = city.Open();
            var outcome = await scope.ServiceProvider.GetRequiredService<Consultant>().AnswerAsync(turn, state, locale: null);
            (state, used) = (outcome.State, outcome.Used);
        }

        return used;
    }
}
