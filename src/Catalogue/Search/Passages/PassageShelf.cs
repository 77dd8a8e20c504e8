using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Search.Passages;

/// <summary>Every passage of one catalogue version in memory: where it stands, its vector, and which passages hold the tokens asked for so far.</summary>
/// <remarks>Twelve bytes a passage and a byte a value of its vector: 55 MB for 200,000 passages.</remarks>
internal sealed class PassageShelf
{
    private readonly SortedKeys _keys;
    private readonly int[] _documents;
    private readonly GuideDocument[] _shelved;

    private PassageShelf(SortedKeys keys, int[] documents, GuideDocument[] shelved, EmbeddingModel model)
    {
        (_keys, _documents, _shelved, Model) = (keys, documents, shelved, model);
        Vectors = new VectorShelf(model.Dimensions);
        Terms = new PassageTerms(this);
    }

    /// <summary>How many passages there are, those of retired documents included.</summary>
    public int Count => _keys.Count;

    /// <summary>Grouped by document, as <see cref="Admitted"/> counts them.</summary>
    public VectorShelf Vectors { get; }

    /// <summary>That of the vectors.</summary>
    public EmbeddingModel Model { get; }

    /// <summary>The cosine that says nothing: what two passages have that have nothing in common.</summary>
    public double Unrelated { get; private set; }

    public PassageTerms Terms { get; }

    public static async Task<PassageShelf> LoadAsync(CatalogueContext database, CancellationToken ct)
    {
        var documents = await database.GuideDocuments.AsNoTracking().OrderBy(document => document.Key).ToArrayAsync(ct);
        var numbers = documents.Select((document, number) => (document.Key, number)).ToDictionary();
        var keys = new List<long>();
        var holders = new List<int>();
        // An index holds both columns, so that no text is read.
        await foreach (var passage in database.Passages.Select(passage => new { passage.Key, passage.DocumentKey }).AsAsyncEnumerable().WithCancellation(ct))
        {
            // One that came with its document while this was read belongs to the next version.
            if (numbers.TryGetValue(passage.DocumentKey, out var number))
            {
                keys.Add(passage.Key);
                holders.Add(number);
            }
        }

        var (sorted, sortedHolders) = (keys.ToArray(), holders.ToArray());
        Array.Sort(sorted, sortedHolders);
        var shelf = new PassageShelf(new SortedKeys(sorted), sortedHolders, documents, await VectorsInUse.ModelAsync(database, ct));
        await database.ReadPassageVectorsAsync(shelf.Add, ct);
        shelf.Vectors.Trim();
        shelf.Unrelated = shelf.Model.IsEmbedded ? 0 : shelf.Vectors.TypicalSimilarity();
        return shelf;
    }

    /// <summary>Which documents may be found: those in use that are nation-wide or of the city.</summary>
    /// <param name="city">Null admits every city's.</param>
    public bool[] Admitted(string? city) => Array.ConvertAll(_shelved, document => document.RetiredAt is null && (city is null || document.City is null || document.City == city));

    /// <summary>How near a passage lies to a question, the same from model to model: 0 for what is no nearer than any, at most 1.</summary>
    public double Nearness(double cosine) => (cosine - Unrelated) / (1 - Unrelated);

    public long KeyOf(int row) => _keys[row];

    /// <summary>The document of a passage that is on the shelf. Questions share it: it is not to be changed.</summary>
    public GuideDocument DocumentOf(long passageKey) => _shelved[_documents[_keys.RowOf(passageKey)]];

    /// <param name="admitted">Out of <see cref="Admitted"/>.</param>
    public bool IsAdmitted(int row, bool[] admitted) => admitted[_documents[row]];

    /// <inheritdoc cref="SortedKeys.RowsOf"/>
    public int[] RowsOf(ReadOnlySpan<long> keys) => _keys.RowsOf(keys);

    private void Add(long key, ReadOnlySpan<float> vector)
    {
        if (_keys.RowOf(key) is >= 0 and var row)
            Vectors.Add(key, vector, _documents[row]);
    }
}
