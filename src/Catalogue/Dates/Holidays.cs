using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LearningAdvisor.Catalogue.Dates;

/// <summary>Public days off, as seeds/holidays.yaml lists them. A day that is not listed may be one all the same.</summary>
public sealed class Holidays
{
    private readonly Dictionary<(int Month, int Day), int> _since = [];
    private readonly HashSet<DateOnly> _dates = [];

    private Holidays(string text) => Text = text;

    public static Holidays None { get; } = new("");

    /// <summary>What they were read from; what is computed from them is computed anew when it changes.</summary>
    public string Text { get; }

    /// <summary>Reads the YAML file.</summary>
    /// <returns><see cref="None"/> where there is no such file.</returns>
    /// <exception cref="InvalidDataException">The file is no list of holidays; the message names file, line and rule.</exception>
    public static Holidays Load(string path) => File.Exists(path) ? Parse(File.ReadAllText(path), path) : None;

    /// <param name="yaml">The text of a holidays file.</param>
    /// <param name="name">What errors call it.</param>
    /// <exception cref="InvalidDataException">The text is no list of holidays; the message names file, line and rule.</exception>
    public static Holidays Parse(string yaml, string name)
    {
        try
        {
            var file = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<HolidaysFile?>(yaml) ?? new HolidaysFile();
            var holidays = new Holidays(yaml);
            foreach (var day in file.EveryYear)
                holidays._since[day.Checked(name)] = day.Since;
            foreach (var day in file.Dates)
                holidays._dates.Add(day.Checked(name));
            return holidays;
        }
        catch (YamlException error)
        {
            throw new InvalidDataException(
                $"{name} line {error.Start.Line}: {error.InnerException?.Message ?? error.Message} A holidays file is \"everyYear:\" with month, day, name and since, and \"dates:\" with date and name.",
                error);
        }
    }

    public bool Include(DateOnly day) =>
        _dates.Contains(day) || (_since.TryGetValue((day.Month, day.Day), out var since) && day.Year >= since);
}
