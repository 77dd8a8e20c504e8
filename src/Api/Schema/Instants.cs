namespace LearningAdvisor.Api.Schema;

/// <summary>Points in time as the schema shows them.</summary>
internal static class Instants
{
    /// <summary>A UTC time out of the database, which keeps no offset.</summary>
    public static DateTimeOffset Utc(DateTime stored) => new(DateTime.SpecifyKind(stored, DateTimeKind.Utc));

    /// <inheritdoc cref="Utc(DateTime)"/>
    public static object? Utc(DateTime? stored) => stored is { } time ? Utc(time) : null;
}
