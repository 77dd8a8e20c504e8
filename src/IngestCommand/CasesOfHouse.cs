using LearningAdvisor.Advisor;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.IngestCommand;

/// <summary>The adviser with which a switch is tried: the embedded engine, as residents have it without a language model.</summary>
internal static class CasesOfHouse
{
    /// <param name="database">As in <see cref="CatalogueStore.At"/>; opened with the first look for cases.</param>
    /// <param name="seeds">Read once there is a case.</param>
    public static ICaseGate Over(string database, string seeds)
    {
        var store = CatalogueStore.At(database);
        return new ServiceCollection()
            .AddAdvisor(seeds, new AdvisorSettings())
            .AddSingleton(TimeProvider.System)
            .AddScoped<CatalogueContext>(_ => store.Open())
            .BuildServiceProvider()
            .GetRequiredService<ICaseGate>();
    }
}
