namespace LearningAdvisor.Catalogue.Accounts;

/// <summary>Who does something, out of the sign-in and never out of a request's input.</summary>
/// <param name="Name">The name shown beside what they do.</param>
/// <param name="Account">Null for the holder of a counsellor's key, and for the server itself.</param>
/// <param name="Origin">A keyed hash of the address they came from, so that two changes can be told to come from one place; null for none.</param>
public sealed record Actor(string Name, Guid? Account = null, string? Origin = null)
{
    /// <summary>Somebody of whom nothing but the name is known.</summary>
    public static implicit operator Actor(string name) => new(name);
}
