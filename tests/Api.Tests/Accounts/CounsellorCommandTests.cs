using LearningAdvisor.Api.Accounts;

namespace LearningAdvisor.Api.Tests.Accounts;

public sealed class CounsellorCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("counsellors-").FullName;
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _errors = new() { NewLine = "\n" };

    private string FilePath => Path.Combine(_folder, "counsellors.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void It_shows_the_key_once_and_keeps_its_hash()
    {
        Assert.Equal(0, Run("--counsellor", "中正圖書館", "一號櫃台"));

        var key = Key(_output.ToString());
        Assert.Equal(
            $"""
            The key of "中正圖書館 一號櫃台", shown this once. Hand it over in person or by a way you trust:

              {key}

            It is sent as "Authorization: Bearer KEY". {FilePath} holds only its SHA-256; strike the line out there to take the key back.
            A running server knows it already.

            """,
            _output.ToString());
        Assert.Equal("中正圖書館 一號櫃台", new CounsellorFile(FilePath).Find(key)?.Name);
    }

    [Fact]
    public void A_second_key_of_a_name_ends_the_first()
    {
        Run("--counsellor", "一號櫃台");
        var first = Key(_output.ToString());

        Run("--counsellor", "一號櫃台");

        Assert.EndsWith("The earlier key of this name opens nothing any more.\n", _output.ToString(), StringComparison.Ordinal);
        Assert.Null(new CounsellorFile(FilePath).Find(first));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("一號\n櫃台")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一")]
    public void A_name_that_cannot_be_shown_beside_a_decision_is_refused(string name)
    {
        Assert.Equal(64, Run("--counsellor", name));

        Assert.Equal("--counsellor needs a name of 1 to 60 characters, such as --counsellor \"中正圖書館 一號櫃台\".\n", _errors.ToString());
        Assert.False(File.Exists(FilePath));
    }

    [Fact]
    public void A_file_that_cannot_be_understood_is_named_and_left_alone()
    {
        File.WriteAllText(FilePath, "?");

        Assert.Equal(1, Run("--counsellor", "一號櫃台"));

        Assert.Contains(FilePath, _errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(("?", ""), (File.ReadAllText(FilePath), _output.ToString()));
    }

    [Theory]
    [InlineData]
    [InlineData("--urls", "http://127.0.0.1:5080")]
    public void Other_arguments_start_the_server(params string[] arguments) => Assert.Null(Run(arguments));

    private int? Run(params string[] arguments) => CounsellorCommand.Run(arguments, FilePath, _output, _errors);

    private static string Key(string output) => output.Split('\n').Single(line => line.StartsWith("  ", StringComparison.Ordinal)).Trim();
}
