namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

/// <summary>
/// A time, a side of it, and whether somebody is free or busy then: what is left follows from the three alone, whatever words they are said in.
/// 三點以前 is wished for by 可以 and ruled out by 我有事; the same holds for days and parts of the day.
/// </summary>
/// <remarks>Every side meets every predicate that can be said of it, before the subject, behind it and in a later turn.</remarks>
public sealed class SidesOfTimesTests
{
    private static readonly string[] Guitars = ["吉他", "guitar", "ghi-ta", "gitar", "กีตาร์"];

    private static readonly Words Chinese = new(
        OneselfBusy:
        [
            "我沒空", "我沒時間", "我走不開", "我有事", "我要上班", "我在忙", "我抽不出身", "我都在工作", "要顧孫子", "我人還在公司", "我沒閒", "都被工作綁住", "我不得閒", "我得看店", "都在顧攤子", "我要洗腎",
            "我得去醫院陪我爸", "要幫忙家裡做生意", "我都在補眠", "是我的工作時間", "要陪小孩寫功課",
        ],
        CourseOut:
        [
            "不行", "不可以", "沒辦法", "不方便", "我不行", "都不要", "不考慮", "就免了", "我到不了", "別排", "不要排", "沒法度", "免談", "一律不要", "不用介紹給我", "請跳過", "不適合我", "就不必了", "對我來說不可能", "我無法參加",
            "我上不了課", "請避開", "去不了", "真的不行喔",
        ],
        OneselfFree: ["才有空", "我有空", "才方便", "我才有時間", "我才走得開", "才抽得出身", "我才有閒", "我都在家沒事", "才輪到我休息", "我都方便", "我都有空", "我沒事", "我才自由", "我都閒著", "我時間最多", "我不忙", "我不用上班", "不用上班", "我不用顧小孩", "我沒上班", "我沒班", "我不必去工作", "我休假", "我放假", "我沒課", "我沒排班"],
        CourseIn: ["都可以", "可以", "才行", "都行", "OK", "沒問題", "才可以", "就好", "都好", "才考慮", "再幫我排", "最方便", "才來得及", "我都能上", "我能去", "我可以", "才趕得上"],
        OutAhead: ["我不要~的課", "不能排~", "別給我~的", "我沒辦法上~的", "~以外的時間都可以", "請避開~", "除了~都可以", "不想上~的", "不接受~", "不要給我~的課", "不考慮~的課", "我最怕~的課", "課不要排在~"],
        BusyAhead: ["我要上班的是~", "我固定上班的時間是~"],
        InAhead: ["我不用上班的是~", "我不忙的時間是~", "我沒班的時候是~", "只能~", "只要~的", "要~", "想找~的", "我只有~有空", "請幫我找~的", "限~", "我能上課的時間是~", "課要在~", "有沒有~的課", "我比較有空的是~", "希望是~的"]);

    private static readonly Words English = new(
        OneselfBusy:
        [
            "I'm tied up", "I'm busy", "I can't", "I can't come", "I have to work", "I'm at work", "I'm not free", "I'm not available", "I have the kids", "I have no time", "I'm looking after my mother", "I'm never free",
            "I don't have time", "I'm unavailable", "I cannot make it", "I'm on duty",
        ],
        CourseOut:
        [
            "is impossible for me", "is no good", "won't work", "doesn't work for me", "is out", "is not possible", "doesn't suit me", "is out of the question", "does not fit my schedule", "is a no", "isn't possible", "is bad for me",
            "is not OK", "can't be done",
        ],
        OneselfFree: ["I'm free", "I can come", "I'm available", "I have time", "I can make it", "I have nothing to do", "I can attend", "I'm not busy", "I'm not working", "I don't work", "I'm home", "I'm off", "I have no plans", "I'm never busy", "I don't have to work", "I have the day off"],
        CourseIn: ["works for me", "is fine", "is OK", "suits me", "is good", "is perfect", "works", "is when I'm free", "fits my schedule", "is all right", "is possible", "is best for me"],
        OutAhead: ["I can't do ~", "nothing ~ please", "no classes ~", "not ~", "please avoid ~", "don't give me ~", "I don't want classes ~", "skip everything ~", "I can't make it ~"],
        BusyAhead: ["I'm busy ~", "I work ~", "I have to work ~", "I'm at work ~"],
        InAhead: ["I'm not busy ~", "I don't work ~", "I'm not working ~", "I have nothing on ~", "I'm home ~", "I'm off ~", "I'm only free ~", "I can come ~", "it must be ~", "it has to be ~", "only ~", "I'm free ~", "I need something ~", "I'm available ~", "classes ~ please", "I want a class ~", "it should be ~"]);

