using LearningAdvisor.Advisor.Guarding;
using LearningAdvisor.Catalogue.Plans;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Planning;

/// <summary>Shows a counsellor a plan as its resident would get it, before it is sent.</summary>
public sealed class PlanPreview(CatalogueContext database, PlanLook look, TimeProvider clock)
{
    /// <returns>Null where there is no such consultation.</returns>
    public async Task<PlanForecast?> LookAsync(Guid consultation, PlanContent content, CancellationToken cancellation)
    {
        if (await database.Consultations.Where(one => one.Key == consultation).Select(one => new { one.Locale, one.State }).FirstOrDefaultAsync(cancellation) is not { } talk)
            return null;

        var before = await database.LearningPlans.FirstOrDefaultAsync(plan => plan.ConsultationKey == consultation && plan.State == PlanState.InForce, cancellation);
        content = PlanLook.Remembering(PlanDesk.Tidy(content), before);
        var (book, today) = (await ResidentLanguage.BookAsync(database, consultation, talk.Locale, cancellation), TaipeiDay.Of(clock));
        var courses = await look.OfAsync(content, ConsultationState.FromJson(talk.State).Need, cancellation);
        var draft = PlanWords.Of(content, courses, book.Say(before is null ? "plan.sent" : "plan.revised"), today, book);
        return new PlanForecast(draft.Text, book.Locale, courses, ReplyGuard.Unproved(draft, ""));
    }
}

/// <param name="Text">As the resident would get it, in their language.</param>
/// <param name="Courses">With what speaks against each.</param>
/// <param name="Unproved">Figures of the counsellor's own words that stand in no record.</param>
public sealed record PlanForecast(string Text, string Locale, IReadOnlyList<PlannedNow> Courses, IReadOnlyList<string> Unproved);
