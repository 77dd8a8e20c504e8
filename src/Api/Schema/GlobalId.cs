using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace LearningAdvisor.Api.Schema;

/// <summary>The ids clients see: base64url of <c>Type:key</c>, so that one id names one object of the whole schema.</summary>
/// <param name="Type">The GraphQL type's name.</param>
/// <param name="Key">The key inside the type, as text.</param>
internal readonly record struct GlobalId(string Type, string Key)
{
    // Longer texts are no ids of ours; they are not even decoded.
    private const int LongestId = 200;

    /// <summary>The id of a row keyed by a number.</summary>
    public static string Of(string type, long key) => new GlobalId(type, key.ToString(CultureInfo.InvariantCulture)).ToString();

    /// <summary>The id of a row keyed by a GUID.</summary>
    public static string Of(string type, Guid key) => new GlobalId(type, key.ToString("N")).ToString();

    /// <summary>Reads an id; null when it is none of ours.</summary>
    public static GlobalId? Parse(string? id)
    {
        if (id is null || id.Length > LongestId || !Base64Url.IsValid(id))
            return null;

        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(id));
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? new GlobalId(text[..colon], text[(colon + 1)..]) : null;
    }

    /// <summary>The key of an id of that type; null for any other text.</summary>
    public static long? NumberOf(string type, string? id) =>
        Parse(id) is { } parsed && parsed.Type == type ? parsed.Number : null;

    /// <summary>The key of an id of that type; null for any other text.</summary>
    public static Guid? GuidOf(string type, string? id) =>
        Parse(id) is { } parsed && parsed.Type == type ? parsed.Guid : null;

    /// <summary>The key as a number; null when it is none.</summary>
    public long? Number => long.TryParse(Key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The key as a GUID; null when it is none.</summary>
    public Guid? Guid => System.Guid.TryParseExact(Key, "N", out var guid) ? guid : null;

    /// <inheritdoc/>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Type}:{Key}"));
}
