namespace LearningAdvisor.Advisor.Tests.Understanding;

public sealed class SubjectTests
{
    // The subject in brackets, then the wishes: most of these look like wishes and are none.
    public static TheoryData<string, string> Turns => PhraseTable.Read(
        """
        基隆老照片 => [基隆老照片]
        認識中山路 => [認識中山路]
        想織暖暖的圍巾 => [想織暖暖的圍巾]
        安樂死是什麼 => [安樂死]
        學信義房屋仲介 => [學信義房屋仲介]
        七堵吉他課 => [吉他課] in 七堵區
        七堵區有沒有吉他課 => [吉他課] in 七堵區
        中正區有沒有教瑜珈的 => [教瑜珈] in 中正區
        臺南小吃料理 => [臺南小吃料理]
        插花500以下 => [插花] fee 500
        不用費心的料理 => [不用費心的料理]
        想學省錢理財 => [學省錢理財]
        學拍賣便宜貨 => [學拍賣便宜貨]
        想學線上賣東西 => [學線上賣東西]
        怎麼用視訊 => [怎麼用視訊]
        想學上網 => [學上網]
        在家上網賣東西 => [在家上網賣東西]
        想帶五歲的兒子一起做勞作 => [想帶五歲的兒子一起做勞作] ~for 親子
        國中沒畢業想拿學歷 => [國中沒畢業想拿學歷]
        我想學英文 => [學英文]
        想學印尼話 => [學印尼話]
        臺語歌教唱 => [臺語歌教唱]
        最近想學畫畫 => [學畫畫]
        中秋節做月餅 => [中秋節做月餅]
        三月學測要考數學 => [三月學測要考數學]
        guitar, free, on weekends => [guitar] days 6 7; fee 0
        I want to learn yoga on weekday evenings in Qidu => [learn yoga] in 七堵區; days 1 2 3 4 5; times 17-24
        cooking class under 500 => [cooking class] fee 500
        watercolor, only in Qidu District => [watercolor] in 七堵區; insisted
        I'm free on weekends, want to learn pottery => [learn pottery] days 6 7
        learn Korean => [learn Korean]
        tôi muốn học tiếng Trung miễn phí vào cuối tuần => [học tiếng Trung] days 6 7; fee 0
        saya ingin belajar memasak gratis akhir pekan => [belajar memasak] days 6 7; fee 0
        อยากเรียนภาษาจีน ฟรี วันเสาร์ => [เรียนภาษาจีน] days 6; fee 0
        tôi 30 tuổi, buổi tối, trực tuyến => [] times 17-24; mode Online; age 30
        想學網路行銷 => [學網路行銷]
        想學網頁無障礙 => [學網頁無障礙]
        晚上睡不好 => [晚上睡不好]
        不想再靠安眠藥了 => [不想再靠安眠藥]
        不想拖累子女，想把後事先說清楚 => [不想拖累子女 想把後事先說清楚]
        想學夜景攝影 => [學夜景攝影]
        週末農夫體驗 => [農夫體驗] days 6 7
        假日花市插花 => [花市插花] days 6 7
        線上遊戲設計 => [線上遊戲設計]
        家裡有老人要照顧 => [家裡有老人要照顧]
        想照顧失智的媽媽 => [想照顧失智的媽媽]
        孫子不理我 => [孫子不理我]
        小孩不愛念書怎麼辦 => [小孩不愛念書怎麼辦]
        想帶孫子出去玩拍照 => [想帶孫子出去玩拍照]
        想考保母證照 => [想考保母證照]
        開早餐店 => [開早餐店]
        先生過世走不出來 => [先生過世走不出來]
        想學英文跟外國人聊天 => [學英文跟外國人聊天]
        退休後的理財 => [退休後的理財] ~for 樂齡
        中年失業想轉行 => [中年失業想轉行]
        膝蓋痛想運動 => [膝蓋痛想運動]
        不會開車想考駕照 => [不會開車想考駕照]
        想看懂中文菜單 => [想看懂中文菜單]
        越南菜怎麼煮 => [越南菜怎麼煮]
        臺灣小吃 => [臺灣小吃]
        八段錦 => [八段錦]
        二胡 => [二胡]
        三弦 => [三弦]
        一貫道 => [一貫道]
        四書五經 => [四書五經]
        五行養生 => [五行養生]
        六藝 => [六藝]
        千字文 => [千字文]
        百人一首 => [百人一首]
        萬用鍋料理 => [萬用鍋料理]
        零基礎素描 => [零基礎素描]
        想學二手衣改造 => [學二手衣改造]
        手機照片滿了 => [手機照片滿]
        拍孫子的照片 => [拍孫子的照片]
        想當志工 => [想當志工]
        和弦 => [和弦]
        再生能源 => [再生能源]
        有氧舞蹈 => [有氧舞蹈]
        換輪胎 => [換輪胎]
        改衣服 => [改衣服]
        想學報稅 => [學報稅]
        中山樓歷史 => [中山樓歷史]
        信義鄉茶葉 => [信義鄉茶葉]
        """);

    [Theory]
    [MemberData(nameof(Turns))]
    public void A_first_turn_keeps_its_subject_and_gives_only_the_wishes_it_says(string turn, string expected)
    {
        var understood = Talk.Once(turn);

        Assert.Equal(expected, $"[{understood.RemainingText}] {NeedSummary.Of(understood)}".TrimEnd());
    }
}
