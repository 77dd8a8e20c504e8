using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Api.Schema.TakeOver;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Api.Tests.Schema.TakeOver;

public sealed class TakeOverErrorsTests
{
    private static readonly HandOver Held = new() { State = HandOverState.Held, Holder = "Desk 1", Since = new DateTime(2026, 3, 4, 4, 0, 0, DateTimeKind.Utc) };

    [Theory]
    [InlineData(TakeOverRefusal.NotFound, "There is no such conversation; the resident may have had it deleted.")]
    [InlineData(TakeOverRefusal.HeldByColleague, "\"Desk 1\" has held this conversation since 2026-03-04 12:00. Agree with your colleague and read it anew before you take over.")]
    [InlineData(TakeOverRefusal.Changed, "This conversation has changed since you opened it. Read it anew before you take over.")]
    [InlineData(TakeOverRefusal.NotHeld, "You do not hold this conversation, or the adviser has it again. Take it over before you speak.")]
    [InlineData(TakeOverRefusal.TextMissing, "There is no word in it, so nothing was done. Write a sentence.")]
    [InlineData(TakeOverRefusal.TextTooLong, "It holds at most 2000 characters. Shorten it, or send it in parts.")]
    [InlineData(TakeOverRefusal.CourseNotFound, "A course to be shown is not in the catalogue, or there are more than 5; nothing was sent.")]
    public void Each_refusal_says_what_is_wrong_and_the_way_out(TakeOverRefusal refusal, string message) =>
        Assert.Equal(message, TakeOverErrors.Of(refusal, Held, CounsellorWords.LongestText, isChinese: false).Message);
}
