using LearningAdvisor.Ingest.Mappings;

namespace LearningAdvisor.Ingest.Validating;

/// <summary>Reads the cells of one row and collects every rule that they break, so that a person corrects a row once.</summary>
public sealed class RowReader(MappedRow row)
{
    private readonly List<Rejection> _rejections = [];

    /// <summary>Reads a text; false when it is none of the forms.</summary>
    public delegate bool Parser<T>(string text, out T value);

    public IReadOnlyList<Rejection> Rejections => _rejections;

    public string? Text(int column) => row.Cells[column];

    /// <summary>The text of a column that must not be empty; empty after a rejection.</summary>
    public string Required(int column, RuleText rule)
    {
        if (Text(column) is { } text)
            return text;

        Reject(rule, null);
        return "";
    }

    /// <returns>Null for an empty cell, and for an unreadable one, which is then rejected.</returns>
    public T? Read<T>(int column, Parser<T> parser, RuleText rule)
        where T : struct
    {
        if (Text(column) is not { } text)
            return null;
        if (parser(text, out var value))
            return value;

        Reject(rule, text);
        return null;
    }

    /// <inheritdoc cref="Read{T}"/>
    public string? ReadText(int column, Parser<string> parser, RuleText rule)
    {
        if (Text(column) is not { } text)
            return null;
        if (parser(text, out var value))
            return value;

        Reject(rule, text);
        return null;
    }

    public void Reject(RuleText rule, string? value) => _rejections.Add(Rejection.Of(rule, row.At, value));
}
