namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

/// <summary>Who cannot come then (很少有空, 排不進去, I'd rather not) wishes for any other time, and who can (沒那麼忙, I have nothing on) for that one, whatever adverb stands between.</summary>
/// <remarks>The times are a Wednesday, the weekend, the evening, the morning, and both sides of three in the afternoon.</remarks>
public sealed class AvailabilityTests
{
    private static readonly string[] WhenBusy = ["weekdays=0 1 3 4 5 6", "weekdays=0 1 2 3 4", "hourMax=17", "hourMin=12", "hourMax=15", "hourMin=15"];
    private static readonly string[] WhenFree = ["weekdays=2", "weekdays=5 6", "hourMin=17", "hourMax=12", "hourMin=15", "hourMax=15"];

    private static readonly Language Chinese = new(
        Ask: "想學吉他", Comma: "，", Between: "",
        Times: ["星期三", "週末", "晚上", "早上", "下午三點以後", "下午三點以前"],
        Busy:
        [
            "很少有空", "不太有空", "不大有空", "沒什麼空", "沒什麼時間", "沒啥時間", "不怎麼有空", "很難有空", "不太可能", "不太行", "不大行", "不太方便", "不大方便", "不怎麼方便", "不是很方便", "不是很行", "沒有很方便", "不太OK", "不太能去", "不太能出門", "不太走得開",
            "抽不太出時間", "不見得有空", "不一定有空", "未必有空", "沒那麼方便", "比較不方便", "比較沒空", "不可能有空", "不可能", "根本不可能", "不會有空", "不會去", "去不太了", "排不進去", "排滿了", "滿了", "沒辦法配合", "配合不了", "無法配合", "不能配合", "有困難", "很困難",
            "很難", "太趕", "會來不及", "沒人顧小孩", "沒人幫我顧小孩", "找不到人顧小孩", "不想出門", "懶得出門", "不想動", "要在家", "得待在家", "想在家陪家人", "留給家人", "要陪家人", "是家庭時間", "想休息", "只想睡", "想睡覺", "要睡覺", "很累", "有別的安排", "有約了",
            "有其他課", "已經有課了", "有約", "有聚會", "有行程", "另有安排", "被占走了", "要留給小孩", "不開放", "免", "甭提", "拜託不要", "打死不要", "絕對不要", "最好不要", "盡量不要", "能免則免", "能不要就不要", "就不用了", "先不要", "先不考慮", "就放過我吧", "饒了我吧",
        ],
        Free:
        [
            "都有空", "隨時有空", "剛好有空", "比較有空", "最有空", "會有空", "一定有空", "就有空", "很有空", "超閒", "很閒", "都閒", "不會忙", "沒那麼忙", "不太忙", "不怎麼忙", "沒什麼事", "沒啥事", "沒別的事", "沒約", "沒有約", "沒行程", "沒安排", "空著", "空下來",
            "空出來了", "沒排班", "輪休", "排休", "休假", "公休", "店休", "店裡公休", "放假", "不用工作", "不必上班", "先生會顧小孩", "有人顧小孩", "有人幫忙顧", "孩子上學", "走得開", "抽得出時間", "挪得出時間", "可以配合", "能配合", "配合得來", "OK的", "okok",
            "行得通", "都行", "都好", "最好", "最方便", "最理想", "最適合我", "適合我", "很適合", "比較適合", "合適", "剛好", "正好", "很可以", "完全可以", "沒差", "無妨", "不錯", "我喜歡", "最喜歡", "我要", "我比較想", "優先", "為主", "最優先",
        ],
        Adverbs:
        [
            "才", "都", "也", "又", "還", "就", "常常", "有時候", "可能", "大概", "通常", "一定", "真的", "其實", "反正", "剛好", "偏偏", "幾乎", "固定", "老是", "總是", "每次", "向來", "一向", "已經", "一般", "多半", "絕對", "比較", "最",
            "實在", "恐怕", "應該", "好像", "經常", "都會", "一直", "完全", "倒是", "反而", "仍然", "依然", "照樣", "早就", "往往", "平常", "基本上", "原則上",
        ],
        BusyWithAdverb: ["~有事", "~要上班", "~沒空", "我~走不開", "我~在忙"],
        FreeWithAdverb: ["~有空", "我~不用上班", "~沒事", "我~不忙"]);

