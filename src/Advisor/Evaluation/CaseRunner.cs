using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Privacy;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Evaluation;

/// <summary>Talks each case through with the real advisor over a real catalogue, and judges every reply.</summary>
public sealed class CaseRunner
{
    private const string Chinese = "zh-TW";

    private readonly IHouse _house;
    private readonly ReplyJudge _judge;
    private readonly DateOnly _today;
    private readonly IReadOnlySet<string> _figures;
    private readonly AnswerLevel _level;

    private CaseRunner(IHouse house, ReplyJudge judge, DateOnly today, IReadOnlySet<string> figures, AnswerLevel level) =>
        (_house, _judge, _today, _figures, _level) = (house, judge, today, figures, level);

    /// <summary>Loads what replies are judged against.</summary>
    /// <param name="house">The adviser, with a catalogue and a clock; see <see cref="AdvisorServices"/>.</param>
    /// <param name="level">The highest that may answer.</param>
    /// <param name="withCatalogue">Whether all courses are read, so that an honest "there is none" can be told from a fault. Without, it is for comparing two houses.</param>
    public static async Task<CaseRunner> OpenAsync(IHouse house, AnswerLevel level, bool withCatalogue = true, CancellationToken cancellation = default)
    {
        await using var scope = house.Open();
        var today = TaipeiDay.Of(scope.ServiceProvider.GetRequiredService<TimeProvider>());
        var database = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        var courses = !withCatalogue ? null : await database.Courses.Where(course => course.RetiredAt == null).Where(RegistrationRules.CanBeSuggested(today))
            .Include(course => course.Sessions).Include(course => course.Institution).AsSplitQuery().ToListAsync(cancellation);
        var places = await database.Institutions.Select(place => $"{place.Name} {place.Phone} {place.Address} {place.Url} {place.OpeningHours}").ToListAsync(cancellation);
        var lines = scope.ServiceProvider.GetRequiredService<Safety.Referrals>().Needs.SelectMany(need => need.Lines)
            .Select(line => $"{line.Number} {string.Join(' ', line.Answers.Values)} {string.Join(' ', line.Hours.Values)}");
        return new CaseRunner(house, new ReplyJudge(courses, today), today, Promises.FiguresOf(string.Join('\n', places.Concat(lines))), level);
    }

    /// <summary>One consultation from its first turn to its last.</summary>
    public async Task<CaseResult> RunAsync(EvaluationCase one, CancellationToken cancellation)
    {
        var state = ConsultationState.Fresh;
        var (faults, violations, times, said) = (new List<string>(), new List<string>(), new List<double>(), new List<(string, string)>());
        var (uses, gone) = (new List<ModelUse>(), new List<string>());
        var wronglyDeclined = false;
        foreach (var (turn, index) in one.Turns.Select((turn, index) => (turn, index)))
        {
            var (judged, after) = await SayAsync(turn, state, one.Language, cancellation);
            state = after;
            gone.AddRange(judged.Gone);
            times.Add(judged.Milliseconds);
            if (judged.Use is { } use)
                uses.Add(use);
            said.Add((turn.Say, judged.Reply.Text));
            violations.AddRange(Promises.Broken(judged, _figures, _today).Select(fault => $"turn {index + 1}: {fault}"));
            if (turn.Expect is not { } expect)
                continue;

            var wrong = _judge.Faults(judged, expect).ToList();
            violations.AddRange(wrong.Where(fault => fault.StartsWith(CaseResult.BrokenWish, StringComparison.Ordinal)).Select(fault => $"turn {index + 1}: {fault}"));
            faults.AddRange(wrong.Where(fault => !fault.StartsWith(CaseResult.BrokenWish, StringComparison.Ordinal)).Select(fault => $"turn {index + 1}: {fault}"));
            wronglyDeclined |= wrong.Exists(fault => fault.StartsWith("kind", StringComparison.Ordinal)) && judged.Reply.Kind is ReplyKind.NoAnswer or ReplyKind.Refusal
                && expect.Kind?.Exists(kind => kind is "RECOMMENDATION" or "ANSWER") == true;
        }

        return new CaseResult(one, faults, violations, wronglyDeclined, times, said) { Uses = uses, OutOfDate = [.. gone.Distinct()] };
    }

    private async Task<(JudgedTurn Turn, ConsultationState After)> SayAsync(CaseTurn turn, ConsultationState before, string locale, CancellationToken cancellation)
    {
        await using var scope = _house.Open();
        var clock = scope.ServiceProvider.GetRequiredService<TimeProvider>();
        var consultant = scope.ServiceProvider.GetRequiredService<Consultant>();
        var masked = PersonalDataMask.Mask(turn.Say);
        var began = clock.GetTimestamp();
        var outcome = await consultant.AnswerAsync(masked.Text, before, locale, masked.Kinds.Any(), _level, cancellation: cancellation);
        var taken = clock.GetElapsedTime(began).TotalMilliseconds;

        var finder = scope.ServiceProvider.GetRequiredService<CourseFinder>();
        var database = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        var passages = new List<string>();
        foreach (var citation in outcome.Reply.Citations)
            passages.Add(await database.Passages.Where(passage => passage.Key == citation.PassageKey)
                .Select(passage => $"{passage.Document!.Title} {passage.Document.PublishedOn} {passage.Text}").SingleAsync(cancellation));
        var shown = await finder.LoadAsync([.. outcome.Reply.Suggestions.Select(suggestion => suggestion.CourseKey)], cancellation);
        var shownBefore = await finder.LoadAsync(before.Shown, cancellation);
        var subjects = Subjects(outcome.State.Need.TopicText, scope.ServiceProvider.GetRequiredService<Thesaurus>());
        return (new JudgedTurn(masked.Text, outcome.Reply, shownBefore, shown, subjects, passages, taken, outcome.Use)
        {
            Gone = await GoneAsync(turn.Expect?.Shows ?? [], database, cancellation),
        }, outcome.State);
    }

    private async Task<IReadOnlyList<string>> GoneAsync(IReadOnlyList<string> names, CatalogueContext database, CancellationToken cancellation)
    {
        if (names.Count == 0)
            return [];

        var codes = names.Select(name => name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..]).ToList();
        var offered = await database.Courses.Where(course => course.RetiredAt == null && codes.Contains(course.Code)).Where(RegistrationRules.CanBeSuggested(_today))
            .Select(course => course.Source + ":" + course.Code).ToListAsync(cancellation);
        return [.. names.Except(offered)];
    }

    // A course on watercolours is one on painting, so what stands above a concept names it too.
    private static List<string> Subjects(string topic, Thesaurus thesaurus)
    {
        var names = new List<string>();
        foreach (var match in thesaurus.Find(topic))
        {
            for (var concept = thesaurus[match.ConceptId]; concept is not null; concept = concept.Broader is { } above ? thesaurus[above] : null)
                names.AddRange(concept.Terms.GetValueOrDefault(Chinese, []).Prepend(concept.Name(Chinese)));
        }

        return names;
    }
}
