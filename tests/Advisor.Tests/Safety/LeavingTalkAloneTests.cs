using LearningAdvisor.Advisor.Safety;

namespace LearningAdvisor.Advisor.Tests.Safety;

/// <summary>What only sounds like trouble, against the words of seeds/referrals.yaml.</summary>
public sealed class LeavingTalkAloneTests
{
    private static readonly Referrals Referrals = Referrals.Load(Path.Combine(Repository.Root, "seeds", "referrals.yaml"));

    /// <summary>Talk, subjects and worries that a course answers.</summary>
    public static TheoryData<string> Talk => new(
        """
        我想死你了
        今天上班累死了
        笑死，這課名好好玩
        餓死了，有沒有烹飪課
        無聊到想死，有什麼課
        作業多到想死
        熱死了，想學游泳
        想死他了，好久沒見
        想學急救
        有CPR的課嗎
        急救課什麼時候
        我想上AED訓練
        中風後的復健課程
        想了解中風預防
        防詐騙講座
        我想學怎麼防詐騙
        我媽怕被騙，想學用手機
        怕被詐騙所以想學網路安全
        詐騙手法講座
        辨識詐騙的課
        有反詐騙的課程嗎
        家暴防治講座
        性騷擾防治研習
        自殺防治守門人訓練
        想當電話裡勸人不要想不開的志工
        兒少保護志工訓練
        霸凌議題的講座
        防身術
        女子防身術課程
        學魔術，表演騙術
        想考照顧服務員
        長照人員訓練班
        照顧技巧的課，我要照顧爸爸
        法律常識課
        想上民法課
        離婚後想學一技之長
        繼承和遺囑的講座
        親子溝通的課
        夫妻溝通工作坊
        低收入戶上課有優惠嗎
        低收入戶可以免費上課嗎
        被資遣了想學新技能
        我失業了想學做咖啡
        沒有錢，想找免費的課
        名額被搶光了怎麼辦
        報名的時候一直被打斷
        請打我的電話
        心情不好，想學畫畫
        退休了好無聊
        壓力大想學瑜珈
        膝蓋不好又想動
        跳樓大拍賣
        想學烤肉，燒炭烤的那種
        消防志工怎麼報名
        水上救生員訓練
        想學刀工
        吉他課被老師稱讚了
        學中文要帶居留證嗎
        我有居留證可以報名嗎
        新住民要怎麼學中文
        投資理財入門課
        糖尿病要怎麼吃
        家裡老人家想學手機
        老師打我的分數是怎麼算
        打擊樂班
        課程太難了要死
        流感疫苗講座
        登革熱防治的講座
        想告訴你我找到課了
        想學拳擊
        有沒有失智照護的課
        first aid course
        I am dying to learn guitar
        the cake class is to die for
        bored to death, any classes?
        I want to learn self defence
        a workshop on domestic violence
        how to avoid scams, any course?
        law class for beginners
        I lost my umbrella
        Tôi muốn học tiếng Trung
        mệt muốn chết
        lớp phòng chống lừa đảo
        saya mau belajar masak
        capek mau mati
        kelas pertolongan pertama
        อยากเรียนทำอาหาร
        เหนื่อยจะตาย
        เรียนปฐมพยาบาล
        他打電話給我
        有他打的毛線課嗎
        先生打太極
        我先生想學打鼓
        女兒打我一下要我報名
        有沒有打我這種初學者的課
        孩子想學游泳怕溺水
        我有憂鬱症，想學畫畫
        我被朋友騙來上課的
        有沒有被動收入的課
        老闆不給請假所以只能週末
        公司不給早退，晚上的課才行
        主管要我學英文
        上班不讓我用手機
        我怕死，想學養生
        不想活得太累，學點輕鬆的
        我想活到老學到老
        生死學課程
        善終講座
        保母訓練班
        媽媽手打蛋糕
        老師教得很好
        我跟兒子一起學
        家人吵架怎麼溝通的課
        想請律師來演講
        打官司的課
        找律師講座
        基隆有消防局嗎
        警察局在哪
        失火了怎麼逃生的課
        我要照顧失能爸爸，想學照顧
        看護證照
        爸爸需要人照顧，平日下午才有空
        小孩沒人照顧，有托育嗎
        卡片設計
        負債管理課
        想辦簽證，學英文
        我想告老師請假
        要告訴老師嗎
        被告知額滿了
        被告訴要先報名
        要離婚的人可以上課嗎
        想要活動筋骨
        我好想死心塌地學好吉他
        不想活動
        拿刀切菜的課
        想拿刀在木頭上刻花
        我下半身不能動，坐輪椅
        我現在下半身不能動，想找無障礙的課
        自己割字刻印章
        傷害保險課
        流很多血汗
        I want to dye my hair
        kill time at the weekend
        I'm drowning in work, any relaxing class?
        shooting range class
        my boss wants me to learn Excel
        my son hit the drum, is there a drum class
        no money, looking for free course
        legal aid volunteer training
        course for my depressed mother
        am I too old to learn
        my son does not want to learn
        học võ
        lớp nấu ăn miễn phí
        chồng tôi muốn học
        suami saya mau belajar
        kelas untuk anak
        bos saya mau kursus
        ลูกอยากเรียน
        เรียนทำขนม
        想在海邊跳舞
        在陽台跳繩可以嗎
        寶寶一直哭，想學帶小孩
        救救我的英文
        笑到快昏倒了
        車禍理賠的講座
        卡債處理的課
        怕被跟蹤，想學防身
        怕爸媽被網路詐騙
        沒錢繳學費，有免費的嗎
        付不起學費
        預防一氧化碳中毒的講座
        cooking with a knife and fork
        my business collapsed, I want to learn baking
        belajar renang, takut tenggelam
        học bơi phòng đuối nước
        học cầm dao nấu ăn
        เรียนว่ายน้ำกลัวจมน้ำ
        我想學怎麼跟人聊天
        我想學打鼓打到手痠
        老公叫我來學的
        先生不讓我晚上出門，白天的課
        媽媽打太極摔倒
        帶媽媽去運動，她常暈倒可以上嗎
        膝蓋痛 胸口不痛
        我要活得精彩
        活著就要學
        有死背的單字課嗎
        學游泳怕死
        課都被報名光了
        我很窮想學技能
        小孩愛打電動
        孩子沉迷手機怎麼辦
        老師兇不兇
        他們一直跟著我學
        我老公是律師
        想學法律
        想考律師
        需要帶護照嗎
        要帶居留證嗎
        失業補助的課
        長照2.0是什麼
        想當長照志工
        照顧失智老人的課
        想學看護
        警察可以報名嗎
        消防員退休想學畫畫
        報名後沒收到錢退回
        退費怎麼辦
        繳不起學費可以分期嗎
        錢沒退給我
        新冠後課程恢復了嗎
        感冒了可以請假嗎
        打工度假英文
        殺價的日文怎麼說
        殺魚教學
        我家的貓死了想學寵物溝通
        爸爸過世了想找事做
        一個人住很孤單，想認識朋友
        喪偶後想找活動
        今天好煩，有什麼好玩的課
        I'm so tired of my job, want to learn coding
        My husband wants to learn cooking
        hit song singing class
        knife skills class
        how to make a knife
        my visa card, can I pay by visa
        legal English class
        Is there a class about debt management
        I can't afford the fee, free classes?
        my son is bored at home
        con tôi muốn học vẽ
        tôi bị đau chân, muốn tập thái cực quyền
        anak saya mau belajar menggambar
        majikan saya mau saya belajar mandarin
        นายจ้างให้เรียนภาษาจีน
        我媽去年中風了，想學照顧
        """.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [MemberData(nameof(Talk))]
    public void Talk_and_subjects_that_only_sound_like_trouble_are_left_alone(string said) =>
        Assert.Empty(Referrals.Find(said).Select(told => told.Need.Id));
}
