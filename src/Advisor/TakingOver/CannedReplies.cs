using System.Diagnostics.CodeAnalysis;
using LearningAdvisor.Advisor.Answering;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LearningAdvisor.Advisor.TakingOver;

/// <summary>Sentences that counsellors need again and again, as seeds/canned-replies.yaml lists them.</summary>
public sealed class CannedReplies
{
    private CannedReplies(IReadOnlyList<CannedReply> all) => All = all;

    /// <summary>In the file's order.</summary>
    public IReadOnlyList<CannedReply> All { get; }

    /// <summary>Reads the YAML file.</summary>
    /// <returns>None where there is no such file.</returns>
    /// <exception cref="InvalidDataException">The file is no list of replies; the message names file, entry and rule.</exception>
    public static CannedReplies Load(string path) => File.Exists(path) ? Parse(File.ReadAllText(path), path) : new CannedReplies([]);

    /// <param name="yaml">A list of id, title and texts by language tag.</param>
    /// <param name="name">What errors call it.</param>
    /// <exception cref="InvalidDataException">The text is no such list; the message names file, entry and rule.</exception>
    public static CannedReplies Parse(string yaml, string name)
    {
        try
        {
            var entries = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<List<Entry>?>(yaml) ?? [];
            var replies = entries.Select(entry => entry.Checked(name)).ToList();
            if (replies.GroupBy(reply => reply.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
                throw new InvalidDataException($"{name}: the id \"{twice.Key}\" is there {twice.Count()} times. Give each reply an id of its own.");
            return new CannedReplies(replies);
        }
        catch (YamlException error)
        {
            throw new InvalidDataException($"{name} line {error.Start.Line}: {error.InnerException?.Message ?? error.Message} A file of canned replies is a list of \"id:\", \"title:\" and \"texts:\" by language tag.", error);
        }
    }

    [SuppressMessage("Performance", "CA1812", Justification = "Made by the YAML reader.")]
    private sealed class Entry
    {
        public string? Id { get; set; }

        public string? Title { get; set; }

        public Dictionary<string, string> Texts { get; set; } = [];

        public CannedReply Checked(string file)
        {
            if (string.IsNullOrWhiteSpace(Id) || string.IsNullOrWhiteSpace(Title))
                throw new InvalidDataException($"{file}: the entry \"{Id ?? Title}\" lacks its id or title. Give it both.");
            return PhraseBook.All.FirstOrDefault(book => !Texts.ContainsKey(book.Locale)) is { } missing
                ? throw new InvalidDataException($"{file}: \"{Id}\" has no text for {missing.Locale}. Write it in each of the residents' languages.")
                : new CannedReply(Id, Title, Texts);
        }
    }
}

/// <param name="Title">For counsellors, in the city's own language.</param>
/// <param name="Texts">By the tags of <see cref="PhraseBook.All"/>.</param>
public sealed record CannedReply(string Id, string Title, IReadOnlyDictionary<string, string> Texts);
