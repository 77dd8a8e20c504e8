using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LearningAdvisor.Advisor.Safety;

/// <summary>Troubles with the numbers that help, as seeds/referrals.yaml lists them.</summary>
public sealed class Referrals
{
    // Far more than anyone types; a pasted flood must not hold up the others.
    private const int LookedAtEachEnd = 5_000;

    private readonly Regex _happening;
    private readonly Regex _everyday;
    private readonly Regex _asking;

    internal Referrals(ImmutableArray<HelpNeed> needs, Regex happening, Regex everyday, Regex asking)
    {
        Needs = needs;
        _happening = happening;
        _everyday = everyday;
        _asking = asking;
    }

    /// <summary>In the file's order, which is that of danger: life first.</summary>
    public ImmutableArray<HelpNeed> Needs { get; }

    /// <summary>Reads the YAML file.</summary>
    /// <exception cref="InvalidDataException">The file is no list of referrals; the message names file, entry and rule.</exception>
    public static Referrals Load(string path) => Parse(File.ReadAllText(path), path);

    /// <summary>Reads YAML text.</summary>
    /// <param name="yaml">The text of a referrals file.</param>
    /// <param name="name">What errors call it.</param>
    /// <exception cref="InvalidDataException">The text is no list of referrals; the message names file, entry and rule.</exception>
    public static Referrals Parse(string yaml, string name)
    {
        var reader = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        try
        {
            return (reader.Deserialize<ReferralsFile?>(yaml) ?? new ReferralsFile()).Checked(name);
        }
        catch (YamlException error)
        {
            throw new InvalidDataException(
                $"{name} line {error.Start.Line}: {error.InnerException?.Message ?? error.Message} A referrals file is \"lines:\", \"needs:\", \"happening:\", \"everyday:\" and \"asksForCourses:\".",
                error);
        }
    }

    /// <summary>The troubles a turn tells of, most dangerous first; empty for nearly every turn.</summary>
    /// <param name="text">The whole turn. Of one above 10,000 characters both ends are read: the last sentence may be what matters.</param>
    /// <returns>Each with what may follow its numbers in this turn.</returns>
    public IReadOnlyList<(HelpNeed Need, CoursesAfter Courses)> Find(string text)
    {
        // 累死了 and 急救課 are cut out and not let off: 累死了，我不想活了 still tells.
        var folded = Folded(text);
        var rest = _everyday.Replace(folded, "\n");
        var needs = Needs.Where(need => need.Words.IsMatch(rest)).ToArray();
        if (needs.Length == 0)
            return [];

        var happening = _happening.IsMatch(folded);
        return [.. needs.Select(need => (need, need.CoursesIn(folded, happening)))];
    }

    /// <summary>Whether a turn also asks for something to learn.</summary>
    public bool AsksForCourses(string text) => _asking.IsMatch(Folded(text));

    // People type the curved apostrophe as often as the straight one.
    private static string Folded(string text)
    {
        var looked = text.Length > 2 * LookedAtEachEnd ? $"{text[..LookedAtEachEnd]}\n{text[^LookedAtEachEnd..]}" : text;
        return TextFolding.Fold(looked).Replace('’', '\'');
    }
}
