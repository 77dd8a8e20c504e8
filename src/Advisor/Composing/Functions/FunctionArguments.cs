using System.Text.Json;

namespace LearningAdvisor.Advisor.Composing.Functions;

/// <summary>The arguments of a call, checked as they are read.</summary>
/// <param name="function">Named in what the model is told about a wrong one.</param>
internal sealed class FunctionArguments(string function, IDictionary<string, object?>? given)
{
    private const int LongestText = 400;

    /// <summary>A text; empty where it is left out.</summary>
    /// <exception cref="ArgumentRefusedException">It is no text, or longer than a question is.</exception>
    public string Text(string name)
    {
        if (Find(name) is not { } value)
            return "";
        if (value.ValueKind != JsonValueKind.String)
            throw Refused(name, value, "a text");
        var text = value.GetString()!.Trim();
        return text.Length <= LongestText ? text : throw Refused(name, value, $"at most {LongestText} characters");
    }

    /// <inheritdoc cref="Text"/>
    /// <exception cref="ArgumentRefusedException">It is missing, no text, or too long.</exception>
    public string NeededText(string name) =>
        Text(name) is { Length: > 0 } text ? text : throw new ArgumentRefusedException($"Argument \"{name}\" of {function} is missing. Give it.");

    /// <summary>A list of objects; empty where it is left out.</summary>
    /// <param name="most">What lies behind that many is not read.</param>
    /// <exception cref="ArgumentRefusedException">It is no list, or holds anything but objects.</exception>
    public IReadOnlyList<FunctionArguments> Objects(string name, int most)
    {
        if (Find(name) is not { } value)
            return [];
        if (value.ValueKind != JsonValueKind.Array)
            throw Refused(name, value, "a list of objects");
        return [.. value.EnumerateArray().Take(most).Select((item, index) => item.ValueKind == JsonValueKind.Object
            ? new FunctionArguments($"{function}.{name}[{index}]", item.EnumerateObject().DistinctBy(property => property.Name).ToDictionary(property => property.Name, object? (property) => property.Value))
            : throw Refused($"{name}[{index}]", item, "an object"))];
    }

    /// <summary>A switch; false where it is left out.</summary>
    public bool IsOn(string name) => Find(name) is { ValueKind: JsonValueKind.True };

    /// <summary>What is wrong with an argument, for the model to read.</summary>
    public ArgumentRefusedException Refused(string name, string value, string rule) =>
        new($"Argument \"{name}\" of {function} is \"{Shortened(value)}\". It must be {rule}.");

    private ArgumentRefusedException Refused(string name, JsonElement value, string rule) => Refused(name, value.GetRawText(), rule);

    private JsonElement? Find(string name) =>
        given is not null && given.TryGetValue(name, out var value) && value is JsonElement { ValueKind: not JsonValueKind.Null } element ? element : null;

    // What the model sent goes back to it, but not a flood of it.
    private static string Shortened(string value) => value.Length <= 60 ? value : value[..60] + "…";
}

/// <summary>A call that cannot be carried out as it was written. The message goes back to the model.</summary>
internal sealed class ArgumentRefusedException(string message) : Exception(message);
