using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LearningAdvisor.Api.Accounts;

/// <summary>The file that names the counsellors: a JSON object of name → SHA-256 of the key in hexadecimal digits.</summary>
/// <param name="path">Of the file; it need not exist, and then there are no counsellors.</param>
internal sealed class CounsellorFile(string path)
{
    /// <summary>Characters of a counsellor's name.</summary>
    public const int LongestName = 60;

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whose key it is; null when it is nobody's.</summary>
    /// <remarks>The file is read each time: it is small, and a name that is struck out is out at once.</remarks>
    /// <exception cref="InvalidDataException">The file cannot be understood.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public Counsellor? Find(string key)
    {
        if (key.Length < CounsellorKey.Shortest)
            return null;

        var hash = CounsellorKey.Hash(key);
        Counsellor? found = null;
        // All are compared, so that the time does not tell how far one got.
        foreach (var (name, known) in Read())
        {
            if (CryptographicOperations.FixedTimeEquals(known, hash))
                found = new Counsellor(name);
        }

        return found;
    }

    /// <summary>Enters a counsellor's key, in place of an earlier one of the same name.</summary>
    /// <returns>Whether there was an earlier one.</returns>
    /// <exception cref="InvalidDataException">The file that is there cannot be understood.</exception>
    public bool Enter(string name, string key)
    {
        var counsellors = Read();
        var had = counsellors.ContainsKey(name);
        counsellors[name] = CounsellorKey.Hash(key);
        Write(counsellors);
        return had;
    }

    private Dictionary<string, byte[]> Read()
    {
        if (!File.Exists(path))
            return new(StringComparer.Ordinal);

        try
        {
            var lines = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path)) ?? [];
            return lines.ToDictionary(line => line.Key, line => HashOf(line.Key, line.Value), StringComparer.Ordinal);
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException(
                $"\"{path}\" is not a JSON object of names and hashes: {broken.Message} Mend it, or remove it and make new keys with ./run --counsellor NAME.", broken);
        }
    }

    private byte[] HashOf(string name, string? text)
    {
        var hash = new byte[CounsellorKey.HashLength];
        if (text?.Length == 2 * hash.Length && Convert.FromHexString(text, hash, out _, out _) == OperationStatus.Done)
            return hash;

        throw new InvalidDataException(
            $"\"{path}\": the hash of \"{name}\" is not a SHA-256 in 64 hexadecimal digits. Make a new key with ./run --counsellor \"{name}\".");
    }

    // Written beside and moved over it, so that no reader ever sees half of it; readable for the one who runs the server alone.
    private void Write(Dictionary<string, byte[]> counsellors)
    {
        var file = new FileInfo(path);
        file.Directory!.Create();
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var beside = file.FullName + ".new";
        using (var stream = new FileStream(beside, options))
            JsonSerializer.Serialize(stream, counsellors.ToDictionary(one => one.Key, one => Convert.ToHexStringLower(one.Value)), Json);
        File.Move(beside, file.FullName, overwrite: true);
    }
}
