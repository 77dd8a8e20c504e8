using LearningAdvisor.Channels.Line;

namespace LearningAdvisor.Channels.Tests.Line;

public sealed class ErasureWishTests
{
    [Theory]
    [InlineData("刪除我的資料")]
    [InlineData("請幫我刪除我的資料，謝謝")]
    [InlineData("我想刪除我的對話紀錄")]
    [InlineData("把我的資料都刪掉")]
    [InlineData("忘記我")]
    [InlineData("Delete all my data")]
    [InlineData("forget me")]
    [InlineData("xóa dữ liệu của tôi")]
    [InlineData("hapus data saya")]
    [InlineData("ลบข้อมูลของฉัน")]
    public void Who_wants_nothing_kept_is_understood(string text) => Assert.True(ErasureWish.IsIn(text));

    // Beginning anew is the adviser's business, and a course is a course.
    [Theory]
    [InlineData("重新開始")]
    [InlineData("start over")]
    [InlineData("我想學怎麼刪除手機裡的資料")]
    [InlineData("忘了我剛剛說的，我想學陶藝")]
    [InlineData("資料庫課程")]
    public void Other_wishes_are_not(string text) => Assert.False(ErasureWish.IsIn(text));
}
