using LearningAdvisor.Ingest.Watching;

namespace LearningAdvisor.Ingest.Tests.Watching;

public sealed class WatchSettingsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Paths_are_seen_from_the_files_folder_and_addresses_stay()
    {
        var settings = Read("sources:\n  - name: town\n    data: [courses.csv, \"https://learn.example.gov.tw/list.csv\"]\n    cron: 0 0 3 * * ?\n");
        Assert.Equal([_folder["courses.csv"], "https://learn.example.gov.tw/list.csv"], settings.Sources.Single().Data);
    }

    [Theory]
    [InlineData("", "schedule.yaml line 1: it names no sources. Add at least one with name, data and cron; docs/ingest.md shows the form.")]
    [InlineData("sources:\n  - data: [a]\n    cron: 0 0 3 * * ?\n", "schedule.yaml: source \"\" has no name. Each takes name, data and cron; docs/ingest.md shows the form.")]
    [InlineData("sources:\n  - name: town\n    cron: 0 0 3 * * ?\n", "schedule.yaml: source \"town\" has no data. Each takes name, data and cron; docs/ingest.md shows the form.")]
    [InlineData("sources:\n  - { name: a, data: [a], cron: 0 0 3 * * ? }\n  - { name: a, data: [b], cron: 0 0 3 * * ? }\n", "schedule.yaml: the name \"a\" stands twice. Give each source a name of its own.")]
    public void A_schedule_that_cannot_be_is_refused(string text, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Read(text)).Message);

    [Theory]
    [InlineData("sources:\n  - name: town\n    dta: [a]\n", "schedule.yaml line 3: not a schedule (")]
    [InlineData("sources:\n  - name: town\n    data: [a]\n    cron: every night\n", "schedule.yaml: the cron of \"town\" is \"every night\", which is no cron line (")]
    public void A_slip_of_the_pen_is_named_with_its_place(string text, string beginning) =>
        Assert.StartsWith(beginning, Assert.Throws<ArgumentException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_schedule_that_is_not_there_says_how_to_write_one()
    {
        var missing = Assert.Throws<ArgumentException>(() => WatchSettings.Read(_folder["none.yaml"]));
        Assert.Equal($"{_folder["none.yaml"]}: there is no such file. Write one as docs/ingest.md shows under \"Watching\", or name it with --schedule.", missing.Message);
    }

    private WatchSettings Read(string text) => WatchSettings.Read(_folder.Write("schedule.yaml", text));
}
