using LearningAdvisor.Catalogue.Concepts;

namespace LearningAdvisor.Catalogue.Tests.Concepts;

public sealed class ThesaurusFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("thesaurus-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Every_member_of_a_concept_is_read()
    {
        Write("music.yaml", """
            concepts:
              - id: music
                preferred: { zh-TW: 音樂 }
              - id: music.guitar
                broader: music
                iscedF: "0215"
                preferred: { zh-TW: 吉他, en: guitar }
                terms:
                  zh-TW: [民謠吉他, 彈唱]
                everyday:
                  zh-TW: [自彈自唱]
                  en: strum
                related: [music]
            """);

        var guitar = Thesaurus.Load(_folder.FullName)["music.guitar"]!;

        Assert.Equal(("music", "0215", "guitar"), (guitar.Broader, guitar.IscedF, guitar.Name("en")));
        Assert.Equal(["民謠吉他", "彈唱"], guitar.Terms["zh-TW"]);
        Assert.Equal(["strum"], guitar.Everyday["en"]);
        Assert.Equal(["music"], guitar.Related);
    }

    [Fact]
    public void The_files_of_a_folder_are_one_thesaurus_and_may_point_to_each_other()
    {
        Write("b.yaml", "concepts: [{ id: b, broader: a, preferred: { zh-TW: 乙 } }]");
        Write("a.yaml", "concepts: [{ id: a, preferred: { zh-TW: 甲 } }]");
        Write("empty.yaml", "# nothing yet");
        Write("notes.txt", "not a thesaurus");

        Assert.Equal(["a", "b"], Thesaurus.Load(_folder.FullName).Concepts.Select(concept => concept.Id));
    }

    [Fact]
    public void What_is_told_around_a_concept_stands_in_files_of_its_own()
    {
        Write("music.yaml", "concepts: [{ id: guitar, preferred: { zh-TW: 吉他 } }, { id: drum, preferred: { zh-TW: 鼓 } }]");
        Tell("one.yaml", "guitar: [營火旁彈唱, 按弦手會痛]");
        Tell("two.yaml", "guitar:\n  - strum at a campfire");

        var thesaurus = Thesaurus.Load(_folder.FullName);

        Assert.Equal(["營火旁彈唱", "按弦手會痛", "strum at a campfire"], thesaurus["guitar"]!.Told);
        Assert.Empty(thesaurus["drum"]!.Told);
    }

    [Theory]
    [InlineData("flute: [吹一首歌]", "tellings: no concept has the id \"flute\"")]
    [InlineData("- 吹一首歌", "tellings/one.yaml: a file of tellings is a mapping")]
    [InlineData("guitar: [", "tellings/one.yaml line")]
    public void Tellings_that_cannot_be_read_are_named_with_their_file(string text, string problem)
    {
        Write("music.yaml", "concepts: [{ id: guitar, preferred: { zh-TW: 吉他 } }]");
        Tell("one.yaml", text);

        Assert.StartsWith(problem, Assert.Throws<InvalidDataException>(() => Thesaurus.Load(_folder.FullName)).Message);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() => AssertRefused(
        Path.Combine(_folder.FullName, "none"),
        $"Thesaurus folder \"{Path.Combine(_folder.FullName, "none")}\" does not exist. Name the folder that holds the .yaml files of the thesaurus.");

    [Fact]
    public void Broken_YAML_is_named_with_file_and_line()
    {
        Write("bad.yaml", "concepts:\n  - id: [a\n");

        var refused = Assert.Throws<InvalidDataException>(() => Thesaurus.Load(_folder.FullName));

        Assert.Matches("^bad\\.yaml line [0-9]+: not valid YAML \\(.+\\)\\. Correct that line\\.$", refused.Message);
    }

    [Theory]
    [InlineData("- id: a")]
    [InlineData("subjects: []")]
    [InlineData("concepts: none")]
    public void A_file_without_the_list_of_concepts_is_refused(string text)
    {
        Write("bad.yaml", text);

        AssertRefused(_folder.FullName, "bad.yaml: a thesaurus file is a mapping with the list \"concepts\". Add that key.");
    }

    [Fact]
    public void A_concept_without_an_id_is_refused()
    {
        Write("bad.yaml", "concepts:\n  - id: a\n    preferred: { zh-TW: 甲 }\n  - preferred: { zh-TW: 乙 }");

        AssertRefused(_folder.FullName, "bad.yaml line 4: a concept has no \"id\". Give it one.");
    }

    [Fact]
    public void Words_of_one_language_that_stand_twice_are_refused()
    {
        Write("bad.yaml", "concepts:\n  - id: a\n    preferred: { zh-TW: 甲 }\n    terms:\n      vi: [một]\n      vi: [hai]");

        AssertRefused(_folder.FullName, "bad.yaml line 6: the words of \"vi\" stand twice in one concept. Join the two lists.");
    }

    [Fact]
    public void A_concept_without_a_name_is_refused()
    {
        Write("bad.yaml", "concepts:\n  - id: a");

        AssertRefused(_folder.FullName, "bad.yaml line 2: concept \"a\" has no \"preferred\" name. Add at least zh-TW.");
    }

    [Fact]
    public void An_entry_that_is_no_concept_is_refused_and_not_passed_over()
    {
        Write("bad.yaml", "concepts:\n  - id: a\n    preferred: { zh-TW: 甲 }\n  - music.guitar");

        AssertRefused(_folder.FullName, "bad.yaml line 4: \"music.guitar\" is no concept. Write a mapping with \"id\" and \"preferred\".");
    }

    private static void AssertRefused(string folder, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Thesaurus.Load(folder)).Message);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);

    private void Tell(string name, string text) => File.WriteAllText(Path.Combine(_folder.CreateSubdirectory("tellings").FullName, name), text);
}
