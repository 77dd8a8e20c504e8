using System.Security.Cryptography;
using System.Text;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Institutions;

namespace LearningAdvisor.Advisor.Recalling;

/// <summary>
/// What a reply says of which record, noted where it is worded. Only thereby can a change that makes the reply wrong be told
/// from one of a fact that nobody heard of.
/// </summary>
public sealed class Statements
{
    private readonly Dictionary<(RecordKind Kind, long Key, string Hash), (object Record, HashSet<FactKind> Facts)> _said = [];
    private readonly List<UsedRecord> _quotes = [];

    /// <param name="course">With its sessions and its institution.</param>
    /// <param name="facts">Those that the text or a reason states; one that the record does not hold counts for nothing.</param>
    public void Of(Course course, params IEnumerable<FactKind> facts) => Note((RecordKind.Course, course.Key, course.RowHash), course, facts);

    /// <inheritdoc cref="Of(Course, IEnumerable{FactKind})"/>
    public void Of(Institution institution, params IEnumerable<FactKind> facts) =>
        Note((RecordKind.Institution, institution.Key, institution.RowHash), institution, facts);

    /// <param name="passage">The one that the citation names, with its document.</param>
    public void Of(Citation citation, Passage passage) => _quotes.Add(new UsedRecord
    {
        Kind = RecordKind.Passage,
        RecordKey = citation.DocumentKey,
        Hash = HashOf(passage.Text),
        SeenHash = passage.Document!.RowHash,
        Facts = [new StatedFact(FactKind.Quote, citation.Quote)],
    });

    /// <summary>Adds what another reply says, which goes out with this one.</summary>
    public void Append(Statements other)
    {
        foreach (var (key, (record, facts)) in other._said)
            Note(key, record, facts);
        _quotes.AddRange(other._quotes);
    }

    /// <summary>The records with the values that the facts have now.</summary>
    /// <param name="today">In Taipei.</param>
    public IReadOnlyList<UsedRecord> Values(DateOnly today) =>
    [
        .. _said.Select(said => new UsedRecord
        {
            Kind = said.Key.Kind,
            RecordKey = said.Key.Key,
            Hash = said.Key.Hash,
            SeenHash = said.Key.Hash,
            Facts = [.. said.Value.Facts.Order().Select(fact => Stated(said.Value.Record, fact, today)).OfType<StatedFact>()],
        }),
        .. _quotes,
    ];

    /// <summary>The hash of a passage's text, by which it is found again after its document was read anew.</summary>
    internal static string HashOf(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static StatedFact? Stated(object record, FactKind fact, DateOnly today)
    {
        var value = record is Course course ? RecordFacts.Of(course, fact, today) : RecordFacts.Of((Institution)record, fact);
        return value is null ? null : new StatedFact(fact, value);
    }

    private void Note((RecordKind Kind, long Key, string Hash) key, object record, IEnumerable<FactKind> facts)
    {
        if (!_said.TryGetValue(key, out var said))
            _said[key] = said = (record, []);
        said.Facts.UnionWith(facts);
    }
}
