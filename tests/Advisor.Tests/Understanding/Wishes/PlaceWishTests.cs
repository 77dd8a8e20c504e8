namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

public sealed class PlaceWishTests
{
    public static TheoryData<string, string> Phrases => PhraseTable.Read(
        """
        我住安樂區，別的區不用介紹 => in 安樂區; insisted; near
        教室在仁愛區比較方便，就看那邊的 => in 仁愛區; near
        希望離家近，就七堵 => in 七堵區; near
        除了七堵區我哪裡都去不了 => in 七堵區; insisted
        不在暖暖的都略過 => in 暖暖區; insisted
        只介紹七堵的課，他區無法過去 => in 七堵區; insisted
        要嘛暖暖要嘛安樂啦 => in 暖暖區 安樂區
        我只走得到仁愛區 => in 仁愛區; insisted; near
        只出門到安樂區 => in 安樂區; insisted
        仁愛那區就好 => in 仁愛區
        非得在中山區 => in 中山區; insisted
        七堵區外的都不要 => in 七堵區; insisted
        不在信義區的別介紹 => in 信義區; insisted
        我只去得了暖暖 => in 暖暖區; insisted
        要在暖暖區 => in 暖暖區
        七堵 => in 七堵區
        我住七堵 => ~in 七堵區; near
        家在安樂 => ~in 安樂區; near
        我家在仁愛區 => ~in 仁愛區; near
        最好在中山區 => ~in 中山區; near
        七堵或暖暖 => in 七堵區 暖暖區
        七堵跟暖暖都可以 => in 七堵區 暖暖區
        七堵、暖暖都行 => in 七堵區 暖暖區
        不要中山區 => in 中正區 七堵區 暖暖區 仁愛區 安樂區 信義區
        除了中山區都可以 => in 中正區 七堵區 暖暖區 仁愛區 安樂區 信義區
        中山區以外 => in 中正區 七堵區 暖暖區 仁愛區 安樂區 信義區
        只能在信義區 => in 信義區; insisted
        一定要在信義區上課才行 => in 信義區; insisted
        只在七堵區 => in 七堵區; insisted
        非七堵不可 => in 七堵區; insisted
        海洋大學附近 => ~in 中正區; near
        我住大武崙 => ~in 安樂區; near
        住在八斗子 => ~in 中正區; near
        離廟口近一點 => ~in 仁愛區; near
        我在七堵上班 => ~in 七堵區; near
        中正區的 => in 中正區
        中正區有開嗎 => in 中正區
        七堵區那邊有嗎 => in 七堵區
        想在安樂區學 => in 安樂區
        地點要在信義區 => in 信義區
        限七堵區 => in 七堵區; insisted
        在臺北 => city 臺北市
        台北市有嗎 => city 臺北市
        台北中山區 => city 臺北市; in 中山區
        台北大安區的 => city 臺北市; in 大安區
        新北市板橋區有開嗎 => city 新北市; in 板橋區
        我住台北大安區 => city 臺北市; ~in 大安區; near
        離家近 => near
        附近 => near
        不要太遠的 => near
        暖暖 => in 暖暖區
        仁愛區 安樂區 => in 仁愛區 安樂區
        盡量在七堵 => ~in 七堵區; near
        七堵區的有嗎 => in 七堵區
        我住暖暖，走路能到最好 => ~in 暖暖區; near
        還有，我不會開車，要近一點 => near
        不想跑太遠 => near
        七堵區以外都可以 => in 中正區 暖暖區 仁愛區 中山區 安樂區 信義區
        在七堵區的 => in 七堵區
        想在信義區上 => in 信義區
        七堵區開的課 => in 七堵區
        只考慮中山區 => in 中山區; insisted
        非中正區不可 => in 中正區; insisted
        我只能去七堵區 => in 七堵區; insisted
        限定安樂區 => in 安樂區; insisted
        必須在仁愛區 => in 仁愛區; insisted
        只能在中正區上課，其他地方不行 => in 中正區; insisted
        一定得在暖暖區 => in 暖暖區; insisted
        指定要七堵區 => in 七堵區; insisted
        七堵區就好 => in 七堵區
        七堵區優先 => ~in 七堵區; near
        地點七堵區 => in 七堵區
        中正區或信義區 => in 中正區 信義區
        除了七堵區 => in 中正區 暖暖區 仁愛區 中山區 安樂區 信義區
        """);

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_wish_told_later_is_read_whole_and_keeps_the_subject(string phrase, string expected)
    {
        var talk = new Talk();

        var understood = talk.Say("吉他", phrase);

        Assert.Equal(expected, NeedSummary.Of(understood));
        Assert.Equal("吉他", talk.Need.TopicText);
    }
}
