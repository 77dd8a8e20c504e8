namespace LearningAdvisor.Api.Accounts;

/// <summary>The server's second use, <c>--counsellor NAME</c>: makes a key, shows it once and keeps its hash.</summary>
internal static class CounsellorCommand
{
    public const string Option = "--counsellor";

    private const int Failed = 1;
    private const int WrongUsage = 64;

    /// <param name="arguments">What the program was started with.</param>
    /// <returns>The exit code: 0, 64 for a name that cannot be taken, 1 for a file that cannot. Null when the arguments are not this command.</returns>
    public static int? Run(IReadOnlyList<string> arguments, string file, TextWriter output, TextWriter errors)
    {
        if (arguments.Count == 0 || arguments[0] != Option)
            return null;

        var name = string.Join(' ', arguments.Skip(1)).Trim();
        if (name.Length is 0 or > CounsellorFile.LongestName || name.Any(char.IsControl))
        {
            errors.WriteLine($"{Option} needs a name of 1 to {CounsellorFile.LongestName} characters, such as {Option} \"中正圖書館 一號櫃台\".");
            return WrongUsage;
        }

        var key = CounsellorKey.New();
        bool had;
        try
        {
            had = new CounsellorFile(file).Enter(name, key);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(broken.Message);
            return Failed;
        }

        output.WriteLine($"The key of \"{name}\", shown this once. Hand it over in person or by a way you trust:");
        output.WriteLine();
        output.WriteLine($"  {key}");
        output.WriteLine();
        output.WriteLine($"It is sent as \"Authorization: Bearer KEY\". {file} holds only its SHA-256; strike the line out there to take the key back.");
        output.WriteLine(had ? "The earlier key of this name opens nothing any more." : "A running server knows it already.");
        return 0;
    }
}
