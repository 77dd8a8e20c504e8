using LearningAdvisor.Advisor.Insight;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Tests.Insight;

public sealed class FiguresReportTests
{
    private static readonly Thesaurus Thesaurus = new(
    [
        new Concept
        {
            Id = "music.guitar",
            IscedF = "0215",
            Preferred = new Dictionary<string, string> { ["zh-TW"] = "吉他" },
            Terms = new Dictionary<string, IReadOnlyList<string>>(),
            Everyday = new Dictionary<string, IReadOnlyList<string>>(),
            Related = [],
        },
    ]);

    private static readonly FiguresReport Report = new(
        new DateOnly(2026, 10, 1),
        new DateOnly(2026, 11, 30),
        [
            new TimePoint(new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 31), new Dictionary<QuestionOutcome, int>()),
            new TimePoint(new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 30), new Dictionary<QuestionOutcome, int> { [QuestionOutcome.Answered] = 130, [QuestionOutcome.Referred] = 5 }),
        ],
        [
            new QuestionTable(FigureKind.Topic, [new QuestionRow("music.guitar", new Dictionary<QuestionOutcome, int> { [QuestionOutcome.HandedOver] = 5, [QuestionOutcome.Answered] = 120 }), new QuestionRow("", new Dictionary<QuestionOutcome, int> { [QuestionOutcome.Refused] = 5 })]),
            new QuestionTable(FigureKind.District, []),
            new QuestionTable(FigureKind.Language, [new QuestionRow("vi", new Dictionary<QuestionOutcome, int> { [QuestionOutcome.Declined] = 10 })]),
            new QuestionTable(FigureKind.Weekday, [new QuestionRow("3", new Dictionary<QuestionOutcome, int> { [QuestionOutcome.Answered] = 15 })]),
            new QuestionTable(FigureKind.Hour, [new QuestionRow("9", new Dictionary<QuestionOutcome, int> { [QuestionOutcome.Answered] = 15 })]),
        ],
        new ServiceFigures(15, 5, new Dictionary<ReviewDecision, int> { [ReviewDecision.Approve] = 40, [ReviewDecision.Edit] = 0 }, 24, 5, 0, null),
        [new UnmetGroup("music.guitar", "七堵區", WantedTime.WeekdayEvening, NeedBarrier.Fee, 15), new UnmetGroup("music.gone", "", WantedTime.Any, NeedBarrier.NotOffered, 5)]);

    [Fact]
    public void A_person_reads_tables()
    {
        const string Text = """
            2026-10-01 to 2026-11-30: consultations, in steps of 5; what has fewer is left out.

                 answered     declined  handed over     referred   asked back      refused  questions by month
                      130            –            –            5            –            –  2026-11

                 answered     declined  handed over     referred   asked back      refused  questions by topic
                      120            –            5            –            –            –  吉他
                        –            –            –            –            –            5  none named

                 answered     declined  handed over     referred   asked back      refused  questions by district
                        –

                 answered     declined  handed over     referred   asked back      refused  questions by language
                        –           10            –            –            –            –  vi

                 answered     declined  handed over     referred   asked back      refused  questions by weekday
                       15            –            –            –            –            –  Wednesday

                 answered     declined  handed over     referred   asked back      refused  questions by hour
                       15            –            –            –            –            –  09:00

                   consultations  in which
                              15  a reply helped, 75 % of those who said something
                               5  a reply did not help
                              40  a counsellor approved something
                               –  a counsellor corrected something
                               –  a counsellor rejected something
                               5  a person took over
                               –  a person was wanted and none took over
            Half of the replies reviewed had waited 24 hours at most.

              looked for in vain  because of, when, where, what
                              15  Fee, WeekdayEvening, 七堵區, 吉他
                               5  NotOffered, Any, none named, music.gone
            """;

        Assert.Equal(Text.ReplaceLineEndings("\n"), string.Join('\n', ReportText.Lines(Report, Thesaurus)));
    }

    [Fact]
    public void A_program_reads_a_figure_a_line() => Assert.Equal(
        [
            new ReportLine("month") { Value = "2026-11", Outcome = "Answered", Consultations = 130 },
            new ReportLine("month") { Value = "2026-11", Outcome = "Referred", Consultations = 5 },
            new ReportLine("topic") { Topic = "music.guitar", TopicName = "吉他", Outcome = "Answered", Consultations = 120 },
            new ReportLine("topic") { Topic = "music.guitar", TopicName = "吉他", Outcome = "HandedOver", Consultations = 5 },
            new ReportLine("topic") { Outcome = "Refused", Consultations = 5 },
            new ReportLine("language") { Language = "vi", Outcome = "Declined", Consultations = 10 },
            new ReportLine("weekday") { Value = "Wednesday", Outcome = "Answered", Consultations = 15 },
            new ReportLine("hour") { Value = "9", Outcome = "Answered", Consultations = 15 },
            new ReportLine("feedback") { Outcome = "Helpful", Consultations = 15 },
            new ReportLine("feedback") { Outcome = "Unhelpful", Consultations = 5 },
            new ReportLine("review") { Outcome = "Approve", Consultations = 40 },
            new ReportLine("takeOver") { Outcome = "Taken", Consultations = 5 },
            new ReportLine("medianReviewHours") { Value = "24" },
            new ReportLine("unmet") { Topic = "music.guitar", TopicName = "吉他", District = "七堵區", Time = "WeekdayEvening", Barrier = "Fee", Consultations = 15 },
            new ReportLine("unmet") { Topic = "music.gone", TopicName = "music.gone", Time = "Any", Barrier = "NotOffered", Consultations = 5 },
        ],
        Report.Lines(Thesaurus));

    [Fact]
    public void A_cell_of_csv_with_a_comma_or_a_mark_is_quoted()
    {
        var lines = ReportCsv.Lines([new ReportLine("unmet") { Topic = "arts.other", TopicName = "手工, 「\"新\"」", Time = "Any", Barrier = "Fee", Consultations = 5 }]);

        Assert.Equal(["figure,topic,topicName,district,language,value,time,barrier,outcome,consultations", "unmet,arts.other,\"手工, 「\"\"新\"\"」\",,,,Any,Fee,,5"], lines);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 5)]
    [InlineData(9, 5)]
    [InlineData(10, 10)]
    public void A_figure_is_rounded_down_to_a_step(int consultations, int shown) => Assert.Equal(shown, SmallGroups.Shown(consultations));
}
