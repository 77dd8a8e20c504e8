using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Safety;

/// <summary>A trouble that a person must help with before any course does.</summary>
/// <param name="Id">Stable; for tests and records, never shown.</param>
/// <param name="Courses">What may follow the numbers.</param>
/// <param name="Lines">Whom to call, first to call first; one at least.</param>
/// <param name="Warmth">One short sentence by language tag; zh-TW and en at least. It advises nothing and holds no figure.</param>
/// <param name="Words">What people say in this trouble, over folded text.</param>
/// <param name="Learned">What those say who saw it once, or want to learn what to do in it; over folded text.</param>
public sealed record HelpNeed(
    string Id,
    CoursesAfter Courses,
    ImmutableArray<HelpLine> Lines,
    FrozenDictionary<string, string> Warmth,
    Regex Words,
    Regex Learned)
{
    /// <summary>What may follow the numbers in this turn: who wants to learn to help is shown courses behind them.</summary>
    /// <param name="happening">Whether the turn tells that it happens now, where nobody has time for a course.</param>
    public CoursesAfter CoursesIn(string folded, bool happening) => !happening && Learned.IsMatch(folded) ? CoursesAfter.AsBefore : Courses;
}

/// <summary>Whether courses may follow a referral; the strictest first.</summary>
public enum CoursesAfter
{
    /// <summary>Danger to a person: the reply names numbers and nothing else.</summary>
    Never,

    /// <summary>Only where something to learn was asked for as well.</summary>
    Asked,

    /// <summary>As without the referral: a course helps with the trouble itself.</summary>
    AsBefore,
}
