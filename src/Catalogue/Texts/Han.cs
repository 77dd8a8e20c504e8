namespace LearningAdvisor.Catalogue.Texts;

/// <summary>Tells Chinese characters from others, in UTF-16 code units.</summary>
public static class Han
{
    /// <summary>True for the CJK ideographs of the basic plane, its extension A and compatibility block, and for 〇.</summary>
    public static bool IsHan(char character) =>
        character is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf' or >= '\uf900' and <= '\ufaff' or '\u3007';
}
