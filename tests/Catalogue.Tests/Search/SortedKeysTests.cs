using LearningAdvisor.Catalogue.Search;

namespace LearningAdvisor.Catalogue.Tests.Search;

public class SortedKeysTests
{
    private static readonly SortedKeys Keys = new([3, 4, 5, 9, 12, 40]);

    [Fact]
    public void Rows_are_found_and_what_is_not_there_is_left_out() => Assert.Equal([0, 2, 3, 5], Keys.RowsOf([1, 3, 5, 8, 9, 13, 40, 41]));

    [Fact]
    public void All_and_none() => Assert.Equal((6, 0, 0), (Keys.RowsOf([3, 4, 5, 9, 12, 40]).Length, Keys.RowsOf([]).Length, new SortedKeys([]).RowsOf([1, 2]).Length));

    [Theory]
    [InlineData(9, 3)]
    [InlineData(40, 5)]
    public void A_key_has_its_row(long key, int row) => Assert.Equal((row, key), (Keys.RowOf(key), Keys[row]));

    [Fact]
    public void A_key_that_is_not_there_has_none() => Assert.True(Keys.RowOf(6) < 0);
}