    private static readonly Language English = new(
        Ask: "I want to learn guitar", Comma: ", ", Between: " ",
        Times: ["on Wednesday", "on weekends", "in the evening", "in the morning", "after 3 pm", "before 3 pm"],
        Busy:
        [
            "I'm rarely free", "I'm seldom free", "I'm hardly ever free", "I rarely have time", "I hardly have time", "I have little time", "I have very little time", "I'm not really free",
            "I'm not usually free", "it's not possible", "it's hard for me", "it's difficult", "it's tricky", "it won't do", "no chance", "no way", "forget it", "I'm out", "I'm away",
            "I'm abroad", "I'm at church", "I'm at dialysis", "I have another class", "I have class", "I have plans", "I have an appointment", "I have to stay home", "I need to rest",
            "I'm too tired", "I'm exhausted", "I sleep", "I'm asleep", "I'm booked", "I'm fully booked", "my schedule is full", "I'm taken", "I'm needed at home", "I have my kids",
            "my kids need me", "I must take care of my mom", "I'm with family", "it's family time", "I drive a taxi", "I run my shop", "I'm stuck at work", "I cannot attend",
            "I can't attend", "I won't be able to come", "I couldn't make it", "I'd rather not", "I would rather not", "please no", "please don't", "nothing please",
        ],
        Free:
        [
            "I'm usually free", "I'm totally free", "I'm always free", "I'm completely free", "I have nothing", "I have plenty of time", "I've got time", "I have some time",
            "I have free time", "I don't have work", "I have no work", "I am not at work", "I'm not at the office", "I've nothing on", "my schedule is open", "my calendar is clear",
            "my husband watches the kids", "my mom takes the kids", "the kids are at school", "someone can mind the kids", "I can attend", "I can join", "I could come", "I could make it",
            "I'd like a class", "I would love a class", "I prefer", "isn't a problem", "I'm good", "I'm fine", "I'm around", "I'm in town", "I'm open", "I'm not doing anything",
            "I don't have any plans", "I have a day off",
        ],
        Adverbs:
        [
            "usually", "always", "often", "generally", "typically", "mostly", "sometimes", "really", "probably", "definitely", "unfortunately", "currently", "still", "also", "just",
            "almost always", "pretty much", "normally", "basically", "actually",
        ],
        BusyWithAdverb: ["I'm ~ busy", "I ~ work", "I'm ~ tied up", "I ~ have to work", "I ~ can't come", "I'm ~ at work", "I'm ~ not free", "I'm ~ not available", "I ~ have the kids", "I ~ look after my mother", "it's ~ impossible", "it ~ doesn't work for me"],
        FreeWithAdverb: ["I'm ~ free", "I'm ~ not busy", "I ~ don't work", "I'm ~ home", "I'm ~ available", "I ~ have time", "it ~ works for me", "it's ~ fine", "I'm ~ off", "I can ~ come", "I ~ have nothing to do"]);

    private static readonly Language Vietnamese = new(
        Ask: "tôi muốn học ghi-ta", Comma: ", ", Between: " ",
        Times: ["thứ Tư", "cuối tuần", "buổi tối", "buổi sáng", "sau 3 giờ chiều", "trước 3 giờ chiều"],
        Busy:
        [
            "tôi ít khi rảnh", "tôi hiếm khi rảnh", "tôi không rảnh lắm", "tôi không có giờ", "tôi có việc", "tôi có hẹn", "tôi phải ở nhà", "tôi phải chăm mẹ", "tôi đi vắng", "tôi mệt",
            "khó cho tôi", "thì khó", "không tiện lắm", "tôi ngủ", "tôi có lớp khác", "tôi không thể", "tôi không đến được", "tôi không tham gia được", "thì thôi", "tôi trực",
            "tôi tăng ca", "con không ai trông",
        ],
        Free:
        [
            "tôi luôn rảnh", "tôi hoàn toàn rảnh", "tôi không bận gì", "tôi không có việc gì", "tôi có thể học", "tôi có thể đi", "tôi nghỉ", "tôi được nghỉ", "thì tốt", "thì tốt nhất",
            "rất tiện", "tiện nhất", "thì ổn", "không sao", "tôi ở nhà", "con đi học", "có người trông con", "chồng tôi trông con", "tôi không đi làm", "tôi không phải trực",
        ],
        Adverbs:
        [
            "thường", "luôn", "cũng", "vẫn", "hay", "đều", "chắc chắn", "có lẽ", "lúc nào cũng",
        ],
        BusyWithAdverb: ["tôi ~ bận", "tôi ~ phải làm việc", "tôi ~ không rảnh", "tôi ~ đi làm", "tôi ~ không đi được"],
        FreeWithAdverb: ["tôi ~ rảnh", "tôi ~ không bận", "tôi ~ có thời gian", "tôi ~ đi được"]);

