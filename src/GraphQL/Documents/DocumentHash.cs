using System.Security.Cryptography;
using System.Text;

namespace LearningAdvisor.GraphQL.Documents;

/// <summary>The SHA-256 by which clients name documents: 64 hexadecimal digits in small letters.</summary>
internal static class DocumentHash
{
    /// <summary>What stands before a hash that is a document id.</summary>
    /// <remarks>https://graphql.github.io/graphql-over-http/draft/#sec-SHA256-Hex-Document-Identifier</remarks>
    public const string Prefix = "sha256:";

    /// <summary>The hash of a document's text in UTF-8.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The hash that a document id is, with or without prefix; null when it is none.</summary>
    public static string? In(string id)
    {
        var hash = id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : id;
        return hash.Length == 64 && hash.All(char.IsAsciiHexDigit) ? hash.ToLowerInvariant() : null;
    }
}
