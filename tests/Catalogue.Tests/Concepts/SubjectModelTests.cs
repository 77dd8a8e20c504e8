using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Texts;
using LearningAdvisor.SubjectTraining;

namespace LearningAdvisor.Catalogue.Tests.Concepts;

public sealed class SubjectModelTests
{
    private static readonly string Thesauri = Path.Combine(RepositoryRoot.Find(), "seeds", "thesaurus");
    private static readonly string Phrases = Path.Combine(RepositoryRoot.Find(), "tools", "SubjectTraining", "phrases");

    [Fact]
    public void The_weights_are_those_of_the_thesaurus_and_the_phrases() =>
        Assert.True(
            ToldLines.Digest(Thesauri, Phrases).SequenceEqual(SubjectModel.Shipped.Digest),
            "src/Catalogue/Concepts/subject-weights.bin was learned from other words. Run: dotnet run --project tools/SubjectTraining -c Release");

    [Theory]
    [InlineData("毛線跟棒針都買好了，想織一條給孫子過冬", "crafts.knitting")]
    [InlineData("腳踏進水裡就發抖，想學會換氣游個二十五公尺", "sport.swimming")]
    [InlineData("I want to knit a scarf with two needles", "crafts.knitting")]
    [InlineData("saya mau belajar bahasa Mandarin untuk bicara dengan tetangga", "languages.chinese")]
    public void What_is_told_around_a_subject_means_it_most_of_all(string text, string id)
    {
        var likely = SubjectModel.Shipped.Likely(TextFolding.Fold(text));

        Assert.Equal(id, SubjectModel.Shipped.Ids[Array.IndexOf(likely, likely.Max())]);
        Assert.Equal(1, likely.Sum(), 3);
    }

    [Theory]
    [InlineData("")]
    [InlineData("😀")]
    [InlineData("明天會不會下雨")]
    public void What_means_no_subject_is_told_as_such(string text)
    {
        var likely = SubjectModel.Shipped.Likely(TextFolding.Fold(text));

        Assert.Equal(likely.Max(), likely[0]);
    }

    [Fact]
    public void What_was_learned_is_read_as_it_was_written()
    {
        using var file = new MemoryStream();
        SubjectModel.Write(file, new byte[32], ["", "music"], [0, 1], new Dictionary<uint, (int, float)[]> { [SubjectGrams.Of("吉他").First()] = [(1, 12.7f)] });
        file.Position = 0;
        var read = SubjectModel.Read(file);

        Assert.Equal(["", "music"], read.Ids);
        Assert.True(read.Likely("吉他")[1] > 0.99);
        Assert.Equal(1, read.Likely("鼓")[0]);
    }

    [Fact]
    public void Lines_about_a_subject_that_the_thesaurus_has_not_are_refused_with_the_file()
    {
        var folder = Directory.CreateTempSubdirectory();
        File.WriteAllText(Path.Combine(folder.FullName, "own.yaml"), "music.kazoo:\n  - 想學卡祖笛\n");

        var error = Assert.Throws<InvalidDataException>(() => ToldLines.Read(Thesauri, folder.FullName));

        Assert.Contains("own.yaml: \"music.kazoo\" is no subject of the thesaurus.", error.Message, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }
}
