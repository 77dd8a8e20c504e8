using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Plans;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Planning;

/// <summary>Where counsellors send plans to residents, revise them and put them away. The plan, the resident's turn and the channel's message are stored together or not at all.</summary>
public sealed class PlanDesk(
    CatalogueContext database, PlanLook look, PlanDelivery delivery, Speaking speaking, IConsultationFeed watchers, AdvisorSettings settings, TimeProvider clock)
{
    /// <summary>Sends a plan, or a revision of the one in force.</summary>
    /// <param name="version">The version that the counsellor saw; 0 where no plan was in force.</param>
    /// <param name="acceptsBroken">Whether the counsellor has seen which courses break a hard wish, and sends it all the same.</param>
    public async Task<PlanOutcome> SaveAsync(Guid consultation, int version, PlanContent content, bool acceptsBroken, Actor counsellor, CancellationToken cancellation)
    {
        var (wished, today) = (Tidy(content), TaipeiDay.Of(clock));
        if (PlanRules.Of(wished, today, settings.RetentionDays) is { } wrong)
            return new PlanOutcome(null, wrong);

        // Of two at once the second sees what the first has written.
        await using var transaction = await database.BeginAloneAsync(cancellation);
        if (await TalkAsync(consultation, cancellation) is not { } talk)
            return new PlanOutcome(null, PlanRefusal.NotFound);

        var plan = await database.LearningPlans.AsTracking().FirstOrDefaultAsync(one => one.ConsultationKey == consultation && one.State == PlanState.InForce, cancellation);
        if (Holder(talk) is { } holder && holder != counsellor.Name)
            return new PlanOutcome(plan, PlanRefusal.HeldByColleague) { Detail = holder };
        if ((plan?.Version ?? 0) != version)
            return new PlanOutcome(plan, PlanRefusal.Changed);

        wished = PlanLook.Remembering(wished, plan);
        var courses = await look.OfAsync(wished, ConsultationState.FromJson(talk.State).Need, cancellation);
        if (Against(courses, plan, acceptsBroken) is var (refusal, titles))
            return new PlanOutcome(plan, refusal) { Detail = titles };

        var before = plan is null ? null : Told(plan);
        plan = Written(plan, consultation, wished with { Courses = [.. courses.Select(course => course.AsTold(today))] });
        Keep(plan, before, counsellor);
        var sent = await delivery.SendAsync(talk, plan.Content, courses, isNew: before is null, counsellor.Name, cancellation);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        Tell(talk, sent.Turn, sent.Dispatch);
        return new PlanOutcome(plan, null) { Turn = sent.Turn, Problem = sent.Dispatch.Problem };
    }

    /// <summary>Notes that somebody has looked after a plan, ends it, or withdraws it.</summary>
    /// <param name="version">The version that the counsellor saw.</param>
    public async Task<PlanOutcome> ChangeAsync(Guid plan, int version, PlanChange change, Actor counsellor, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAloneAsync(cancellation);
        if (await database.LearningPlans.AsTracking().FirstOrDefaultAsync(one => one.Key == plan, cancellation) is not { } found || await TalkAsync(found.ConsultationKey, cancellation) is not { } talk)
            return new PlanOutcome(null, PlanRefusal.NotFound);
        if (found.Version != version)
            return new PlanOutcome(found, PlanRefusal.Changed);
        if (found.State != PlanState.InForce)
            return new PlanOutcome(found, PlanRefusal.Over);

        var before = Told(found);
        if (change == PlanChange.FollowedUp)
            (found.FollowedUpAt, found.FollowedUpBy) = (clock.GetUtcNow().UtcDateTime, counsellor.Name);
        else
            found.State = change == PlanChange.Ended ? PlanState.Ended : PlanState.Withdrawn;
        found.Version++;
        var (turn, dispatch) = change == PlanChange.Withdrawn ? await WithdrawnAsync(talk, cancellation) : (null, new Dispatch(null, null, null));
        Keep(found, before, counsellor);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        Tell(talk, turn, dispatch);
        return new PlanOutcome(found, null) { Turn = turn, Problem = dispatch.Problem };
    }

    /// <summary>Without empty goals and spaces around words.</summary>
    internal static PlanContent Tidy(PlanContent content) => content with
    {
        Goals = [.. content.Goals.Select(goal => goal.Trim()).Where(goal => goal.Length > 0)],
        Courses = [.. content.Courses.Select(course => course with { Why = course.Why.Trim() })],
    };

    // A course that the resident was told of before may stay: they may sit in it.
    private static (PlanRefusal Refusal, string Titles)? Against(IReadOnlyList<PlannedNow> courses, LearningPlan? before, bool acceptsBroken)
    {
        var known = before?.Content.Courses.Select(course => course.CourseKey).ToHashSet() ?? [];
        if (courses.Any(course => course.Course is null && !known.Contains(course.Planned.CourseKey)))
            return (PlanRefusal.CourseNotFound, "");
        if (courses.Where(course => !course.CanBeTaken && !known.Contains(course.Planned.CourseKey)).ToList() is { Count: > 0 } taken)
            return (PlanRefusal.CourseNotOffered, Titles(taken));

        return !acceptsBroken && courses.Where(course => course.Broken.Count > 0).ToList() is { Count: > 0 } broken ? (PlanRefusal.WishBroken, Titles(broken)) : null;
    }

    private static string Titles(IEnumerable<PlannedNow> courses) => string.Join('、', courses.Select(course => course.Title));

    private LearningPlan Written(LearningPlan? plan, Guid consultation, PlanContent content)
    {
        var now = clock.GetUtcNow();
        if (plan is null)
        {
            plan = new LearningPlan { Key = Guid.CreateVersion7(now), ConsultationKey = consultation, Version = 0, Content = content, ChangedBy = "", StartedAt = now.UtcDateTime };
            database.LearningPlans.Add(plan);
        }

        // Another day is another follow-up, to be asked and looked after anew.
        if (plan.FollowUpOn != content.FollowUpOn)
            (plan.AskedAt, plan.AskProblem, plan.FollowedUpAt, plan.FollowedUpBy) = (null, null, null, null);
        (plan.Content, plan.FollowUpOn, plan.AsksResident) = (content, content.FollowUpOn, content.AsksResident);
        plan.Version++;
        return plan;
    }

    private async Task<(Turn? Turn, Dispatch Dispatch)> WithdrawnAsync(Consultation talk, CancellationToken cancellation)
    {
        var book = await ResidentLanguage.BookAsync(database, talk.Key, talk.Locale, cancellation);
        var words = book.Say("plan.withdrawn");
        var turn = await speaking.AnnounceAsync(talk.Key, words, book.Locale, cancellation);
        return (turn, await speaking.SendAsync(talk.Key, talk.LastChannel, new UnaskedWords(words, book.Locale, null, []), cancellation));
    }

    private void Keep(LearningPlan plan, object? before, Actor counsellor)
    {
        var now = clock.GetUtcNow();
        (plan.ChangedAt, plan.ChangedBy) = (now.UtcDateTime, counsellor.Name);
        database.LearningPlanVersions.Add(new LearningPlanVersion { PlanKey = plan.Key, Version = plan.Version, State = plan.State, Content = plan.Content, At = now.UtcDateTime, By = counsellor.Name });
        database.AuditEntries.Add(AuditEntry.Of(counsellor, now, AuditAction.PlanChange, nameof(LearningPlan), plan.Key.ToString("N"), before, Told(plan)));
    }

    private void Tell(Consultation talk, Turn? turn, Dispatch dispatch)
    {
        dispatch.Outlet?.Raise();
        if (turn is not null)
            watchers.Publish(new ConsultationChange(ConsultationChangeKind.CounsellorSpoke, talk.Key, turn.Key));
    }

    private Task<Consultation?> TalkAsync(Guid consultation, CancellationToken cancellation) =>
        database.Consultations.AsTracking().Include(one => one.HandOver).FirstOrDefaultAsync(one => one.Key == consultation, cancellation);

    private static string? Holder(Consultation talk) => talk.HandOver is { State: HandOverState.Held } held ? held.Holder : null;

    // As the audit log keeps it. Goals and reasons tell of the resident, and go with the consultation.
    private static object Told(LearningPlan plan) =>
        new { plan.State, plan.Version, goals = plan.Content.Goals.Count, courses = plan.Content.Courses.Count, plan.FollowUpOn, plan.AsksResident, plan.FollowedUpAt };
}
