using LearningAdvisor.Advisor.Tests.Models;
using LearningAdvisor.Advisor.Tests.Pathways;

namespace LearningAdvisor.Advisor.Tests.Composing;

/// <summary>What courses ask for, where a language model words the reply.</summary>
public sealed class DemandsInWordingTests(SteppedCity stepped) : IClassFixture<SteppedCity>
{
    [Fact]
    public async Task What_a_course_asks_for_is_said_although_the_model_leaves_it_out()
    {
        await using var with = await CityWithModel.OpenAsync(stepped.City, ModelAnswer.Searches("書法"), new ModelAnswer("{c1.title}很適合您。"));

        var outcome = await with.AskAsync("想學書法");

        Assert.StartsWith("書法行書很適合您。\n書法行書　課程資料寫明「經老師同意」", outcome.Reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_does_not_find_for_a_beginner_what_admits_only_those_with_basics()
    {
        await using var with = await CityWithModel.OpenAsync(stepped.City, ModelAnswer.Searches("烏克麗麗"), new ModelAnswer("{c1.title}很適合您。"));

        var outcome = await with.AskAsync("我完全沒學過，想學烏克麗麗");

        Assert.StartsWith("烏克麗麗同樂班很適合您。", outcome.Reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("烏克麗麗進階班", with.Model.Received.Last(), StringComparison.Ordinal);
    }
}
