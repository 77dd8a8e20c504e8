using LearningAdvisor.Advisor.Evaluation;
using LearningAdvisor.Advisor.Learning.Cases;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Learning.Gates;

/// <summary>Tries what a source's new content makes of the replies, before the ingest switches to it.</summary>
/// <param name="services">The adviser in use; see <see cref="AdvisorServices"/>. What is costly is made with the first case.</param>
public sealed class CatalogueGate(IServiceProvider services) : ICaseGate
{
    public async Task<ICaseTrial?> OpenAsync(string candidate, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var cases = await CaseDesk.Active(scope.ServiceProvider.GetRequiredService<CatalogueContext>()).ToListAsync(ct);
        return cases.Count == 0
            ? null
            : new CatalogueTrial(services, candidate, cases, await CatalogueTrial.TalkAsync(new HouseAsItIs(services), cases, ct));
    }
}
