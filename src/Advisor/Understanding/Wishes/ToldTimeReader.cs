using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>Sets aside the times that a resident tells of and does not wish for: 早上好, 昨晚聽朋友說, 星期一打電話沒人接.</summary>
/// <remarks>Without it a greeting would become a hard wish, and hide every course at another time.</remarks>
internal static class ToldTimeReader
{
    public static void Read(Reading reading)
    {
        // 白天還是晚上? 晚上好: an answer and no greeting.
        if (reading.Context.Asked != WishKind.TimeOfDay)
            ClaimAll(reading, PastTimes.Greeting);
        ClaimAll(reading, PastTimes.Past);
        ClaimAll(reading, PastTimes.Present);
        foreach (var clause in reading.Text.Clauses.Where(clause => IsTold(reading, clause.Start)))
        {
            var told = reading.Text.Open[clause.Start..ToldUntil(reading, clause)];
            foreach (var time in PastTimes.Named.Matches(told).ToList())
                reading.Text.Claim(clause.Start + time.Index, time.Length);
        }
    }

    /// <summary>Whether the clause at a position tells of something before it wishes for anything: 在七堵車站看到海報.</summary>
    public static bool IsTold(Reading reading, int at)
    {
        var clause = reading.Text.ClauseAt(at);
        var until = ToldUntil(reading, clause);
        return at < until
            && PastTimes.Deed.IsMatch(reading.Text.Folded.AsSpan(clause.Start, until - clause.Start))
            && !PastTimes.Binding.IsMatch(PastTimes.Deed.Replace(reading.Text.Folded[clause.Start..clause.End], " "))
            && !PastTimes.RefersBack.IsMatch(reading.Text.Folded.AsSpan(clause.End));
    }

    private static int ToldUntil(Reading reading, Clause clause)
    {
        var wish = PastTimes.Wish.Match(reading.Text.Folded, clause.Start, clause.End - clause.Start);
        return wish.Success ? wish.Index : clause.End;
    }

    private static void ClaimAll(Reading reading, Regex pattern)
    {
        foreach (var match in reading.Text.Matches(pattern))
            reading.Text.Claim(match);
    }
}
