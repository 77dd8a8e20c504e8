using LearningAdvisor.Advisor.Privacy;

namespace LearningAdvisor.Advisor.Tests.Privacy;

public sealed class PersonalDataMaskTests
{
    // The numbers are the well-known examples of their checksums and belong to nobody.
    [Theory]
    [InlineData("我的身分證是A123456789", "我的身分證是〔身分證字號〕", PersonalDataKind.NationalId)]
    [InlineData("身分證Ａ１２３４５６７８９喔", "身分證〔身分證字號〕喔", PersonalDataKind.NationalId)]
    [InlineData("居留證 A800000014", "居留證 〔身分證字號〕", PersonalDataKind.NationalId)]
    [InlineData("打0912-345-678給我", "打〔手機號碼〕給我", PersonalDataKind.MobilePhone)]
    [InlineData("手機０９１２３４５６７８", "手機〔手機號碼〕", PersonalDataKind.MobilePhone)]
    [InlineData("+886 912 345 678", "〔手機號碼〕", PersonalDataKind.MobilePhone)]
    [InlineData("家裡電話(02)2420-1122", "家裡電話〔電話號碼〕", PersonalDataKind.Landline)]
    [InlineData("02-2420-1122#305 可以找到我", "〔電話號碼〕 可以找到我", PersonalDataKind.Landline)]
    [InlineData("0224201122", "〔電話號碼〕", PersonalDataKind.Landline)]
    [InlineData("寄到 someone.name+x@mail.example.tw", "寄到 〔電子郵件〕", PersonalDataKind.Email)]
    [InlineData("卡號4111 1111 1111 1111", "卡號〔卡號〕", PersonalDataKind.CardNumber)]
    public void Personal_data_gives_way_to_its_kind(string text, string expected, PersonalDataKind kind)
    {
        var masked = PersonalDataMask.Mask(text);

        Assert.Equal(expected, masked.Text);
        Assert.Equal([kind], masked.Kinds.AsEnumerable());
    }

    [Theory]
    [InlineData("課程編號 A123456788")]
    [InlineData("預算1,000元，114年3月5日")]
    [InlineData("1234567890123456")]
    [InlineData("DC00012 的課")]
    [InlineData("")]
    public void Other_numbers_stay(string text)
    {
        var masked = PersonalDataMask.Mask(text);

        Assert.Equal(text, masked.Text);
        Assert.Empty(masked.Kinds);
    }

    [Fact]
    public void Several_kinds_are_masked_in_one_text() =>
        Assert.Equal("〔身分證字號〕，〔手機號碼〕，想學吉他", PersonalDataMask.Mask("A123456789，0912345678，想學吉他").Text);
}
