using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Releasing;
using LearningAdvisor.Advisor.Tests.Composing;
using LearningAdvisor.Advisor.Tests.Models;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Releasing;

/// <summary>Policies and switches where a language model words the reply.</summary>
public sealed class PoliciesWithModelTests : IAsyncLifetime
{
    private readonly PolicyCity _city = new();

    public Task InitializeAsync() => _city.InitializeAsync();

    public Task DisposeAsync() => _city.DisposeAsync();

    [Fact]
    public async Task A_subject_that_is_off_does_not_even_reach_the_model()
    {
        await using var with = await CityWithModel.OpenAsync(_city.City, new ModelAnswer("吉他入門很適合您。"));
        await SwitchOffAsync(with, "music.guitar");

        var outcome = await with.AskAsync("想學吉他");

        Assert.Equal(ReplyKind.Refusal, outcome.Reply.Kind);
        Assert.Empty(with.Model.Received);
    }

    [Fact]
    public async Task A_course_that_the_model_searches_for_on_its_own_is_not_found_while_its_subject_is_off()
    {
        await using var with = await CityWithModel.OpenAsync(_city.City, ModelAnswer.Searches("吉他"), new ModelAnswer("{c1.title}很適合您。"));
        await SwitchOffAsync(with, "music");

        var outcome = await with.AskAsync("想學烘焙");

        Assert.DoesNotContain("吉他", outcome.Reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("吉他入門", string.Concat(with.Model.Received), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_be_held_back_is_heard_by_nobody_before_it_is_whole()
    {
        await using var with = await CityWithModel.OpenAsync(_city.City, ModelAnswer.Searches("烘焙"), new ModelAnswer("{c1.title}很適合您。"), ModelAnswer.Searches("烘焙"), new ModelAnswer("{c1.title}很適合您。"));
        await with.AskAsync("想學烘焙");
        Assert.NotEmpty(with.Heard);

        await _city.PutAsync(PolicyCity.All);
        await with.AskAsync("想學烘焙");

        Assert.Empty(with.Heard);
    }

    private static async Task SwitchOffAsync(CityWithModel with, string concept)
    {
        await using var scope = with.Open();
        Assert.Null((await scope.ServiceProvider.GetRequiredService<TopicDesk>().SwitchOffAsync(concept, "老師請假", PolicyCity.Lead, default)).Refusal);
    }
}