    private static readonly Words Vietnamese = new(
        OneselfBusy: ["tôi bận", "tôi phải làm việc", "tôi không rảnh", "tôi không đi được", "tôi không có thời gian", "tôi phải trông con", "tôi đi làm", "thì tôi bận việc nhà", "tôi không học được"],
        CourseOut: ["không được", "thì không tiện", "không hợp với tôi"],
        OneselfFree: ["tôi rảnh", "tôi có thời gian", "tôi đi được", "thì tôi học được", "tôi không bận", "tôi không phải đi làm", "tôi được nghỉ", "tôi ở nhà"],
        CourseIn: ["thì được", "phù hợp với tôi", "tiện cho tôi", "là được"],
        OutAhead: ["tôi không muốn học ~", "đừng xếp ~", "trừ ~", "tránh ~", "tôi không thể học ~", "không học ~"],
        BusyAhead: ["tôi bận ~", "tôi làm việc ~", "tôi không rảnh ~"],
        InAhead: ["tôi không bận ~", "tôi không phải đi làm ~", "tôi được nghỉ ~", "chỉ ~", "tôi chỉ rảnh ~", "tôi muốn học ~", "tôi rảnh ~", "tôi cần lớp ~"]);

    private static readonly Words Indonesian = new(
        OneselfBusy: ["saya sibuk", "saya harus kerja", "saya tidak bisa", "saya tidak ada waktu", "saya jaga anak", "saya kerja", "saya harus jaga anak", "saya nggak bisa", "saya tidak bisa datang"],
        CourseOut: ["tidak bisa", "tidak cocok", "tidak mungkin"],
        OneselfFree: ["saya bisa", "saya kosong", "saya ada waktu", "saya libur", "saya luang", "saya bisa datang", "saya tidak sibuk", "saya tidak kerja", "saya nggak kerja", "saya di rumah"],
        CourseIn: ["bisa", "cocok buat saya", "boleh"],
        OutAhead: ["jangan ~", "tidak mau ~", "saya tidak bisa ~", "kecuali ~", "saya tidak mau kelas ~", "hindari ~"],
        BusyAhead: ["saya sibuk ~", "saya kerja ~", "saya harus kerja ~"],
        InAhead: ["saya tidak sibuk ~", "saya tidak kerja ~", "hanya ~", "cuma bisa ~", "mau ~", "saya bisa ~", "ada kelas ~", "cari kelas ~", "saya kosong ~", "saya libur ~"]);

    private static readonly Words Thai = new(
        OneselfBusy: ["ไม่ว่าง", "ต้องทำงาน", "ไปไม่ได้", "ติดงาน", "ไม่มีเวลา", "ฉันต้องเลี้ยงลูก", "เรียนไม่ได้"],
        CourseOut: ["ไม่ได้", "ไม่สะดวก", "ไม่เอา"],
        OneselfFree: ["ว่าง", "มีเวลา", "ไปได้", "เรียนได้", "ฉันว่าง", "ไม่ต้องทำงาน", "ฉันไม่ได้ทำงาน", "ไม่ยุ่ง", "หยุดงาน", "อยู่บ้าน"],
        CourseIn: ["ได้", "สะดวก"],
        OutAhead: ["ไม่เอา~", "ไม่เรียน~", "ยกเว้น~", "ไม่ว่าง~", "ไม่อยากเรียน~"],
        BusyAhead: ["ต้องทำงาน~"],
        InAhead: ["ไม่ต้องทำงาน~", "ไม่ได้ทำงาน~", "ไม่ยุ่ง~", "เอาเฉพาะ~", "ว่างเฉพาะ~", "ขอเรียน~", "ว่าง~", "เรียนได้แค่~", "หาคลาส~"]);

