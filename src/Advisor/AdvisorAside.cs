using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Advisor.Guides.Shelves;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.Safety;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor;

/// <summary>An adviser beside the one in use, with another thesaurus over the same catalogue: to see what a change would do before it is made.</summary>
/// <remarks>It shares what is large and has nothing to do with the thesaurus. It knows no curated answers, asks no language model, and records nothing unless it is told to.</remarks>
public sealed class AdvisorAside : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private AdvisorAside(ServiceProvider services) => _services = services;

    /// <summary>Its services, as <see cref="AdvisorServices"/> lists them.</summary>
    public IServiceProvider Services => _services;

    /// <param name="scope">Services of the adviser in use, out of a scope: the catalogue's context is this scope's, so one question is asked at a time, and the scope outlasts the adviser.</param>
    /// <param name="thesaurus">Such as <see cref="Thesaurus.With"/> gives.</param>
    public static AdvisorAside With(IServiceProvider scope, Thesaurus thesaurus)
    {
        var settings = scope.GetRequiredService<AdvisorSettings>() with { Model = null };
        var services = new ServiceCollection()
            .AddAdvisor("", settings)
            // The later line holds: none of these is made from the seeds once more.
            .AddSingleton(thesaurus)
            .AddSingleton(provider => new CurationInUse(thesaurus, provider.GetRequiredService<ShapeReader>(), provider.GetRequiredService<TimeProvider>()) { IsAside = true })
            .AddSingleton(scope.GetRequiredService<Places>())
            .AddSingleton(scope.GetRequiredService<Referrals>())
            .AddSingleton(scope.GetRequiredService<CannedReplies>())
            .AddSingleton(scope.GetRequiredService<SearchMemory>())
            .AddSingleton(scope.GetRequiredService<GuideShelf>())
            .AddSingleton(scope.GetRequiredService<TimeProvider>())
            .AddSingleton(scope.GetRequiredService<IReviewQueueFeed>())
            .AddSingleton(scope.GetRequiredService<CatalogueContext>());
        // An endpoint's vectors of questions do not come from the thesaurus.
        if (settings.Embedding is not null)
            services.AddSingleton(scope.GetRequiredService<QuestionEmbedding>());
        return new AdvisorAside(services.BuildServiceProvider());
    }

    /// <summary>A scope of its services, as one turn has it.</summary>
    public AsyncServiceScope Open() => _services.CreateAsyncScope();

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
