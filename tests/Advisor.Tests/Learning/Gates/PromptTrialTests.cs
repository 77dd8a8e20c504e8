using LearningAdvisor.Advisor.Learning;
using LearningAdvisor.Advisor.Learning.Cases;
using LearningAdvisor.Advisor.Learning.Gates;
using LearningAdvisor.Advisor.Models;
using LearningAdvisor.Advisor.Tests.Composing;
using LearningAdvisor.Advisor.Tests.Reviewing;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Learning.Gates;

public sealed class PromptTrialTests : IAsyncLifetime
{
    private EqualCity _city = null!;
    private CityWithModel _house = null!;

    public async Task InitializeAsync()
    {
        _city = await EqualCity.OpenAsync();
        _house = await CityWithModel.OpenAsync(_city.City);
    }

    public async Task DisposeAsync()
    {
        await _house.DisposeAsync();
        await _city.DisposeAsync();
    }

    [Fact]
    public async Task A_copy_without_cases_lets_its_model_word_replies()
    {
        Assert.False(await LookAsync());
        Assert.Equal(AnswerLevel.Wording, await HighestAsync());
    }

    [Fact]
    public async Task A_prompt_that_no_case_has_tried_words_nothing()
    {
        await ApproveAsync();

        Assert.True(await LookAsync());
        Assert.Equal(AnswerLevel.Understanding, await HighestAsync());
    }

    [Theory]
    [InlineData(0, null, false)]
    [InlineData(2, null, true)]
    [InlineData(2, "督導", false)]
    public async Task A_prompt_is_held_until_a_run_of_its_own_has_passed_or_was_accepted(int worse, string? acceptedBy, bool isHeld)
    {
        await ApproveAsync();
        await using (var scope = _house.Open())
        {
            var database = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
            var hash = scope.ServiceProvider.GetRequiredService<PromptTrial>().Hash;
            database.Add(new GateRun { Subject = GateSubject.Prompt, Candidate = hash, By = "test", Cases = 2, Worse = worse, AcceptedBy = acceptedBy });
            database.Add(new GateRun { Subject = GateSubject.Prompt, Candidate = "another", By = "test", Cases = 2 });
            await database.SaveChangesAsync();
        }

        Assert.Equal(isHeld, await LookAsync());
    }

    [Fact]
    public async Task The_setting_lets_any_prompt_word_replies()
    {
        await ApproveAsync();
        await using var scope = _house.Open();
        var services = scope.ServiceProvider;
        var trial = new PromptTrial(
            services.GetRequiredService<CatalogueContext>(), services.GetRequiredService<ModelAccess>(), services.GetRequiredService<PromptClearance>(),
            services.GetRequiredService<ChangeGate>(), services, new LearningSettings { GatePrompt = false });

        Assert.False(await trial.LookAsync(CancellationToken.None));
    }

    // The scripted model has nothing to say, so the embedded engine answers as before and no case gets worse.
    [Fact]
    public async Task A_prompt_that_makes_no_case_worse_is_cleared_and_not_tried_again()
    {
        await ApproveAsync();
        await using var scope = _house.Open();
        var trial = scope.ServiceProvider.GetRequiredService<PromptTrial>();

        var run = await trial.RunAsync("test", CancellationToken.None);

        Assert.Equal((GateSubject.Prompt, 1, true), (run!.Subject, run.Cases, run.Passed));
        Assert.Equal(AnswerLevel.Wording, await HighestAsync());
        Assert.Null(await trial.RunAsync("test", CancellationToken.None));
    }

    private async Task<bool> LookAsync()
    {
        await using var scope = _house.Open();
        return await scope.ServiceProvider.GetRequiredService<PromptTrial>().LookAsync(CancellationToken.None);
    }

    private async Task<AnswerLevel> HighestAsync()
    {
        await using var scope = _house.Open();
        return scope.ServiceProvider.GetRequiredService<PromptClearance>().Highest;
    }

    private async Task ApproveAsync()
    {
        var turn = await new RecordedTalk(_city.City).SayAsync(EqualCity.Question);
        await using var scope = _city.City.Open();
        Assert.Null((await scope.ServiceProvider.GetRequiredService<CaseDesk>().ApproveAsync(turn.Key, "甲", CancellationToken.None)).Refusal);
    }
}