    [Theory]
    [InlineData("@以前")]
    [InlineData("@之前")]
    [InlineData("@前")]
    public void What_is_busy_before_an_hour_is_free_from_it_on(string side) =>
        NoneMisread(Chinese, side, Hours(isChinese: true, before: true), ofOneself: true);

    [Theory]
    [InlineData("@以後")]
    [InlineData("@之後")]
    [InlineData("@後")]
    [InlineData("過了@")]
    [InlineData("@過後")]
    public void What_is_busy_after_an_hour_is_free_until_it(string side) =>
        NoneMisread(Chinese, side, Hours(isChinese: true, before: false), ofOneself: true);

    [Theory]
    [InlineData("早於@的", true)]
    [InlineData("比@早的", true)]
    [InlineData("@以前的課", true)]
    [InlineData("早於@開始的課", true)]
    [InlineData("晚於@的", false)]
    [InlineData("比@晚的", false)]
    [InlineData("@以後的課", false)]
    [InlineData("超過@的", false)]
    public void A_course_on_one_side_of_an_hour_is_wished_for_or_ruled_out(string side, bool before) =>
        NoneMisread(Chinese, side, Hours(isChinese: true, before), ofOneself: false);

    [Theory]
    [InlineData("before @", true)]
    [InlineData("earlier than @", true)]
    [InlineData("any time before @", true)]
    [InlineData("after @", false)]
    [InlineData("later than @", false)]
    [InlineData("any time after @", false)]
    [InlineData("from @ on", false)]
    [InlineData("past @", false)]
    [InlineData("from @ onwards", false)]
    public void The_same_holds_in_English(string side, bool before) =>
        NoneMisread(English, side, Hours(isChinese: false, before), ofOneself: true);

    [Theory]
    [InlineData("anything before @", true)]
    [InlineData("anything earlier than @", true)]
    [InlineData("anything after @", false)]
    [InlineData("anything later than @", false)]
    public void Anything_on_one_side_of_an_hour_may_be_wished_for_as_well_as_ruled_out(string side, bool before) =>
        NoneMisread(English, side, Hours(isChinese: false, before), ofOneself: false);

    [Fact]
    public void Days_and_parts_of_the_day_are_read_by_the_same_words()
    {
        NoneMisread(Chinese, "@", [("星期三", "weekdays=0 1 3 4 5 6", "weekdays=2"), ("週末", "weekdays=0 1 2 3 4", "weekdays=5 6"), ("晚上", "hourMax=17", "hourMin=17"), ("早上", "hourMin=12", "hourMax=12"), ("白天", "hourMin=17", "hourMax=17")], ofOneself: true);
    }

    [Fact]
    public void Days_and_parts_of_the_day_are_read_by_the_same_words_in_English()
    {
        NoneMisread(English, "@", [("on Wednesday", "weekdays=0 1 3 4 5 6", "weekdays=2"), ("on weekends", "weekdays=0 1 2 3 4", "weekdays=5 6"), ("in the evening", "hourMax=17", "hourMin=17"), ("in the morning", "hourMin=12", "hourMax=12"), ("during the day", "hourMin=17", "hourMax=17")], ofOneself: true);
    }

    [Fact]
    public void Times_and_their_sides_are_read_so_in_Vietnamese() =>
        NoneMisread(Vietnamese, "@", Times("thứ Tư", "cuối tuần", "buổi tối", "buổi sáng", "trước 3 giờ chiều", "sau 3 giờ chiều", "trước 7 giờ tối", "sau 7 giờ tối"), ofOneself: true);

    [Fact]
    public void Times_and_their_sides_are_read_so_in_Indonesian() =>
        NoneMisread(Indonesian, "@", Times("hari Rabu", "akhir pekan", "malam hari", "pagi hari", "sebelum jam 3 sore", "setelah jam 3 sore", "sebelum jam 7 malam", "setelah jam 7 malam"), ofOneself: true);

