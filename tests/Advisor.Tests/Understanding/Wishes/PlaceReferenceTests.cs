namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

/// <summary>Places named as a reason, and the words that point back at them: 就選那一帶的, 這兩區, 別區我騎不到.</summary>
public sealed class PlaceReferenceTests
{
    public static TheoryData<string, string> Phrases => PhraseTable.Read(
        """
        七堵，其他區別的時間也可以 => in 七堵區
        my house is in Anle, please search there => in 安樂區; near
        我家在信義，要近的、同一區的 => in 信義區; near
        我家就在暖暖，要走路能到的 => in 暖暖區; near
        學校在中山區，課要和學校同一區 => in 中山區; near
        我家在七堵，娘家在暖暖，只有這兩區有人幫我顧孩子 => in 七堵區 暖暖區; insisted
        我不能離開七堵，課必須在那裡 => in 七堵區; insisted
        只給我仁愛的，外區的請刪掉 => in 仁愛區; insisted
        地點：暖暖 => in 暖暖區
        地區:七堵或安樂 => in 七堵區 安樂區
        tôi muốn học ở Thất Đổ => in 七堵區
        có lớp ở quận Nhân Ái không => in 仁愛區
        I work in Qidu, so I need something in that area => in 七堵區; near
        my son is in Anle and I stay with him, so the lessons have to be there => in 安樂區; insisted
        我家在暖暖，課就選那一帶的 => in 暖暖區; near
        我在安樂賣早餐，找同一區的教室 => in 安樂區; near
        剛租在信義，想在我們這區學 => in 信義區; near
        早餐店開在中山走不開，要同一區 => in 中山區; near
        女兒在仁愛上幼稚園，報那邊的比較順 => in 仁愛區; near
        外公家在暖暖，那邊我最熟 => ~in 暖暖區; near
        公司在七堵，那邊太遠 => ~in 七堵區; near
        請推薦安樂那邊的課 => in 安樂區
        我住安樂，兒子在七堵讀書，兩邊都可以 => in 安樂區 七堵區
        老家在中正，現在租在信義，只找這兩區 => in 中正區 信義區
        上課地方絕對得在仁愛區 => in 仁愛區; insisted
        不是暖暖就是七堵 => in 暖暖區 七堵區; insisted
        我送報只跑仁愛，別區我騎不到 => in 仁愛區; insisted
        看看信義這邊有什麼課 => in 信義區
        Xinyi only, leave out all other districts => in 信義區; insisted
        我在仁愛顧攤，離開這一區就不行 => in 仁愛區; insisted; near
        暖暖以外都得轉車，我沒辦法 => in 暖暖區; insisted
        暖暖區以外也可以 => in 中正區 七堵區 仁愛區 中山區 安樂區 信義區
        教室離開中正我就不會去 => in 中正區; insisted
        不准我離開安樂，只能上那裡的 => in 安樂區; insisted
        七堵或其他地方有沒有 => in 七堵區
        中山區的就算了，太遠 => in 中正區 七堵區 暖暖區 仁愛區 安樂區 信義區
        我每天在信義接送孫子，課開在那附近才方便 => in 信義區; near
        我住中山，安樂也近，這兩個都可以 => in 中山區 安樂區
        別叫我跑別區，就信義 => in 信義區; insisted
        I mind my nephew in Anle and can't go to other districts => in 安樂區; insisted; near
        my flat is in Qidu and my mum's is in Anle, one of those two please => in 七堵區 安樂區
        we live in Xinyi, I want one there => in 信義區; near
        """);

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_place_told_as_a_reason_binds_where_it_is_pointed_at(string phrase, string expected)
    {
        var understood = Talk.OnGuitar().Say(phrase);

        Assert.Equal(expected, NeedSummary.Of(understood));
        Talk.IsReadWhole(understood);
    }

    [Theory]
    [InlineData("我住七堵", "那就找我家那邊的", "in 七堵區")]
    [InlineData("我住七堵，在仁愛上班", "這兩邊都可以", "in 七堵區 仁愛區")]
    [InlineData("我住七堵", "別區我不去", "in 七堵區; insisted")]
    [InlineData("要七堵區", "新家買在信義區，要那邊的才方便", "in 信義區")]
    public void A_later_turn_points_back_to_a_place_of_an_earlier_one(string before, string turn, string expected)
    {
        var understood = Talk.OnGuitar().SayAfterSuggestions(before, turn);

        Assert.Equal(expected, NeedSummary.Of(understood.Need));
        Talk.IsReadWhole(understood);
    }

    [Theory]
    [InlineData("文件要兩個人簽")]
    [InlineData("只有兩隻手")]
    [InlineData("I won one of those flat screens")]
    public void Two_of_something_else_are_no_places(string phrase) =>
        Assert.Equal("", NeedSummary.Of(new Talk().Say("我住七堵", phrase)));
}