    private static readonly Language Indonesian = new(
        Ask: "saya mau belajar gitar", Comma: ", ", Between: " ",
        Times: ["hari Rabu", "akhir pekan", "malam hari", "pagi hari", "setelah jam 3 sore", "sebelum jam 3 sore"],
        Busy:
        [
            "saya jarang kosong", "saya jarang bisa", "saya tidak begitu bisa", "saya ada acara", "saya ada janji", "saya merawat ibu", "saya lelah", "saya capek", "susah buat saya",
            "sulit", "saya tidur", "saya ada kelas lain", "saya tidak dapat datang", "saya tidak sempat", "saya lembur", "saya dinas", "tidak mungkin bisa", "jangan dulu", "tidak usah",
            "saya tidak luang", "saya penuh",
        ],
        Free:
        [
            "saya selalu kosong", "saya benar-benar kosong", "saya tidak ada acara", "saya tidak ada kegiatan", "saya tidak lembur", "saya dapat datang", "saya punya waktu",
            "saya senggang", "paling cocok", "paling bagus", "bagus", "oke", "tidak masalah", "tidak apa-apa", "saya di rumah", "anak di sekolah", "ada yang jaga anak", "suami jaga anak",
            "saya tidak bekerja", "saya cuti",
        ],
        Adverbs:
        [
            "biasanya", "selalu", "sering", "juga", "memang", "masih", "pasti", "sudah", "kadang",
        ],
        BusyWithAdverb: ["saya ~ sibuk", "saya ~ harus kerja", "saya ~ tidak bisa", "saya ~ jaga anak", "saya ~ kerja"],
        FreeWithAdverb: ["saya ~ bisa", "saya ~ kosong", "saya ~ tidak sibuk", "saya ~ libur", "saya ~ ada waktu"]);

    private static readonly Language Thai = new(
        Ask: "อยากเรียนกีตาร์", Comma: " ", Between: "",
        Times: ["วันพุธ", "วันเสาร์อาทิตย์", "ตอนเย็น", "ตอนเช้า", "หลังบ่ายสามโมง", "ก่อนบ่ายสามโมง"],
        Busy:
        [
            "ไม่ค่อยว่าง", "ไม่ค่อยมีเวลา", "ไม่ค่อยสะดวก", "มีธุระ", "มีนัด", "ต้องอยู่บ้าน", "ต้องดูแลแม่", "เหนื่อย", "ลำบาก", "ยาก", "นอน", "มีเรียน", "มาไม่ได้", "ไม่มีเวลาเลย",
            "ไม่ได้เลย", "ทำโอที", "เข้าเวร", "ไม่มีคนดูลูก",
        ],
        Free:
        [
            "ว่างเสมอ", "ว่างมาก", "ว่างตลอด", "ไม่มีธุระ", "ไม่ติดอะไร", "มาได้", "เข้าเรียนได้", "สะดวกที่สุด", "ดีที่สุด", "ไม่มีปัญหา", "ได้หมด", "อยู่บ้าน", "ลูกไปโรงเรียน",
            "มีคนดูลูก", "ไม่ได้เข้าเวร", "ลางาน",
        ],
        Adverbs:
        [
            "ก็", "มัก", "ปกติ", "ยัง", "มักจะ", "คง",
        ],
        BusyWithAdverb: ["ฉัน~ไม่ว่าง", "~ไม่ว่าง", "~ต้องทำงาน", "~ติดงาน", "~ไปไม่ได้"],
        FreeWithAdverb: ["~ว่าง", "ฉัน~ว่าง", "~ไม่ต้องทำงาน", "~ไปได้"]);

    private static readonly Dictionary<string, Language> Languages = new()
    {
        ["zh-TW"] = Chinese,
        ["en"] = English,
        ["vi"] = Vietnamese,
        ["id"] = Indonesian,
        ["th"] = Thai,
    };

    public static TheoryData<string> Tongues => [.. Languages.Keys];

    [Theory]
    [MemberData(nameof(Tongues))]
    public void What_somebody_says_of_a_time_tells_whether_it_is_free(string language)
    {
        var words = Languages[language];
        NoneMisread(words, words.Busy, words.Free);
    }