    [Fact]
    public void Times_and_their_sides_are_read_so_in_Thai() =>
        NoneMisread(Thai, "@", Times("วันพุธ", "วันเสาร์อาทิตย์", "ตอนเย็น", "ตอนเช้า", "ก่อนบ่ายสามโมง", "หลังบ่ายสามโมง", "ก่อนหนึ่งทุ่ม", "หลังหนึ่งทุ่ม"), ofOneself: true);

    [Theory]
    [InlineData("下午三點以前要接小孩", "hourMax=15")]
    [InlineData("晚上九點以前我要回到家", "hourMax=21")]
    [InlineData("before 9 pm I have to be home", "hourMax=21")]
    [InlineData("trước 3 giờ chiều tôi phải đón con", "hourMax=15")]
    [InlineData("sebelum jam 3 sore saya harus jemput anak", "hourMax=15")]
    public void What_must_be_over_by_an_hour_bounds_the_end_however_much_it_sounds_like_a_duty(string said, string wanted) =>
        Assert.Equal(wanted, WishPhrases.Written(WishPhrases.Read(said)));

    [Theory]
    [InlineData("我早上九點到下午四點顧店，課只能排在開店前", "hourMax=9")]
    [InlineData("平日下午兩點到晚上八點當保全，收工以後才有空", "hourMin=20")]
    [InlineData("天天過了中午出攤賣到半夜，只剩出攤前有空", "hourMax=12")]
    [InlineData("我媽早上有人陪，只能趁早上出門", "hourMax=12")]
    [InlineData("the first hour I have free is 6 pm", "hourMin=18")]
    [InlineData("my shift at the hotel ends at 2 p.m. every day", "hourMin=14")]
    public void A_duty_that_begins_or_ends_at_an_hour_is_what_the_wish_goes_by(string said, string wanted) =>
        Assert.Contains(wanted, WishPhrases.Written(WishPhrases.Read(said)), StringComparison.Ordinal);

    [Theory]
    [InlineData("我要晚上七點到九點的課，下班後才能到")]
    [InlineData("晚上七點到九點，結束後有公車嗎")]
    [InlineData("我要晚上七點到九點的課，能在報名截止之前通知我嗎")]
    [InlineData("晚上七點到九點我有空，九點以後要回家顧小孩")]
    [InlineData("找晚上七點到九點的，我七點才下班")]
    public void A_range_that_is_wished_for_stays_whatever_duty_is_named_beside_it(string said) =>
        Assert.Equal("hourMax=21; hourMin=19", WishPhrases.Written(WishPhrases.Read(said)));

    [Theory]
    [InlineData("a class at the school on Saturday", "weekdays=5")]
    [InlineData("unless it's on Monday I can come", "weekdays=1 2 3 4 5 6")]
    public void A_place_of_duty_is_a_place_of_courses_too_and_unless_may_leave_out(string said, string wanted) =>
        Assert.Equal(wanted, WishPhrases.Written(WishPhrases.Read(said)));

    [Theory]
    [InlineData("沒辦在七堵我就不去", "district=七堵區; only=True")]
    [InlineData("if it's not in Qidu, forget it", "district=七堵區; only=True")]
    [InlineData("我家在七堵，想找住家附近的課", "district=七堵區")]
    [InlineData("七堵開了什麼課", "district=七堵區")]
    [InlineData("外婆包了一千元給我學東西，我不想再貼錢", "feeMax=1000")]
    [InlineData("年齡：六十八", "age=68")]
    [InlineData("Friday is the one day I have free", "weekdays=4")]
    [InlineData("saya tidak ada waktu hari Rabu", "weekdays=0 1 3 4 5 6")]
    public void What_a_fourteenth_stranger_said_in_other_words_is_read(string said, string wanted) =>
        Assert.Equal(wanted, WishPhrases.Written(WishPhrases.Read(said)));

    // A Wednesday, the weekend, the evening, the morning, both sides of three and both of seven in the evening.
    private static List<(string Time, string WhenOut, string WhenIn)> Times(params string[] said) =>
        [.. said.Zip(
            new[]
            {
                ("weekdays=0 1 3 4 5 6", "weekdays=2"), ("weekdays=0 1 2 3 4", "weekdays=5 6"), ("hourMax=17", "hourMin=17"), ("hourMin=12", "hourMax=12"),
                ("hourMin=15", "hourMax=15"), ("hourMax=15", "hourMin=15"), ("hourMin=19", "hourMax=19"), ("hourMax=19", "hourMin=19"),
            },
            (time, wishes) => (time, wishes.Item1, wishes.Item2))];

