using LearningAdvisor.Advisor.Answering.Zhuyin;

namespace LearningAdvisor.Advisor.Tests.Answering.Zhuyin;

public sealed class ZhuyinTableTests
{
    private const string Small = "# a comment\n音\tㄧㄣ\n樂\tㄌㄜˋ\n音樂\tㄧㄣ ㄩㄝˋ\n會\tㄏㄨㄟˋ\n";

    [Fact]
    public void The_longest_word_of_the_table_tells_the_reading() =>
        Assert.Equal("ㄧㄣ ㄩㄝˋ ㄏㄨㄟˋ ㄌㄜˋ none", string.Join(' ', ZhuyinTable.Parse(Small, "small.tsv").Read("音樂會樂!").Select(reading => reading ?? "none")));

    [Theory]
    [InlineData("音\tㄧㄣ\n音樂 ㄧㄣ ㄩㄝˋ", "small.tsv line 2: \"音樂 ㄧㄣ ㄩㄝˋ\" is no reading. Write a word of 1 to 4 characters, a tab, and a reading for each character.")]
    [InlineData("音樂\tㄧㄣ", "small.tsv line 1: \"音樂\" has 2 character(s) and 1 reading(s). Write one reading a character, with one space between.")]
    [InlineData("的\tㄉㄜ˙", "small.tsv line 1: \"ㄉㄜ˙\" is no syllable in zhuyin. Write ˙ before it or ˊ, ˇ or ˋ after it, and nothing for the first tone.")]
    [InlineData("音\tyin1", "small.tsv line 1: \"yin1\" is no syllable in zhuyin. Write ˙ before it or ˊ, ˇ or ˋ after it, and nothing for the first tone.")]
    [InlineData("音\tㄧㄣ\r\n\r\n音\tㄧㄣ", "small.tsv line 3: \"音\" is there twice. Keep one reading.")]
    public void A_line_that_is_no_reading_names_its_place_and_the_rule(string text, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => ZhuyinTable.Parse(text, "small.tsv")).Message);

    [Fact]
    public void A_missing_table_says_where_it_was_looked_for() =>
        Assert.Equal(
            "nowhere.tsv: the table of readings is missing. Name the folder that holds zhuyin.tsv with --seeds.",
            Assert.Throws<InvalidDataException>(() => ZhuyinTable.Load("nowhere.tsv")).Message);
}
