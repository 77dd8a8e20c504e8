using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Evaluation;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Tests.Evaluation;

public sealed class ReplyJudgeTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private readonly Course _pottery = new()
    {
        Source = "test",
        Code = "1",
        Title = "手拉坏陶藝",
        City = "基隆市",
        District = "安樂區",
        Fee = 500,
        Mode = CourseMode.OnSite,
        ContactPhone = "02-2432-1000",
        Sessions = [new CourseSession { Weekday = DayOfWeek.Tuesday, StartTime = new TimeOnly(19, 0) }],
    };

    private readonly Course _painting = new() { Source = "test", Code = "2", Title = "水彩風景畫", City = "基隆市", District = "仁愛區", Fee = 0 };

    [Fact]
    public void A_reply_of_another_kind_is_at_fault() =>
        Assert.Equal(["kind: SMALL_TALK instead of ANSWER"], Faults(Said(ReplyKind.SmallTalk, "您好"), new CaseExpectation { Kind = ["ANSWER"] }));

    [Fact]
    public void Where_the_catalogue_holds_nothing_that_fits_an_honest_no_is_right()
    {
        var expect = new CaseExpectation { Kind = ["RECOMMENDATION"], Topic = ["潛水"] };

        Assert.Empty(Faults(Said(ReplyKind.NoAnswer, "沒有找到。"), expect));
        Assert.Equal(["kind: NO_ANSWER instead of RECOMMENDATION", "topic: neither understood nor suggested first: 陶; understood "],
            Faults(Said(ReplyKind.NoAnswer, "沒有找到。"), new CaseExpectation { Kind = ["RECOMMENDATION"], Topic = ["陶"] }));
    }

    [Fact]
    public void A_suggestion_that_breaks_a_hard_wish_is_told_unless_it_says_so()
    {
        var expect = new CaseExpectation { Hard = new CaseWishes { FeeMax = 0, District = ["安樂區"] } };

        Assert.Equal(["hard: Fee by 手拉坏陶藝"], Faults(Shown(_pottery), expect));
        Assert.Empty(Faults(Shown(_pottery, new Wish { Kind = WishKind.Fee, Text = "免費", Hard = true }), expect));
    }

    [Fact]
    public void Declining_means_no_course_at_all() =>
        Assert.Equal(["declines: RECOMMENDATION with 1 courses and 0 citations"], Faults(Shown(_pottery), new CaseExpectation { Declines = true }));

    [Fact]
    public void What_is_asked_about_must_be_spoken_of_alone_and_with_its_facts()
    {
        var expect = new CaseExpectation { About = [1], States = ["fee", "phone"] };

        Assert.Empty(Faults(Said(ReplyKind.Answer, "手拉坏陶藝：500 元，電話 02-2432-1000", _pottery, _painting), expect));
        Assert.Equal(["about: 水彩風景畫 is spoken of as well", "states: no phone of 手拉坏陶藝"], Faults(Said(ReplyKind.Answer, "手拉坏陶藝 500 元、水彩風景畫 0 元", _pottery, _painting), expect));
    }

    [Fact]
    public void A_number_that_helps_stands_alone()
    {
        Assert.Empty(Faults(Said(ReplyKind.HandOver, "請打 1925。"), new CaseExpectation { RefersTo = ["1925"] }));
        Assert.Equal(["refersTo: 110 is not named"], Faults(Said(ReplyKind.HandOver, "110年的計畫，電話 2110"), new CaseExpectation { RefersTo = ["110"] }));
        Assert.Equal(["refersTo: 119 is named for nothing"], Faults(Said(ReplyKind.Answer, "請打119"), new CaseExpectation { RefersTo = [] }));
    }

    [Fact]
    public void A_promise_holds_whatever_was_expected()
    {
        var closed = new Course { Source = "test", Code = "3", Title = "額滿的課", City = "基隆市", Capacity = 10, Enrolled = 10 };

        Assert.Equal(["not open: 額滿的課"], Promises.Broken(Shown(closed), new HashSet<string>(), Today));
        Assert.Equal(["unsupported: figure 9876"], Promises.Broken(Said(ReplyKind.Answer, "共有9,876人參加"), new HashSet<string>(), Today));
        Assert.Empty(Promises.Broken(Said(ReplyKind.Answer, "共有9,876人參加"), Promises.FiguresOf("9876"), Today));
    }

    [Fact]
    public void The_next_run_tells_what_has_changed()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("last-run-").FullName, "last.json");
        LastRun.Write(file, new Scorecard([Result("a", true), Result("b", false), Result("c", true)]));

        var (worse, better) = LastRun.Read(file)!.Compare(new Scorecard([Result("a", false), Result("b", true), Result("c", true)]));

        Assert.Equal("a", Assert.Single(worse));
        Assert.Equal("b", Assert.Single(better));
    }

    [Fact]
    public void A_kept_run_that_cannot_be_read_says_what_to_do()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("last-run-").FullName, "last.json");
        File.WriteAllText(file, "no json");

        var error = Assert.Throws<InvalidDataException>(() => LastRun.Read(file));
        Assert.StartsWith($"{file} is not a kept run: ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Delete it, or name another file.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Named_courses_stand_where_the_case_wants_them()
    {
        var reply = Shown(_pottery);

        Assert.Empty(Faults(reply, new CaseExpectation { Shows = ["test:1"], Within = 1, NotShown = ["test:2"] }));
        Assert.Equal(["shows: test:2 is not suggested"], Faults(reply, new CaseExpectation { Shows = ["test:2"] }));
        Assert.Equal(["shows: test:2 is not among the first 3"], Faults(reply, new CaseExpectation { Shows = ["test:2"], Within = 3 }));
        Assert.Equal(["notFirst: test:1 is suggested first"], Faults(reply, new CaseExpectation { NotFirst = ["test:1"] }));
        Assert.Equal(["notShown: test:1 is suggested"], Faults(reply, new CaseExpectation { NotShown = ["test:1"] }));
    }

    [Fact]
    public void A_named_course_that_is_not_offered_any_more_is_not_judged() =>
        Assert.Empty(Faults(Shown(_pottery) with { Gone = ["test:9"] }, new CaseExpectation { Shows = ["test:9"], Within = 1 }));

    private IEnumerable<string> Faults(JudgedTurn turn, CaseExpectation expect) => new ReplyJudge([_pottery, _painting], Today).Faults(turn, expect);

    private static JudgedTurn Said(ReplyKind kind, string text, params Course[] onScreen) =>
        new("問", new Reply(text, "zh-TW", kind, true, [], [], [], [], []), onScreen, [], [], [], 1);

    private static JudgedTurn Shown(Course course, params Wish[] relaxed) =>
        new("問", new Reply(course.Title, "zh-TW", ReplyKind.Recommendation, true, [], [], [new Suggestion(1, ["理由"], [], relaxed)], [], []), [], [course], [], [], 1);

    private static CaseResult Result(string id, bool passed) =>
        new(new EvaluationCase { Id = id, File = "x.yaml" }, passed ? [] : ["turn 1: kind"], [], false, [1], []);
}
