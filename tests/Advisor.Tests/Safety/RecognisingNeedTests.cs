using LearningAdvisor.Advisor.Safety;
using LearningAdvisor.Advisor.Tests.Understanding;

namespace LearningAdvisor.Advisor.Tests.Safety;

/// <summary>The words of seeds/referrals.yaml against what residents say.</summary>
public sealed class RecognisingNeedTests
{
    private static readonly Referrals Referrals = Referrals.Load(Path.Combine(Repository.Root, "seeds", "referrals.yaml"));

    /// <summary>A sentence and the number that must be named first.</summary>
    public static TheoryData<string, string> Troubles => PhraseTable.Read(
        """
        我爸突然倒在地上叫不醒 => 119
        阿嬤沒有呼吸了怎麼辦 => 119
        我媽胸口很痛喘不過氣 => 119
        廚房失火了 => 119
        家裡瓦斯漏氣，頭好暈 => 119
        小孩誤食漂白水 => 119
        救命！ => 119
        我剛剛吞了一整罐安眠藥 => 119
        朋友割腕了一直流血 => 119
        他坐在頂樓說要跳下去 => 119
        我不想活了 => 1925
        活著好痛苦，沒有意義 => 1925
        我好想死 => 1925
        累死了，真的不想活了 => 1925
        我想自杀 => 1925
        最近一直想結束自己的生命 => 1925
        女兒說她想自殘，我該怎麼辦 => 1925
        死了算了 => 1925
        我想上自殺防治課，因為我自己就想自殺 => 1925
        有人拿刀追我 => 110
        他拿刀在門口堵我 => 110
        有人拿著菜刀在樓下 => 110
        隔壁的拿刀在公園晃 => 110
        有人拿西瓜刀在走廊上 => 110
        前男友一直跟蹤我 => 110
        小偷闖進我家了 => 110
        他威脅要公開我的裸照 => 110
        爸爸每天喝醉就打我 => 113
        鄰居的小孩全身是傷，好像受虐 => 113
        老師會摸我，我不敢說 => 113
        我女兒在學校被同學霸凌 => 113
        我今年十二歲，叔叔強迫我 => 113
        老公喝醉就會打我 => 113
        我被性侵了 => 113
        被先生家暴想找人幫忙 => 113
        阿嬤被看護打 => 113
        主管一直性騷擾我 => 113
        怎麼申請保護令 => 113
        我這樣是不是得了憂鬱症 => 1925
        每天都在哭，快崩潰了 => 1925
        我被詐騙了三十萬 => 165
        好像是詐騙電話，叫我去操作ATM => 165
        我媽被騙走退休金 => 165
        信用卡被盜刷了 => 165
        這是詐騙嗎 => 165
        我line帳號被盜了 => 165
        被騙了想學怎麼防詐騙，有課嗎 => 165
        疑似登革熱要去哪裡問 => 1922
        老闆不給薪水 => 1955
        雇主扣住我的護照 => 1955
        仲介不讓我放假 => 1955
        公司拖欠加班費 => 1955
        沒錢吃飯了 => 1957
        繳不出房租 => 1957
        低收入戶要怎麼申請 => 1957
        我想離婚，監護權怎麼爭 => 412-8518
        收到法院傳票了 => 412-8518
        房東不退我押金 => 412-8518
        卡債還不出來 => 412-8518
        我可以告他嗎 => 412-8518
        我媽失智沒有人照顧 => 1966
        長照怎麼申請 => 1966
        居留證快過期了 => 1990
        我想申請歸化 => 1990
        跟兒子天天吵架 => 412-8185
        婆媳問題很煩 => 412-8185
        I want to kill myself => 1925
        I don’t want to live anymore => 1925
        my father is not breathing => 119
        I took too many pills => 119
        my husband beats me => 113
        my dad hits me => 113
        someone is following me => 110
        I was scammed yesterday => 165
        my employer took my passport => 1955
        I have no money for food => 1957
        I need a lawyer => 412-8518
        my ARC has expired => 1990
        tôi muốn chết => 1925
        chồng tôi đánh tôi => 113
        mẹ tôi bất tỉnh => 119
        tôi bị lừa tiền => 165
        chủ không trả lương => 1955
        thẻ cư trú hết hạn => 1990
        saya ingin bunuh diri => 1925
        suami saya memukul saya => 113
        ayah pingsan, tolong => 119
        saya ditipu orang => 165
        gaji saya belum dibayar => 1955
        majikan menahan paspor saya => 1955
        ฉันอยากตาย => 1925
        สามีทำร้ายฉัน => 113
        แม่หมดสติ => 119
        ฉันโดนหลอก => 165
        นายจ้างไม่จ่ายเงินเดือน => 1955
        我覺得活著好累 => 1925
        我媽吞安眠藥了 => 119
        兒子說不想活了 => 1925
        活不下去了 => 1925
        我想去死 => 1925
        真的好想消失在這個世界上 => 1925
        我爸昏迷不醒 => 119
        我先生心臟病發作了 => 119
        我被男友打了 => 113
        我老公會打我和小孩 => 113
        我朋友被家暴怎麼幫她 => 113
        家暴要打哪支電話 => 113
        有人在跟蹤我怎麼辦 => 110
        被騙錢了怎麼辦 => 165
        我被假投資騙了一百萬 => 165
        網購被騙 => 165
        我匯款給詐騙集團了 => 165
        老闆欠薪三個月 => 1955
        薪水沒發 => 1955
        公司沒有發薪水 => 1955
        付不出醫藥費 => 1957
        家裡沒米了 => 1957
        沒有地方住 => 1957
        我被告了怎麼辦 => 412-8518
        房東要趕我走 => 412-8518
        想找法律扶助 => 412-8518
        公公臥床沒人顧 => 1966
        媽媽失能需要人照顧怎麼申請補助 => 1966
        簽證過期了 => 1990
        孩子不肯上學 => 412-8185
        跟先生吵架 => 412-8185
        爸爸打我 => 113
        我被同學霸凌 => 113
        我被網友要求傳裸照 => 113
        有人要殺我 => 110
        怎麼叫救護車 => 119
        I feel so depressed => 1925
        I've been raped => 113
        my boss won't pay me => 1955
        help, my house is on fire => 119
        my child is being abused => 113
        im going to kill myself => 1925
        i wanna die => 1925
        Is this a scam? => 165
        I can't pay the rent => 1957
        bị chồng đánh phải làm sao => 113
        tôi muốn tự tử => 1925
        con tôi bị đánh => 113
        saya dipukul majikan => 113
        majikan saya tidak bayar gaji => 1955
        aku mau mati => 1925
        tidak punya uang untuk makan => 1957
        ถูกหลอกโอนเงิน => 165
        อยากฆ่าตัวตาย => 1925
        ไฟไหม้ => 119
        我不想活了啦 => 1925
        我已經不想活下去 => 1925
        活著真的沒什麼意思 => 1925
        想要離開這個世界 => 1925
        我想結束一切 => 1925
        想跳樓 => 1925
        我要去死一死 => 1925
        我割腕了 => 119
        我先生拿刀要砍我 => 110
        先生掐我脖子 => 113
        他打我 我好怕 => 113
        男友逼我拍裸照 => 110
        我被人跟蹤 => 110
        爸爸會摸我的身體 => 113
        繼父性侵我 => 113
        我爸媽都打我，我不敢回家 => 113
        隔壁小孩一直哭叫好像被打 => 113
        媽媽昏倒了 => 119
        爺爺跌倒流好多血 => 119
        奶奶噎到了 => 119
        我媽中風了 => 119
        阿嬤半身不能動了 => 119
        半身麻掉怎麼辦 => 119
        起床後下半身動不了 => 119
        他下半身突然沒力 => 119
        先生的左半身無力 => 119
        有人掉到海裡 => 119
        我被騙了 => 165
        錢被騙光 => 165
        接到自稱檢察官的電話要我匯款 => 165
        買東西被騙 => 165
        老闆沒給我薪水 => 1955
        工廠沒付加班費 => 1955
        我沒有錢吃飯 => 1957
        沒錢看病 => 1957
        家裡失火 => 119
        活得好累不想活 => 1925
        我恨不得死掉 => 1925
        I'm thinking about suicide => 1925
        i feel like dying => 1925
        my boyfriend hit me => 113
        my husband hits me and my kids => 113
        He is going to kill me => 110
        my mom collapsed => 119
        someone broke into my house => 110
        I got scammed online => 165
        I haven't been paid for two months => 1955
        bạn trai đánh tôi => 113
        tôi không muốn sống nữa => 1925
        bố đánh con => 113
        saya mau bunuh diri => 1925
        saya tidak mau hidup lagi => 1925
        saya dipukuli suami => 113
        ผมไม่อยากอยู่แล้ว => 1925
        โดนนายจ้างทำร้าย => 113
        """);

    [Theory]
    [MemberData(nameof(Troubles))]
    public void A_trouble_is_sent_first_to_those_who_answer_for_it(string said, string number) =>
        Assert.Equal(number, Referrals.Find(said).FirstOrDefault().Need?.Lines[0].Number);

    [Theory]
    [InlineData("我被詐騙了，想學防詐騙的課", true)]
    [InlineData("I was scammed, is there a course?", true)]
    [InlineData("saya ditipu, mau belajar komputer", true)]
    [InlineData("老闆不給薪水", false)]
    [InlineData("I was scammed", false)]
    public void Whether_courses_are_asked_for_as_well_is_told(string said, bool asks) =>
        Assert.Equal(asks, Referrals.AsksForCourses(said));

    [Fact]
    public void Trouble_at_the_end_of_a_very_long_turn_is_found() =>
        Assert.Equal("suicide", Referrals.Find(string.Concat(Enumerable.Repeat("想學吉他。", 20_000)) + "我不想活了").Single().Need.Id);

    [Fact]
    public void Full_width_letters_and_capitals_change_nothing() =>
        Assert.Equal("suicide", Referrals.Find("Ｉ ＷＡＮＴ ＴＯ ＤＩＥ").Single().Need.Id);
}
