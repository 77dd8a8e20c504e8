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
        new DateOnly(2026, 9, 1),
        new DateOnly(2026, 11, 30),
        [
            new QuestionTable(QuestionCounts.Topic, [new QuestionRow("music.guitar", new Dictionary<QuestionOutcome, int> { [QuestionOutcome.HandedOver] = 5, [QuestionOutcome.Answered] = 120 }), new QuestionRow("", new Dictionary<QuestionOutcome, int> { [QuestionOutcome.Refused] = 5 })]),
            new QuestionTable(QuestionCounts.District, []),
            new QuestionTable(QuestionCounts.Language, [new QuestionRow("vi", new Dictionary<QuestionOutcome, int> { [QuestionOutcome.Declined] = 10 })]),
        ],
        [new UnmetGroup("music.guitar", "七堵區", WantedTime.WeekdayEvening, NeedBarrier.Fee, 15), new UnmetGroup("music.gone", "", WantedTime.Any, NeedBarrier.NotOffered, 5)]);

    [Fact]
    public void A_person_reads_tables()
    {
        const string Text = """
            2026-09-01 to 2026-11-30: consultations, in steps of 5; what has fewer is left out.

                 answered     declined  handed over   asked back      refused  questions by topic
                      120            –            5            –            –  吉他
                        –            –            –            –            5  none named

                 answered     declined  handed over   asked back      refused  questions by district
                        –

                 answered     declined  handed over   asked back      refused  questions by language
                        –           10            –            –            –  vi

              looked for in vain  because of, when, where, what
                              15  Fee, WeekdayEvening, 七堵區, 吉他
                               5  NotOffered, Any, none named, music.gone
            """;

        Assert.Equal(Text.ReplaceLineEndings("\n"), string.Join('\n', ReportText.Lines(Report, Thesaurus)));
    }

    [Fact]
    public void A_program_reads_a_figure_a_line() => Assert.Equal(
        [
            new ReportLine("topic", "music.guitar", "吉他", null, null, null, null, "Answered", 120),
            new ReportLine("topic", "music.guitar", "吉他", null, null, null, null, "HandedOver", 5),
            new ReportLine("topic", null, null, null, null, null, null, "Refused", 5),
            new ReportLine("language", null, null, null, "vi", null, null, "Declined", 10),
            new ReportLine("unmet", "music.guitar", "吉他", "七堵區", null, "WeekdayEvening", "Fee", null, 15),
            new ReportLine("unmet", "music.gone", "music.gone", null, null, "Any", "NotOffered", null, 5),
        ],
        Report.Lines(Thesaurus));

    [Fact]
    public void A_cell_of_csv_with_a_comma_or_a_mark_is_quoted()
    {
        var lines = ReportCsv.Lines([new ReportLine("unmet", "arts.other", "手工, 「\"新\"」", null, null, "Any", "Fee", null, 5)]);

        Assert.Equal(["figure,topic,topicName,district,language,time,barrier,outcome,consultations", "unmet,arts.other,\"手工, 「\"\"新\"\"」\",,,Any,Fee,,5"], lines);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 5)]
    [InlineData(9, 5)]
    [InlineData(10, 10)]
    public void A_figure_is_rounded_down_to_a_step(int consultations, int shown) => Assert.Equal(shown, SmallGroups.Shown(consultations));
}
