using System.Text;
using LearningAdvisor.Api.Accounts;

namespace LearningAdvisor.Api.Tests.Accounts;

public sealed class TotpTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>RFC 6238, appendix B, SHA-1; the last six of its eight digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_specification(long seconds, string code) => Assert.Equal(code, Totp.CodeOf(Secret, seconds / 30));

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void A_clock_may_be_half_a_minute_off(int seconds, bool isTaken)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_234_567_890);

        Assert.Equal(isTaken, Totp.StepOf(Secret, Totp.CodeOf(Secret, now.AddSeconds(seconds).ToUnixTimeSeconds() / 30), now, lastStep: 0) is not null);
    }

    [Fact]
    public void A_code_is_taken_once()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(59);
        var step = Totp.StepOf(Secret, "287082", now, lastStep: 0);

        Assert.Equal(1, step);
        Assert.Null(Totp.StepOf(Secret, "287082", now, step!.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("28708")]
    [InlineData("２８７０８２")]
    public void What_is_no_code_is_refused(string code) => Assert.Null(Totp.StepOf(Secret, code, DateTimeOffset.FromUnixTimeSeconds(59), lastStep: 0));

    [Fact]
    public void An_app_reads_the_secret_out_of_an_address() => Assert.Equal(
        "otpauth://totp/LearningAdvisor:%E5%BA%97?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=LearningAdvisor&algorithm=SHA1&digits=6&period=30",
        Totp.AddressOf("店", Secret));

    /// <summary>RFC 4648, section 10, without the padding.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Base32_is_that_of_its_specification(string text, string encoded) => Assert.Equal(encoded, Base32.Encode(Encoding.ASCII.GetBytes(text)));
}
