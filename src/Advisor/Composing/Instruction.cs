using System.Reflection;

namespace LearningAdvisor.Advisor.Composing;

/// <summary>What the model is told to do. The texts are data: Composing/Instructions.</summary>
internal static class Instruction
{
    /// <summary>For level 1.</summary>
    public static string Understand { get; } = Read("understand");

    /// <summary>For level 2, with <c>{language}</c> and <c>{known}</c> to fill in.</summary>
    public static string Compose { get; } = Read("compose");

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("instructions." + name)!);
        return reader.ReadToEnd();
    }
}
