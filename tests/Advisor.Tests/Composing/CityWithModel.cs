using LearningAdvisor.Advisor.Guides.Shelves;
using LearningAdvisor.Advisor.Models;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.Tests.Models;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Composing;

/// <summary>The small city's adviser with a scripted model behind it, and a clock that a test moves.</summary>
internal sealed class CityWithModel : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private CityWithModel(SmallCity city, ScriptedModel model, Func<ModelSettings, ModelSettings> change)
    {
        Model = model;
        Settings = change(new ModelSettings { BaseUrl = model.BaseUrl, Name = "scripted", Key = "a-key" });
        _services = new ServiceCollection()
            .AddAdvisor(Path.Combine(Repository.Root, "seeds"), new AdvisorSettings { Model = Settings })
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IReviewQueueFeed>(city.Feed)
            .AddScoped<CatalogueContext>(_ => CatalogueStore.At(city.Connection).Open())
            // They know the city already and take a second to learn it.
            .AddSingleton(city.Services.GetRequiredService<Thesaurus>())
            .AddSingleton(city.Services.GetRequiredService<Places>())
            .AddSingleton(city.Services.GetRequiredService<SearchMemory>())
            .AddSingleton(city.Services.GetRequiredService<GuideShelf>())
            .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public ScriptedModel Model { get; }

    public ModelSettings Settings { get; }

    public ManualClock Clock { get; } = new(new DateTimeOffset(2026, 11, 19, 20, 0, 0, TimeSpan.Zero));

    /// <summary>The sentences as they were heard while the last turn was answered.</summary>
    public List<string> Heard { get; } = [];

    /// <summary>Runs after each sentence that is heard.</summary>
    public Action WhenHeard { get; set; } = () => { };

    public static async Task<CityWithModel> OpenAsync(SmallCity city, params ModelAnswer[] script) => await OpenAsync(city, settings => settings, script);

    public static async Task<CityWithModel> OpenAsync(SmallCity city, Func<ModelSettings, ModelSettings> change, params ModelAnswer[] script) =>
        new(city, await ScriptedModel.StartAsync(script), change);

    public AsyncServiceScope Open() => _services.CreateAsyncScope();

    /// <summary>Answers a turn with the model, as high as it is set.</summary>
    public Task<TurnOutcome> AskAsync(string text, ConsultationState? before = null, string? locale = null) => AnswerAsync(text, before, AnswerLevel.Wording, locale);

    /// <summary>What the embedded engine alone answers.</summary>
    public async Task<string> EmbeddedAsync(string text, ConsultationState? before = null) => (await AnswerAsync(text, before, AnswerLevel.Embedded, null)).Reply.Text;

    public async ValueTask DisposeAsync()
    {
        await Model.DisposeAsync();
        await _services.DisposeAsync();
    }

    private async Task<TurnOutcome> AnswerAsync(string text, ConsultationState? before, AnswerLevel atMost, string? locale)
    {
        Heard.Clear();
        await using var scope = Open();
        var outcome = await scope.ServiceProvider.GetRequiredService<Consultant>()
            .AnswerAsync(text, before ?? ConsultationState.Fresh, locale, atMost: atMost, hear: HearAsync);
        // Whoever listens hears the beginning of what stands in the reply.
        Assert.StartsWith(string.Concat(Heard), outcome.Reply.Text, StringComparison.Ordinal);
        Assert.Empty(outcome.Unproved);
        return outcome;
    }

    private ValueTask HearAsync(string sentence)
    {
        Heard.Add(sentence);
        WhenHeard();
        return ValueTask.CompletedTask;
    }
}
