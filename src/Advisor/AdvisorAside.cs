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

/// <summary>An adviser beside the one in use, with another thesaurus or over another catalogue: to see what a change would do before it is made.</summary>
/// <remarks>It shares what is large and has nothing to do with the change. It asks no language model, and records nothing unless it is told to.</remarks>
public sealed class AdvisorAside : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private AdvisorAside(ServiceProvider services) => _services = services;

    /// <summary>Its services, as <see cref="AdvisorServices"/> lists them.</summary>
    public IServiceProvider Services => _services;

    /// <summary>One with another thesaurus, over the same catalogue. It knows no curated answers.</summary>
    /// <param name="scope">Services of the adviser in use, out of a scope: the catalogue's context is this scope's, so one question is asked at a time, and the scope outlasts the adviser.</param>
    /// <param name="thesaurus">Such as <see cref="Thesaurus.With"/> gives.</param>
    public static AdvisorAside With(IServiceProvider scope, Thesaurus thesaurus)
    {
        var services = Shared(scope)
            .AddSingleton(thesaurus)
            .AddSingleton(provider => new CurationInUse(thesaurus, provider.GetRequiredService<ShapeReader>(), provider.GetRequiredService<TimeProvider>()) { IsAside = true })
            .AddSingleton(scope.GetRequiredService<SearchMemory>())
            .AddSingleton(scope.GetRequiredService<GuideShelf>())
            .AddSingleton(scope.GetRequiredService<CatalogueContext>());
        return new AdvisorAside(services.BuildServiceProvider());
    }

    /// <summary>One with the same thesaurus and the same curated answers, over another catalogue. It remembers nothing of the one in use.</summary>
    /// <param name="services">Of the adviser in use.</param>
    /// <param name="catalogue">Such as one in a transaction that nobody else sees; one question is asked at a time, and it is not disposed.</param>
    public static AdvisorAside Over(IServiceProvider services, CatalogueContext catalogue) => new(Shared(services)
        .AddSingleton(services.GetRequiredService<Thesaurus>())
        .AddSingleton(services.GetRequiredService<ThesaurusEmbedding>())
        .AddSingleton(catalogue)
        .BuildServiceProvider());

    // A later line holds: none of these is made from the seeds once more.
    private static IServiceCollection Shared(IServiceProvider inUse)
    {
        var settings = inUse.GetRequiredService<AdvisorSettings>() with { Model = null };
        var services = new ServiceCollection()
            .AddAdvisor("", settings)
            .AddSingleton(inUse.GetRequiredService<Places>())
            .AddSingleton(inUse.GetRequiredService<Referrals>())
            .AddSingleton(inUse.GetRequiredService<CannedReplies>())
            .AddSingleton(inUse.GetRequiredService<TimeProvider>())
            .AddSingleton(inUse.GetRequiredService<IReviewQueueFeed>());
        // An endpoint's vectors of questions do not come from the thesaurus.
        return settings.Embedding is null ? services : services.AddSingleton(inUse.GetRequiredService<QuestionEmbedding>());
    }

    /// <summary>A scope of its services, as one turn has it.</summary>
    public AsyncServiceScope Open() => _services.CreateAsyncScope();

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
