using LearningAdvisor.Catalogue.Messaging;

namespace LearningAdvisor.Advisor.TakingOver;

/// <summary>Takes words that a resident did not just ask for to a channel other than our own page.</summary>
public interface IOutlet
{
    /// <summary>Which people are its own: <see cref="ChannelUser.Channel"/>.</summary>
    string Channel { get; }

    /// <summary>Adds what is to be sent to the database context of the same scope; the caller saves it with what it belongs to.</summary>
    /// <param name="user">Tracked by that context.</param>
    Task<OutboxMessage> PlaceAsync(ChannelUser user, UnaskedWords words, CancellationToken cancellation);

    /// <summary>Says that something placed is stored now.</summary>
    void Raise();
}

/// <param name="Text">In the resident's language, or the counsellor's own words.</param>
/// <param name="Counsellor">The name of whose words they are; null for the adviser's own.</param>
/// <param name="Courses">Keys of courses to be shown with them.</param>
public sealed record UnaskedWords(string Text, string Locale, string? Counsellor, IReadOnlyList<long> Courses);
