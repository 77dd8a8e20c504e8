using System.IO.Compression;
using System.Text;
using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest.Tests.Sources;

public sealed class ArchiveTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly List<FailedPath> _failures = [];

    [Fact]
    public void Each_entry_becomes_a_file_and_an_unchanged_archive_is_not_unpacked_twice()
    {
        var path = Zip(("課程/a.csv", "code\n1"), ("b.json", "[]"), ("folder/", ""));
        var unpacked = Archive().Unpack(path, _failures);
        Assert.Equal("code\n1", File.ReadAllText(Path.Combine(unpacked, "課程", "a.csv")));
        File.WriteAllText(Path.Combine(unpacked, "b.json"), "kept");
        Assert.Equal(unpacked, Archive().Unpack(path, _failures));
        Assert.Equal("kept", File.ReadAllText(Path.Combine(unpacked, "b.json")));

        var changed = Archive().Unpack(Zip(("c.csv", "code\n2")), _failures);
        Assert.Equal(["c.csv"], Directory.GetFiles(changed).Select(Path.GetFileName));
        Assert.False(Directory.Exists(unpacked));
        Assert.Empty(_failures);
    }

    [Fact]
    public void Names_in_Big5_are_read()
    {
        using (var zip = new ZipArchive(File.Create(_folder["a.zip"]), ZipArchiveMode.Create, leaveOpen: false, Encoding.GetEncoding(950)))
            zip.CreateEntry("許功蓋.csv").Open().Dispose();
        Assert.Equal(["許功蓋.csv"], Directory.GetFiles(Archive().Unpack(_folder["a.zip"], _failures)).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("../a.csv")]
    [InlineData("x/../../a.csv")]
    [InlineData("..\\a.csv")]
    [InlineData("/etc/a.csv")]
    [InlineData("C:\\a.csv")]
    public void A_name_that_climbs_out_refuses_the_whole_archive(string name)
    {
        var failure = Assert.Throws<SourceFailure>(() => Archive().Unpack(Zip(("good.csv", "code"), (name, "code")), _failures));
        Assert.Equal(("ARCHIVE_PATH", $"a.zip: the entry \"{name}\" points outside the archive, so nothing of it is read. Pack it anew with plain names."), (failure.Code, failure.Message));
        Assert.False(Directory.Exists(_folder["cache"]));
    }

    [Fact]
    public void An_archive_in_the_archive_is_left_out_and_named()
    {
        var unpacked = Archive().Unpack(Zip(("a.csv", "code"), ("b.zip", "x")), _failures);
        Assert.Equal(["a.csv"], Directory.GetFiles(unpacked).Select(Path.GetFileName));
        var failed = Assert.Single(_failures);
        Assert.Equal(("a.zip/b.zip", "ARCHIVE_NESTED", "a.zip: \"b.zip\" is an archive inside the archive and is not read. Put its files into the outer one."), (failed.Name, failed.Code, failed.Message));
    }

    [Fact]
    public void Bombs_stop_at_the_limits()
    {
        var path = Zip(("a.csv", new string('0', 3 << 20)), ("b.csv", "code"));
        Assert.Equal(
            "a.zip: \"a.csv\" unpacks to more than 200 times its size, as bombs do. Pass the file on unpacked, or raise LEARNINGADVISOR__Archive__Ratio.", Refusal(path, ArchiveLimits.Default));
        Assert.Equal("a.zip: it holds 2 files; 1 at most are read. Pack fewer into one archive, or raise LEARNINGADVISOR__Archive__Entries.", Refusal(path, new ArchiveLimits(Entries: 1)));
        Assert.Equal("a.zip: \"a.csv\" unpacks to more than 1000 bytes. Split it, or raise LEARNINGADVISOR__Archive__EntryBytes.", Refusal(path, new ArchiveLimits(EntryBytes: 1000)));
        Assert.Equal("a.zip: it unpacks to more than 1000 bytes in all. Split it, or raise LEARNINGADVISOR__Archive__TotalBytes.", Refusal(path, new ArchiveLimits(TotalBytes: 1000, Ratio: 5000)));
        Assert.False(Directory.Exists(_folder["cache"]));
    }

    [Fact]
    public void An_archive_whose_directory_lies_about_sizes_unpacks_no_more_than_it_says()
    {
        var path = Zip(("a.csv", new string('0', 3 << 20)));
        var bytes = File.ReadAllBytes(path);
        foreach (var header in new[] { (Mark: "PK\x01\x02", At: 24), (Mark: "PK\x03\x04", At: 22) })
        {
            if (bytes.AsSpan().IndexOf(Encoding.Latin1.GetBytes(header.Mark)) is >= 0 and var at)
                BitConverter.TryWriteBytes(bytes.AsSpan(at + header.At), 1000);
        }

        File.WriteAllBytes(path, bytes);
        try
        {
            var unpacked = Archive().Unpack(path, _failures);
            Assert.True(new FileInfo(Path.Combine(unpacked, "a.csv")).Length <= 1000);
        }
        catch (SourceFailure refused)
        {
            Assert.Equal("ARCHIVE_BROKEN", refused.Code);
        }
    }

    [Fact]
    public void An_archive_cut_in_half_is_refused()
    {
        var whole = File.ReadAllBytes(Zip(("a.csv", "code")));
        var failure = Assert.Throws<SourceFailure>(() => Archive().Unpack(_folder.Write("half.zip", whole[..(whole.Length / 2)]), _failures));
        Assert.Equal("half.zip: it is no whole zip archive. Pack it anew.", failure.Message);
    }

    [Fact]
    public async Task The_files_of_an_archive_are_loaded_and_what_cannot_be_is_said()
    {
        using var city = new TestCity();
        var run = await city.IngestAsync(Zip(("courses.csv", "code,title,institution\nC1,陶藝,社大\n"), ("inner.zip", "x"), ("README.md", "x")));
        Assert.Equal(["inner FILE ARCHIVE_NESTED", "courses 1 "], run.Sources.Select(source => $"{source.Source} {(source.FailureCode is null ? source.Added : "FILE")} {source.FailureCode}"));
    }

    public void Dispose() => _folder.Dispose();

    private Archive Archive(ArchiveLimits? limits = null) => new(_folder["cache"], limits ?? ArchiveLimits.Default);

    private string Refusal(string path, ArchiveLimits limits) => Assert.Throws<SourceFailure>(() => Archive(limits).Unpack(path, _failures)).Message;

    private string Zip(params (string Name, string Text)[] entries)
    {
        using var zip = new ZipArchive(File.Create(_folder["a.zip"]), ZipArchiveMode.Create);
        foreach (var (name, text) in entries)
        {
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(text);
        }

        return _folder["a.zip"];
    }
}