    [Theory]
    [MemberData(nameof(Tongues))]
    public void No_adverb_between_a_time_and_its_verb_turns_it_round(string language)
    {
        var words = Languages[language];
        NoneMisread(words, With(words.BusyWithAdverb), With(words.FreeWithAdverb));

        IEnumerable<string> With(string[] frames) => frames.SelectMany(frame => words.Adverbs.Select(adverb => frame.Replace("~", adverb, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("我開計程車，早上不載客", "hourMax=12")]
    [InlineData("週五不進辦公室", "weekdays=4")]
    [InlineData("有沒有中正區或七堵區的", "district=七堵區 中正區")]
    [InlineData("六日ㄅ", "weekdays=5 6")]
    [InlineData("on Monday I'm home with the kids", "weekdays=1 2 3 4 5 6")]
    [InlineData("I'm home with the kids on Monday", "weekdays=1 2 3 4 5 6")]
    [InlineData("下午不忙，早上才忙", "hourMin=12")]
    [InlineData("我不需要晚上的課", "hourMax=17")]
    [InlineData("are there no classes on Friday?", "weekdays=4")]
    [InlineData("buổi tối thôi", "hourMin=17")]
    [InlineData("on Saturday I use a wheelchair", "accessible=True; weekdays=5")]
    [InlineData("on Saturday the beginner class please", "weekdays=5")]
    [InlineData("on Saturday my budget is 500", "feeMax=500; weekdays=5")]
    [InlineData("on Saturday I'm a beginner", "weekdays=5")]
    [InlineData("on Saturday I'm new to guitar", "weekdays=5")]
    [InlineData("thứ Bảy tôi 65 tuổi", "age=65; weekdays=5")]
    [InlineData("hari Sabtu saya tidak punya uang", "feeMax=0; weekdays=5")]
    [InlineData("星期六我坐輪椅", "accessible=True; weekdays=5")]
    [InlineData("on Saturday my daughter wants to learn", "weekdays=5")]
    [InlineData("on Saturday my son needs a class", "weekdays=5")]
    [InlineData("my boss needs me on Saturday", "weekdays=0 1 2 3 4 6")]
    [InlineData("thứ Bảy con tôi cần lớp", "weekdays=5")]
    [InlineData("星期六社區要巡守", "weekdays=0 1 2 3 4 6")]
    [InlineData("只有六日在家跟我換手", "weekdays=5 6")]
    [InlineData("除了下午三點以後都不行", "hourMin=15")]
    [InlineData("晚上七點到九點我有空，但九點以後沒空", "hourMax=21; hourMin=19")]
    [InlineData("恐怕晚上才可以", "hourMin=17")]
    [InlineData("早上才有精神，下午晚上都不要", "hourMax=12")]
    [InlineData("平日晚上小孩去補習，我只有那段時間有空", "hourMin=17; weekdays=0 1 2 3 4")]
    public void A_no_is_heard_where_it_is_said(string said, string wanted) =>
        Assert.Equal(wanted, WishPhrases.Written(WishPhrases.Read(said)).Replace("~", "", StringComparison.Ordinal));

    private static void NoneMisread(Language words, IEnumerable<string> busy, IEnumerable<string> free)
    {
        List<string> misread = [];
        foreach (var (said, wanted) in busy.Select(said => (said, WhenBusy)).Concat(free.Select(said => (said, WhenFree))))
        {
            for (var at = 0; at < words.Times.Length; at++)
            {
                var turn = words.Times[at] + words.Between + said + words.Comma + words.Ask;
                var talk = new Talk();
                talk.Say(turn);
                var read = WishPhrases.Written(WishPhrases.Constraints(talk.Need)).Replace("~", "", StringComparison.Ordinal);
                if (read != wanted[at])
                    misread.Add($"{turn}: {read}, not {wanted[at]}");
            }
        }

        Assert.True(misread.Count == 0, $"{misread.Count} are misread:\n{string.Join('\n', misread.Take(100))}");
    }

    /// <param name="Ask">What is asked for beside the time.</param>
    /// <param name="BusyWithAdverb">Frames with a place for an adverb.</param>
    private sealed record Language(string Ask, string Comma, string Between, string[] Times, string[] Busy, string[] Free, string[] Adverbs, string[] BusyWithAdverb, string[] FreeWithAdverb);
}
