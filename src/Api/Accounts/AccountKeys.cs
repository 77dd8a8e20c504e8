using System.Security.Cryptography;

namespace LearningAdvisor.Api.Accounts;

/// <summary>The key that seals second factors: out of the environment, else a file that the first start makes.</summary>
internal static class AccountKeys
{
    public const int Bytes = 32;

    /// <exception cref="InvalidDataException">The file does not hold such a key.</exception>
    /// <exception cref="IOException">The file cannot be read or made.</exception>
    public static AccountSeal Of(SignInSettings settings) => new(settings.DataKey ?? FromFile(settings.KeyFile));

    private static byte[] FromFile(string path)
    {
        if (!File.Exists(path))
            Make(path);

        var key = File.ReadAllBytes(path);
        return key.Length == Bytes
            ? key
            : throw new InvalidDataException($"\"{path}\" holds {key.Length} bytes; the key of the accounts has {Bytes}. Bring the right file back, or remove it and let everybody set up their second factor anew.");
    }

    // Of two servers that start at once, both take the file of the first.
    private static void Make(string path)
    {
        var file = new FileInfo(path);
        file.Directory!.Create();
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var beside = $"{file.FullName}.{Guid.NewGuid():n}";
        using (var stream = new FileStream(beside, options))
            stream.Write(RandomNumberGenerator.GetBytes(Bytes));
        try
        {
            File.Move(beside, file.FullName);
        }
        catch (IOException) when (File.Exists(file.FullName))
        {
            File.Delete(beside);
        }
    }
}
