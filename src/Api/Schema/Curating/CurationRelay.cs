using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Api.Broadcasting;
using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Api.Schema.Curating;

/// <summary>Carries the changes of curated answers and of the city's words.</summary>
internal sealed class CurationRelay(CatalogueStore store, CurationFeed feed, TimeProvider clock, ILogger<CurationRelay> log)
    : Relay<CurationChange>(store, feed, "learningadvisor_curation", clock, log)
{
    protected override string Write(CurationChange change) => change.ToString();

    protected override void Hear(string[] words)
    {
        if (words is [var name] && Enum.TryParse<CurationChange>(name, out var change))
            feed.HearElsewhere(change);
    }
}
