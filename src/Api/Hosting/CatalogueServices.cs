using LearningAdvisor.Advisor;
using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Advisor.Learning;
using LearningAdvisor.Advisor.Models;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Api.Schema.Curating;
using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.Api.Schema.Reviews;
using LearningAdvisor.Api.Schema.TakeOver;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Hosting;

/// <summary>The catalogue and the advisor as services.</summary>
internal static class CatalogueServices
{
    /// <summary>Contexts come from a pool; a scope has one of its own, for services that share it.</summary>
    /// <param name="model">The language model that may help; null for none.</param>
    /// <param name="embedding">The endpoint that makes vectors of questions; null for none.</param>
    /// <param name="takeOver">How people take over.</param>
    /// <param name="learning">How the adviser learns from reviews.</param>
    public static IServiceCollection AddCatalogue(this IServiceCollection services, ApiSettings settings, ModelSettings? model, EmbeddingSettings? embedding, TakeOverSettings takeOver, LearningSettings learning)
    {
        services.AddSingleton(CatalogueStore.At(settings.Database));
        services.AddSingleton(provider => provider.GetRequiredService<CatalogueStore>().Pool());
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<CatalogueContext>>().CreateDbContext());

        services.AddAdvisor(settings.Seeds, new AdvisorSettings { DefaultCity = settings.DefaultCity, RetentionDays = settings.RetentionDays, Model = model, Embedding = embedding, TakeOver = takeOver, Learning = learning });
        services.AddSingleton<CatalogueReading>();
        services.AddSingleton<QuestionLimit>();
        services.AddSingleton<OneTurnAtATime>();
        services.AddSingleton<TurnsToFinish>().AddHostedService(provider => provider.GetRequiredService<TurnsToFinish>());
        services.AddSingleton(new CounsellorFile(settings.Counsellors));
        services.AddSingleton<ReviewQueueFeed>().AddHostedService<ReviewQueueRelay>();
        services.AddSingleton<ConsultationFeed>().AddHostedService<ConsultationRelay>();
        services.AddSingleton<IConsultationFeed>(provider => provider.GetRequiredService<ConsultationFeed>());
        services.AddSingleton<CurationFeed>().AddHostedService<CurationRelay>().AddHostedService<CurationFollower>();
        services.AddSingleton<ICurationFeed>(provider => provider.GetRequiredService<CurationFeed>());
        services.AddHostedService<Housekeeping>();
        services.AddHostedService<LearningWatch>();
        services.AddSingleton<IReviewQueueFeed>(provider => provider.GetRequiredService<ReviewQueueFeed>());
        return services;
    }

    /// <summary>Brings the database to the present model, or makes it.</summary>
    public static Task MigrateAsync(this WebApplication app) =>
        app.Services.GetRequiredService<CatalogueStore>().MigrateAsync();
}
