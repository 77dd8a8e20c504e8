using System.Text.RegularExpressions;

namespace LearningAdvisor.Ingest.Splitting;

/// <summary>The numbering or bullet that a line starts with.</summary>
/// <param name="Rank">One of <see cref="Splitting.Rank"/>, plus the level for a Markdown heading without numbering.</param>
/// <param name="Label">As written, without spaces: 壹、 (一) 1-2-3※; empty for a bullet and a Markdown heading.</param>
/// <param name="Body">What follows the label.</param>
/// <param name="IsHash">True where Markdown says that the line is a heading.</param>
internal sealed partial record Marker(int Rank, string Label, string Body, bool IsHash = false)
{
    /// <summary>True where a bullet stands in front of the number: surely an item, however high its number ranks.</summary>
    public bool IsBulleted { get; init; }

    private static readonly (int Rank, Regex Pattern)[] Numberings =
    [
        (Splitting.Rank.Major, Major()),
        (Splitting.Rank.Major, Appendix()),
        (Splitting.Rank.Bracketed, Bracketed()),
        (Splitting.Rank.Chinese, Chinese()),
        (Splitting.Rank.ChineseInParentheses, ChineseInParentheses()),
        (Splitting.Rank.Compound, Compound()),
        (Splitting.Rank.Arabic, Arabic()),
        (Splitting.Rank.ArabicInParentheses, ArabicInParentheses()),
        (Splitting.Rank.Circled, Circled()),
    ];

    /// <summary>Label and body together, as a reader sees the line.</summary>
    public string Text => Label.Length > 0 && (char.IsLetterOrDigit(Label[^1]) || Label[^1] == '※') ? $"{Label} {Body}" : Label + Body;

    /// <summary>Null for a line that starts with plain text.</summary>
    public static Marker? Of(string line)
    {
        if (Hash().Match(line) is { Success: true } hash)
        {
            var heading = hash.Groups["body"].Value.Trim();
            return Numbered(heading) is { } numbered
                ? numbered with { IsHash = true }
                : new Marker(Splitting.Rank.Hash + hash.Groups["hash"].Length, "", heading, IsHash: true);
        }

        if (Bold().Match(line) is { Success: true } bold)
        {
            var body = bold.Groups["body"].Value.Trim();
            return Numbered(body) is { } numbered ? numbered with { IsHash = true } : new Marker(Splitting.Rank.Bold, "", body, IsHash: true);
        }

        // Many converters put a bullet before a number that is already there; the number says more.
        if (Bullet().Match(line) is { Success: true } bullet)
        {
            var body = bullet.Groups["body"].Value.Trim();
            return (Numbered(body) ?? new Marker(Splitting.Rank.Bullet, "", body)) with { IsBulleted = true };
        }

        return Numbered(line);
    }

    /// <summary>The rank of the numbering a text starts with, or null: 二、資源投入 and 一、組織法制 belong to one column.</summary>
    public static int? StyleOf(string text) => Numbered(text)?.Rank;

    /// <summary>The number a text starts with, where no other mark-up is to be looked for.</summary>
    public static Marker? Numbered(string line)
    {
        foreach (var (rank, pattern) in Numberings)
        {
            if (pattern.Match(line) is { Success: true } match)
                return new Marker(rank, match.Groups["label"].Value.Replace(" ", ""), match.Groups["body"].Value.Trim());
        }

        return null;
    }

    [GeneratedRegex(@"^(?<hash>#{1,6})\s+(?<body>.+)$")]
    private static partial Regex Hash();

    [GeneratedRegex(@"^\*\*(?<body>[^*]{2,60})\*\*$")]
    private static partial Regex Bold();

    [GeneratedRegex(@"^[-*•●◆■□◎※‧]\s+(?<body>.+)$")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?<label>[壹貳參叁肆伍陸柒捌玖拾]{1,3}\s?[、．.]|第\s?[一二三四五六七八九十百\d]{1,4}\s?[章篇編](?=[\s、：:]))[\s、：:]*(?<body>.+)$")]
    private static partial Regex Major();

    [GeneratedRegex(@"^(?<label>(?:附件|附錄|附表|附則)\s?[一二三四五六七八九十\d]{0,2})[\s：:、]+(?<body>\S.{0,40})$")]
    private static partial Regex Appendix();

    [GeneratedRegex(@"^(?<label>)(?<body>【[^】]{2,80}】)$")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?<label>[一二三四五六七八九十]{1,3}\s?[、．]|第\s?[一二三四五六七八九十百\d]{1,4}\s?[節條](?=[\s、：:]))[\s、：:]*(?<body>.+)$")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^(?<label>[(（]\s?[一二三四五六七八九十]{1,3}\s?[)）])\s*(?<body>.+)$")]
    private static partial Regex ChineseInParentheses();

    [GeneratedRegex(@"^(?<label>\d{1,2}(?:[-.]\d{1,2}){1,3}※?)\s+(?<body>\D.*)$")]
    private static partial Regex Compound();

    [GeneratedRegex(@"^(?<label>[1-9]\d?\s?[.．、])\s*(?<body>[^\d\s].*|\d{2,4}\s?年.*)$")]
    private static partial Regex Arabic();

    [GeneratedRegex(@"^(?<label>[(（]\s?[1-9]\d?\s?[)）]|[1-9]\d?[)）])\s*(?<body>\D.*|\d{2,4}\s?年.*)$")]
    private static partial Regex ArabicInParentheses();

    [GeneratedRegex(@"^(?<label>[\u2460-\u2473])\s*(?<body>.+)$")]
    private static partial Regex Circled();
}
