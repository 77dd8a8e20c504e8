using LearningAdvisor.Advisor.Tests.Composing;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Tests.Models;

/// <summary>Subjects that counsellors have switched the model off for.</summary>
[Collection(nameof(SmallCity))]
public sealed class SwitchedOffTests(SmallCity city) : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"topics-{Guid.NewGuid():N}.txt");

    [Theory]
    [InlineData("吉他")]
    [InlineData("# colleagues look at these themselves\n\n樂器")]
    public async Task A_turn_on_such_a_subject_never_reaches_the_model(string lines)
    {
        await File.WriteAllTextAsync(_file, lines);
        await using var with = await CityWithModel.OpenAsync(city, settings => settings with { TopicsOff = _file });

        var outcome = await with.AskAsync("想學吉他");

        Assert.Equal((ModelFall.TopicOff, AnswerLevel.Embedded), (outcome.Use!.Fall, outcome.Use.Level));
        Assert.Empty(with.Model.Received);
    }

    [Fact]
    public async Task A_line_counts_at_once()
    {
        await using var with = await CityWithModel.OpenAsync(city, settings => settings with { TopicsOff = _file }, ModelAnswer.Searches("陶藝"), new("{c1.title}很適合您。"));
        Assert.Equal(ModelFall.None, (await with.AskAsync("想學陶藝")).Use!.Fall);

        await File.WriteAllTextAsync(_file, "陶藝");

        Assert.Equal(ModelFall.TopicOff, (await with.AskAsync("想學陶藝")).Use!.Fall);
    }

    public void Dispose() => File.Delete(_file);
}
