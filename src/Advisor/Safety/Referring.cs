using System.Collections.Frozen;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Privacy;
using LearningAdvisor.Advisor.Understanding.Texts;

namespace LearningAdvisor.Advisor.Safety;

/// <summary>Names those who can help with a trouble: their numbers first, then one warm sentence, and no advice.</summary>
public sealed class Referring(Referrals referrals)
{
    // Who is in need reads little; the file's order puts the most urgent number first.
    private const int Named = 3;

    /// <param name="wishes">Whether the turn also tells what a course must be like.</param>
    /// <returns>Null for a turn that tells of no trouble. The kind is always a hand-over, so that a counsellor sees the turn.</returns>
    public Referral? For(string text, PhraseBook book, bool wishes)
    {
        var needs = referrals.Find(text);
        if (needs.Count == 0)
            return null;

        var draft = new Draft(ReplyKind.HandOver);
        foreach (var line in needs.SelectMany(told => told.Need.Lines).Distinct().Take(Named))
        {
            var (answers, hours) = (In(line.Answers, book), In(line.Hours, book));
            draft.Back($"{line.Number}\n{answers}\n{hours}");
            draft.Line(book.Say("referral.line", ("number", line.Number), ("answers", answers), ("hours", hours)));
        }

        draft.Line(In(needs[0].Need.Warmth, book));
        draft.Suggest(book.Say("suggest.person"));
        // The modes are ordered from the strictest.
        var strictest = needs.Min(told => told.Courses);
        return new Referral(draft, strictest == CoursesAfter.Asked && (wishes || referrals.AsksForCourses(text)) ? CoursesAfter.AsBefore : strictest);
    }

    /// <summary>Whether life may be in danger, also where someone only wants to learn what to do then: who is silent must be sure of it.</summary>
    /// <param name="text">With personal data masked.</param>
    public bool TellsOfDanger(string text) =>
        referrals.Find(SimplifiedForms.Traditionalised(PersonalDataMask.WithoutMasks(text))).Any(told => told.Need.Courses == CoursesAfter.Never);

    private static string In(FrozenDictionary<string, string> texts, PhraseBook book) =>
        texts.GetValueOrDefault(book.Locale) ?? texts["en"];
}

/// <param name="Courses">AsBefore where the courses follow; Asked where none were asked for; Never in a crisis.</param>
public sealed record Referral(Draft Draft, CoursesAfter Courses);
