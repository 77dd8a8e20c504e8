using LearningAdvisor.Advisor;
using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Catalogue.Curating;

namespace LearningAdvisor.Api.Schema.Curating;

/// <summary>A curated answer with its records as they are now.</summary>
internal sealed record CuratedView(CuratedAnswer Answer, CuratedLook Look, DateOnly Today)
{
    public CuratedStatus Status => Answer.State switch
    {
        CuratedState.Draft => CuratedStatus.Draft,
        CuratedState.Withdrawn => CuratedStatus.Withdrawn,
        _ when Answer.Content.ValidUntil < Today => CuratedStatus.Expired,
        _ when Look.Troubles.Count > 0 => CuratedStatus.ToBeLookedAt,
        _ => Answer.Content.ValidFrom > Today ? CuratedStatus.Upcoming : CuratedStatus.InForce,
    };

    /// <summary>In the order of the answers.</summary>
    public static async Task<IReadOnlyList<CuratedView>> OfAsync(IServiceProvider services, IReadOnlyList<CuratedAnswer> answers, CancellationToken cancellation)
    {
        var looks = await services.GetRequiredService<CuratedProof>().LookAsync([.. answers.Select(answer => answer.Content)], cancellation);
        var today = TaipeiDay.Of(services.GetRequiredService<TimeProvider>());
        return [.. answers.Zip(looks, (answer, look) => new CuratedView(answer, look, today))];
    }
}
