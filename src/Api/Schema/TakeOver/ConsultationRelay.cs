using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Api.Broadcasting;
using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Api.Schema.TakeOver;

/// <summary>Carries the changes of consultations that people have to do with.</summary>
internal sealed class ConsultationRelay(CatalogueStore store, ConsultationFeed feed, TimeProvider clock, ILogger<ConsultationRelay> log)
    : Relay<ConsultationChange>(store, feed, "learningadvisor_consultations", clock, log)
{
    protected override string Write(ConsultationChange change) => $"{change.Kind} {change.ConsultationKey} {change.TurnKey?.ToString() ?? "-"}";

    protected override void Hear(string[] words)
    {
        if (words is [var kind, var consultation, var turn] && Enum.TryParse<ConsultationChangeKind>(kind, out var known) && Guid.TryParse(consultation, out var key))
            feed.HearElsewhere(new ConsultationChange(known, key, Guid.TryParse(turn, out var turnKey) ? turnKey : null));
    }
}
