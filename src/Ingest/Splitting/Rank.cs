namespace LearningAdvisor.Ingest.Splitting;

/// <summary>How deep a numbering stands in an official document; a larger value stands deeper.</summary>
internal static class Rank
{
    /// <summary>A Markdown heading without numbering adds its level (1 to 6) to this.</summary>
    public const int Hash = 0;

    /// <summary>壹、 第一章 附件.</summary>
    public const int Major = 10;

    /// <summary>【方案一：…】.</summary>
    public const int Bracketed = 15;

    /// <summary>一、.</summary>
    public const int Chinese = 20;

    /// <summary>（一）.</summary>
    public const int ChineseInParentheses = 30;

    /// <summary>1. or 1、.</summary>
    public const int Arabic = 40;

    /// <summary>1-1 or 1.1.</summary>
    public const int Compound = 45;

    /// <summary>(1) or 1).</summary>
    public const int ArabicInParentheses = 50;

    /// <summary>①.</summary>
    public const int Circled = 55;

    /// <summary>A line set in bold from end to end.</summary>
    public const int Bold = 58;

    /// <summary>A bullet without a number.</summary>
    public const int Bullet = 60;
}
