using System.Text;
using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Guarding;
using LearningAdvisor.Advisor.Privacy;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests;

/// <summary>A resident's talk with the adviser of the small city. What must hold of any reply is checked on each turn.</summary>
internal sealed partial class Conversation(SmallCity city, string? locale = null)
{
    private const string HomeCity = "基隆市";

    private readonly StringBuilder _said = new();

    public ConsultationState State { get; private set; } = ConsultationState.Fresh;

    /// <summary>Says the turns one after the other.</summary>
    /// <returns>The reply to the last.</returns>
    public async Task<Reply> SayAsync(params string[] turns)
    {
        Reply? last = null;
        foreach (var turn in turns)
            last = await TurnAsync(turn);

        return last!;
    }

    /// <summary>The titles of the courses a reply shows, in order.</summary>
    public async Task<IReadOnlyList<string>> TitlesAsync(Reply reply)
    {
        await using var scope = city.Open();
        return (await ShownAsync(reply, scope.ServiceProvider)).Select(course => course.Title).ToList();
    }

    private async Task<Reply> TurnAsync(string turn)
    {
        _said.AppendLine(turn);
        await using var scope = city.Open();
        var masked = PersonalDataMask.Mask(turn);
        var outcome = await scope.ServiceProvider.GetRequiredService<Consultant>().AnswerAsync(masked.Text, State, locale, masked.Kinds.Any());
        State = outcome.State;

        var reply = outcome.Reply;
        Assert.False(string.IsNullOrWhiteSpace(reply.Text));
        Assert.All(NamesLeft().Matches(reply.Text), name => Assert.Contains(name.Value, _said.ToString(), StringComparison.Ordinal));
        Assert.Empty(outcome.Unproved);
        var shown = await ShownAsync(reply, scope.ServiceProvider);
        Assert.Equal(reply.Suggestions.Count, shown.Count);
        if (reply.Kind == ReplyKind.Recommendation)
            Assert.All(shown.Zip(reply.Suggestions), pair => KeepsItsPromises(pair.First, pair.Second));
        await ProveAsync(reply, shown, scope.ServiceProvider);
        return reply;
    }

    private void KeepsItsPromises(Course course, Suggestion suggestion)
    {
        Assert.NotEmpty(suggestion.Reasons);
        Assert.False(RegistrationRules.StatusOf(course, SmallCity.Today) is RegistrationStatus.Full or RegistrationStatus.Closed, course.Title);
        var broken = WishConditions.Of(State.Need, HomeCity).Where(condition => condition.Wish.Hard && !condition.IsMetBy(course)).Select(condition => condition.Wish.Text);
        Assert.Equal(suggestion.Relaxed.Select(wish => wish.Text).Order(), broken.Order());
    }

    // The guard once more, from the records alone. A count up to the number of courses is let through here: the tests of
    // recommendations assert each of them.
    private async Task ProveAsync(Reply reply, IReadOnlyList<Course> shown, IServiceProvider services)
    {
        if (reply.Kind is ReplyKind.SmallTalk or ReplyKind.Question or ReplyKind.Refusal)
            return;

        var database = services.GetRequiredService<CatalogueContext>();
        var again = Draft.Of(reply.Kind, reply.Text);
        for (var i = 0; i < shown.Count; i++)
            again.Show(shown[i], reply.Suggestions[i]);
        foreach (var place in await database.Institutions.ToListAsync())
            again.Back(place);
        foreach (var citation in reply.Citations)
        {
            var passage = await database.Passages.SingleAsync(passage => passage.Key == citation.PassageKey);
            Assert.Contains(citation.Quote, passage.Text, StringComparison.Ordinal);
            again.Cite(citation);
        }

        again.Allow([.. Enumerable.Range(1, await database.Courses.CountAsync())]);
        Assert.Empty(ReplyGuard.Unproved(again, _said + string.Join('\n', reply.Wishes.Select(wish => wish.Text))));
    }

    private static async Task<IReadOnlyList<Course>> ShownAsync(Reply reply, IServiceProvider services) =>
        await services.GetRequiredService<CourseFinder>().LoadAsync(reply.Suggestions.Select(suggestion => suggestion.CourseKey).ToList(), CancellationToken.None);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex NamesLeft();
}
