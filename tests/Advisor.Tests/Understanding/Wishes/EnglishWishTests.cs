namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

public sealed class EnglishWishTests
{
    public static TheoryData<string, string> Phrases => PhraseTable.Read(
        """
        free ones only => fee 0
        free => fee 0
        preferably on weekends => ~days 6 7
        online please => mode Online
        I am 70 years old => age 70; ~for 樂齡
        my mother is 70 => age 70; ~for 樂齡
        I use a wheelchair => accessible
        after 5 pm => times 17-24
        not in the evening => times 5-17
        weekdays only => days 1 2 3 4 5
        Saturday or Sunday => days 6 7
        I live in Anle => ~in 安樂區; near
        can I bring my kids => childcare
        taught in English => taught in English
        next month => dates 2026-12-01..2026-12-31
        cheaper than 1000 => fee 1000
        mornings => times 5-12
        it doesn't have to be free => drop Fee
        anywhere is fine => drop District
        I can use a learning voucher => voucher
        """);

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_wish_told_later_is_read_whole_and_keeps_the_subject(string phrase, string expected)
    {
        var talk = new Talk();

        var understood = talk.Say("yoga", phrase);

        Assert.Equal(expected, NeedSummary.Of(understood));
        Assert.Equal("yoga", talk.Need.TopicText);
    }
}
