using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Plans;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Planning;

/// <summary>Answers 我的學習計畫: the plan that a counsellor made, with each course as it stands today.</summary>
public sealed class TellingPlan(CatalogueContext database, PlanLook look)
{
    /// <param name="consultation">Whose plan; null where nobody keeps the talk.</param>
    /// <param name="today">Today in Asia/Taipei.</param>
    /// <returns>The reply, and the keys of the plan's courses in its own order; none where there is no plan in force.</returns>
    internal async Task<(Draft Draft, IReadOnlyList<long> Courses)> ReplyAsync(Guid? consultation, LearningNeed need, DateOnly today, PhraseBook book, CancellationToken cancellation)
    {
        if (consultation is null || await NewestAsync(consultation.Value, cancellation) is not { } plan)
            return (Without(book.Say("plan.none"), book), []);
        if (plan.State != PlanState.InForce)
            return (Without(plan.State == PlanState.Withdrawn ? book.Say("plan.withdrawn") : book.Say("plan.ended", ("day", DayOf(plan.ChangedAt))), book), []);

        var madeOn = DayOf(plan.ChangedAt);
        var draft = PlanWords.Of(plan.Content, await look.OfAsync(plan.Content, need, cancellation), book.Say("plan.now", ("day", madeOn)), today, book);
        draft.Back(madeOn);
        PlanWords.BackOwnWords(draft, plan.Content);
        draft.Confidence = 1;
        draft.Suggest(book.Say("suggest.person"));
        return (draft, [.. plan.Content.Courses.Select(course => course.CourseKey)]);
    }

    private Task<LearningPlan?> NewestAsync(Guid consultation, CancellationToken cancellation) =>
        database.LearningPlans.Where(plan => plan.ConsultationKey == consultation).OrderByDescending(plan => plan.StartedAt).FirstOrDefaultAsync(cancellation);

    private static Draft Without(string text, PhraseBook book)
    {
        var draft = Draft.Of(ReplyKind.SmallTalk, text);
        draft.Suggest(book.Say("suggest.person"));
        return draft;
    }

    private static string DayOf(DateTime at) => CourseFacts.Day(TaipeiDay.Of(at));
}