    private static List<(string Time, string WhenOut, string WhenIn)> Hours(bool isChinese, bool before) =>
        [.. (isChinese ? new[] { ("下午三點", 15), ("晚上七點", 19), ("早上十點", 10), ("15:00", 15) } : [("3 pm", 15), ("7 p.m.", 19), ("ten in the morning", 10), ("15:00", 15)])
            .Select(hour => before ? (hour.Item1, $"hourMin={hour.Item2}", $"hourMax={hour.Item2}") : (hour.Item1, $"hourMax={hour.Item2}", $"hourMin={hour.Item2}"))];

    private static void NoneMisread(Words words, string side, List<(string Time, string WhenOut, string WhenIn)> times, bool ofOneself)
    {
        var misread = Misread(words, side, times, ofOneself).ToList();
        Assert.True(misread.Count == 0, $"{misread.Count} are misread:\n{string.Join('\n', misread.Take(200))}");
    }

    // Work bends for a good course: a day or a part of it that is busy is left out softly, an hour is not.
    private static IEnumerable<string> Misread(Words words, string side, List<(string Time, string WhenOut, string WhenIn)> times, bool ofOneself)
    {
        var between = words == Chinese || words == Thai ? "" : " ";
        var said = Behind(words.CourseOut, false).Concat(Behind(words.CourseIn, true)).Concat(words.OutAhead.Select(frame => (frame, false, false))).Concat(words.InAhead.Select(frame => (frame, true, false)));
        if (ofOneself)
            said = said.Concat(Behind(words.OneselfBusy, false, true)).Concat(Behind(words.OneselfFree, true)).Concat(words.BusyAhead.Select(frame => (frame, false, true)));

        var (ask, comma) = words == Chinese ? ("想學吉他", "，") : words == English ? ("I want to learn guitar", ", ") : words == Vietnamese ? ("tôi muốn học ghi-ta", ", ")
            : words == Indonesian ? ("saya mau belajar gitar", ", ") : ("อยากเรียนกีตาร์", " ");
        foreach (var (frame, isIn, mayBend) in said)
        {
            foreach (var (time, whenOut, whenIn) in times)
            {
                var wish = frame.Replace("~", side, StringComparison.Ordinal).Replace("的的", "的", StringComparison.Ordinal).Replace("課的課", "課", StringComparison.Ordinal).Replace("課的", "課", StringComparison.Ordinal).Replace("@", time, StringComparison.Ordinal);
                foreach (var turns in new string[][] { [wish + comma + ask], [ask + comma + wish], [ask, wish] })
                {
                    var talk = new Talk { NamesSubject = subject => Guitars.Any(guitar => subject.Contains(guitar, StringComparison.Ordinal)) };
                    talk.SayAfterSuggestions(turns);
                    var read = WishPhrases.Written(WishPhrases.Constraints(talk.Need));
                    if (mayBend && !time.Any(char.IsDigit))
                        read = read.Replace("~", "", StringComparison.Ordinal);
                    if (read != (isIn ? whenIn : whenOut))
                        yield return $"{string.Join(" / ", turns)}: {read}, not {(isIn ? whenIn : whenOut)}";
                }
            }
        }

        IEnumerable<(string Frame, bool IsIn, bool MayBend)> Behind(string[] predicates, bool isIn, bool mayBend = false) => predicates.Select(predicate => ($"~{between}{predicate}", isIn, mayBend));
    }

    /// <param name="OneselfBusy">Said behind a time, of somebody who is taken.</param>
    /// <param name="CourseOut">Said behind a time or a course, of what will not do.</param>
    /// <param name="OutAhead">Frames that rule out what stands at ~.</param>
    /// <param name="BusyAhead">Frames that tell of being taken at ~.</param>
    private sealed record Words(string[] OneselfBusy, string[] CourseOut, string[] OneselfFree, string[] CourseIn, string[] OutAhead, string[] BusyAhead, string[] InAhead);
}
