using LearningAdvisor.Api.Accounts;

namespace LearningAdvisor.Api.Tests.Accounts;

public sealed class CounsellorFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("counsellors-").FullName;

    private string FilePath => Path.Combine(_folder, "data", "counsellors.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_key_finds_its_counsellor_and_no_other_key_does()
    {
        var (one, two) = (CounsellorKey.New(), CounsellorKey.New());
        new CounsellorFile(FilePath).Enter("一號櫃台", one);
        new CounsellorFile(FilePath).Enter("二號櫃台", two);
        var file = new CounsellorFile(FilePath);

        Assert.Equal("一號櫃台", file.Find(one)?.Name);
        Assert.Equal("二號櫃台", file.Find(two)?.Name);
        Assert.Null(file.Find(CounsellorKey.New()));
        Assert.Null(file.Find(one[..^1]));
        Assert.Null(file.Find(""));
    }

    [Fact]
    public void The_file_holds_the_hash_and_not_the_key()
    {
        var key = CounsellorKey.New();

        new CounsellorFile(FilePath).Enter("一號櫃台", key);

        var written = File.ReadAllText(FilePath);
        Assert.DoesNotContain(key, written, StringComparison.Ordinal);
        Assert.Contains($"\"一號櫃台\": \"{Convert.ToHexStringLower(CounsellorKey.Hash(key))}\"", written, StringComparison.Ordinal);
        Assert.Equal(["counsellors.json"], Directory.EnumerateFiles(Path.GetDirectoryName(FilePath)!).Select(Path.GetFileName));
    }

    [Fact]
    public void Only_its_owner_can_read_the_file()
    {
        if (OperatingSystem.IsWindows())
            return;

        new CounsellorFile(FilePath).Enter("一號櫃台", CounsellorKey.New());

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(FilePath));
    }

    [Fact]
    public void A_new_key_takes_the_place_of_the_earlier_one()
    {
        var (old, replacing) = (CounsellorKey.New(), CounsellorKey.New());
        var file = new CounsellorFile(FilePath);

        Assert.False(file.Enter("一號櫃台", old));
        Assert.True(file.Enter("一號櫃台", replacing));

        Assert.Null(file.Find(old));
        Assert.Equal("一號櫃台", file.Find(replacing)?.Name);
    }

    [Fact]
    public void A_counsellor_who_is_struck_out_is_out_at_once()
    {
        var key = CounsellorKey.New();
        var file = new CounsellorFile(FilePath);
        file.Enter("一號櫃台", key);

        File.WriteAllText(FilePath, "{}");

        Assert.Null(file.Find(key));
    }

    [Fact]
    public void Without_a_file_there_are_no_counsellors() => Assert.Null(new CounsellorFile(FilePath).Find(CounsellorKey.New()));

    [Fact]
    public void A_hash_that_was_made_by_other_means_counts_too()
    {
        Write("""{ "一號櫃台": "3EB1BD439947EB762998E566CCC2E099C791118B2F40579CC4F7DA2B5061B7F9" }""");

        Assert.Equal("一號櫃台", new CounsellorFile(FilePath).Find(string.Concat(Enumerable.Repeat("0123456789abcdef", 2)))?.Name);
    }

    [Fact]
    public void A_password_opens_nothing_even_where_its_hash_stands_in_the_file()
    {
        const string Password = "summer-in-keelung";
        Write($$"""{ "一號櫃台": "{{Convert.ToHexStringLower(CounsellorKey.Hash(Password))}}" }""");

        Assert.Null(new CounsellorFile(FilePath).Find(Password));
    }

    [Theory]
    [InlineData("""{ "一號櫃台": "abc" }""", "\"{0}\": the hash of \"一號櫃台\" is not a SHA-256 in 64 hexadecimal digits. Make a new key with ./run --counsellor \"一號櫃台\".")]
    [InlineData("""{ "一號櫃台": null }""", "\"{0}\": the hash of \"一號櫃台\" is not a SHA-256 in 64 hexadecimal digits. Make a new key with ./run --counsellor \"一號櫃台\".")]
    public void A_hash_that_is_none_is_named(string written, string message)
    {
        Write(written);

        var error = Assert.Throws<InvalidDataException>(() => new CounsellorFile(FilePath).Find(CounsellorKey.New()));

        Assert.Equal(string.Format(null, message, FilePath), error.Message);
    }

    [Fact]
    public void A_file_that_is_no_json_is_named()
    {
        Write("一號櫃台=abc");

        var error = Assert.Throws<InvalidDataException>(() => new CounsellorFile(FilePath).Find(CounsellorKey.New()));

        Assert.StartsWith($"\"{FilePath}\" is not a JSON object of names and hashes: ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(" Mend it, or remove it and make new keys with ./run --counsellor NAME.", error.Message, StringComparison.Ordinal);
    }

    private void Write(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        File.WriteAllText(FilePath, text);
    }
}
