using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Advisor;

/// <summary>Reads the settings of one section, and names the environment variable of one that is wrong.</summary>
/// <param name="section">The section's path, parts divided by colons.</param>
public sealed class SettingsReading(IConfiguration configuration, string section)
{
    private readonly IConfigurationSection _given = configuration.GetSection(section);

    /// <summary>A text; null when it is not given or empty.</summary>
    public string? Text(string name) => _given[name] is { Length: > 0 } text ? text : null;

    /// <summary>A whole number.</summary>
    /// <exception cref="InvalidDataException">It is none, or less than the least.</exception>
    public int Number(string name, int usual, int least = 0)
    {
        if (Text(name) is not { } text)
            return usual;
        return int.TryParse(text, out var number) && number >= least
            ? number
            : throw Wrong(name, text, $"a whole number from {least} to {int.MaxValue}", usual.ToString());
    }

    /// <summary>An amount of money, such as 2.50; 0 where it is left out.</summary>
    /// <returns>Millionths of it.</returns>
    /// <exception cref="InvalidDataException">It is none, below 0, or above a billion.</exception>
    public long Micros(string name)
    {
        if (Text(name) is not { } text)
            return 0;
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount <= 1_000_000_000
            ? (long)(amount * 1_000_000)
            : throw Wrong(name, text, "an amount such as 2.50", "0");
    }

    /// <summary>A switch.</summary>
    /// <exception cref="InvalidDataException">It is neither on nor off.</exception>
    public bool Switch(string name, bool usual)
    {
        if (Text(name) is not { } text)
            return usual;
        return bool.TryParse(text, out var isOn) ? isOn : throw Wrong(name, text, "true or false", usual ? "true" : "false");
    }

    private InvalidDataException Wrong(string name, string text, string rule, string usual) => new(
        $"{Variable(name)} is \"{text}\". It must be {rule}; leave it out for {usual}.");

    private string Variable(string name) => $"LEARNINGADVISOR__{section.Split(':', 2)[1].Replace(":", "__", StringComparison.Ordinal)}__{name}";
}
