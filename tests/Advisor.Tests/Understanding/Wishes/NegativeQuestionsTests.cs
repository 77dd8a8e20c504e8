namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

/// <summary>A question may hold a no and rule nothing out (能不能排在星期三), or ask for the no itself (可不可以不要星期三).</summary>
public sealed class NegativeQuestionsTests
{
    private const string Wednesday = "weekdays=2";
    private const string NotWednesday = "weekdays=0 1 3 4 5 6";
    private const string Evening = "hourMin=17";
    private const string NotEvening = "hourMax=17";
    private const string Qidu = "district=七堵區";
    private const string NotQidu = "district=中山區 中正區 仁愛區 信義區 安樂區 暖暖區";

    [Theory]
    [InlineData("可不可以排星期三", Wednesday)]
    [InlineData("能不能選週三的", Wednesday)]
    [InlineData("星期三行不行", Wednesday)]
    [InlineData("星期三還有沒有名額", Wednesday)]
    [InlineData("何不排在星期三", Wednesday)]
    [InlineData("有沒有晚上的", Evening)]
    [InlineData("晚上有沒有", Evening)]
    [InlineData("是不是有晚上的", Evening)]
    [InlineData("不是有晚上的嗎", Evening)]
    [InlineData("怎麼不排晚上", Evening)]
    [InlineData("能不能在七堵", Qidu)]
    [InlineData("七堵方不方便", Qidu)]
    [InlineData("為什麼不開在七堵", Qidu)]
    [InlineData("難道不能在七堵上", Qidu)]
    [InlineData("能不能線上", "mode=線上")]
    [InlineData("可不可以實體", "mode=OnSite")]
    [InlineData("why not on Wednesday", Wednesday)]
    [InlineData("can't I come on Wednesday", Wednesday)]
    [InlineData("couldn't it be in the evening", Evening)]
    [InlineData("isn't there anything after 3 pm", "hourMin=15")]
    [InlineData("don't you have anything in Qidu", Qidu)]
    [InlineData("sao không có lớp buổi tối", Evening)]
    [InlineData("được học ở Qidu không", Qidu)]
    [InlineData("boleh nggak malam hari", Evening)]
    [InlineData("kenapa tidak di Qidu", Qidu)]
    [InlineData("ทำไมไม่มีตอนเย็น", Evening)]
    public void What_is_asked_for_with_a_no_in_the_question_is_wished_for(string said, string wanted) => Assert.Equal(wanted, Read(said));

    [Theory]
    [InlineData("可不可以不要星期三", NotWednesday)]
    [InlineData("星期三不要好嗎", NotWednesday)]
    [InlineData("可以不排星期三嗎", NotWednesday)]
    [InlineData("能不能別排晚上", NotEvening)]
    [InlineData("晚上可不可以不要", NotEvening)]
    [InlineData("晚上能不要就不要", NotEvening)]
    [InlineData("能不能避開七堵", NotQidu)]
    [InlineData("七堵不要可以嗎", NotQidu)]
    [InlineData("can you not put it on Wednesday", NotWednesday)]
    [InlineData("could it please not be in the evening", NotEvening)]
    [InlineData("can't you skip anything in Qidu", NotQidu)]
    [InlineData("อย่าตอนเย็น ได้ไหม", NotEvening)]
    public void A_no_that_is_asked_for_rules_out(string said, string wanted) => Assert.Equal(wanted, Read(said));

    [Theory]
    [InlineData("想學吉他，要不要去七堵")]
    [InlineData("想學吉他，需不需要到七堵")]
    public void Whether_a_place_is_needed_wishes_for_none(string said)
    {
        var talk = new Talk();

        talk.Say(said);

        Assert.Null(talk.Need.Districts);
    }

    private static string Read(string said) => WishPhrases.Written(WishPhrases.Read(said)).Replace("~", "", StringComparison.Ordinal).Replace("; only=True", "", StringComparison.Ordinal);
}
