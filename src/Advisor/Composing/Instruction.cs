using System.Reflection;

namespace LearningAdvisor.Advisor.Composing;

/// <summary>What the model is told to do. The texts are data: Composing/Instructions.</summary>
internal static class Instruction
{
    /// <summary>For level 1.</summary>
    public static string Understand { get; } = Read("understand");

    /// <summary>For level 2, with <c>{language}</c>, <c>{known}</c> and <c>{manner}</c> to fill in.</summary>
    public static string Compose { get; } = Read("compose");

    /// <summary>The manner of level 2 where a resident wants easy words.</summary>
    public static string PlainManner { get; } = Read("plain").Trim();

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("instructions." + name)!);
        return reader.ReadToEnd();
    }
}
