using LearningAdvisor.Advisor.Insight;
using LearningAdvisor.Catalogue.Dates;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Ingest;
using LearningAdvisor.Ingest.Desk;
using LearningAdvisor.Ingest.Gating;

namespace LearningAdvisor.Api.Hosting;

/// <summary>The institutions' desk as services: the ingest, inside this process.</summary>
internal static class DeskServices
{
    /// <param name="configuration">Whose <c>LearningAdvisor:Ingest:Gate</c> the desk's gate follows, as <c>./ingest</c> does.</param>
    public static IServiceCollection AddDesk(this IServiceCollection services, ApiSettings settings, IConfiguration configuration)
    {
        var gate = GateLimits.Of(configuration.GetSection("LearningAdvisor"));
        services.AddSingleton(provider => new IngestSettings
        {
            Database = settings.Database,
            Places = provider.GetRequiredService<Places>(),
            Holidays = Holidays.Load(Path.Combine(settings.Seeds, "holidays.yaml")),
            City = settings.DefaultCity,
            Clock = provider.GetRequiredService<TimeProvider>(),
            Gate = gate,
            Cases = provider.GetRequiredService<ICaseGate>(),
        });
        services.AddSingleton<DeskIndexing>();
        services.AddScoped<DeskDrafts>();
        services.AddScoped<DeskUpload>();
        services.AddScoped<DeskMending>();
        services.AddScoped<DeskDrawer>();
        services.AddScoped<DeskPublishing>();
        services.AddScoped<SuggestedCourses>();
        return services;
    }
}
