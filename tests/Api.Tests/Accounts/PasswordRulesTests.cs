using LearningAdvisor.Api.Accounts;

namespace LearningAdvisor.Api.Tests.Accounts;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("three wet umbrellas")]
    [InlineData("雨港的傘總是濕的所以多帶一把")]
    [InlineData("kS7#pq0vL!2d")]
    [InlineData("brown harbour lantern")]
    public void A_long_password_of_any_characters_is_taken(string password) => Assert.Null(PasswordRules.RefusalOf(password, "desk1", "一號櫃台"));

    [Theory]
    [InlineData("")]
    [InlineData("kS7#pq0vL!2")]
    public void A_password_below_twelve_characters_is_refused(string password) => Assert.Equal(AccountRefusal.PasswordShort, PasswordRules.RefusalOf(password));

    [Fact]
    public void A_password_beyond_the_limit_is_refused() => Assert.Equal(AccountRefusal.PasswordLong, PasswordRules.RefusalOf(new string('x', PasswordRules.Longest + 1)));

    [Theory]
    [InlineData("password1234")]
    [InlineData("Password!2345678")]
    [InlineData("iloveyou2026!!")]
    [InlineData("123456789012")]
    [InlineData("qwertyuiop12")]
    [InlineData("abcdefghijkl")]
    [InlineData("aaaaaaaaaaaaaa")]
    [InlineData("abc123abc123abc123")]
    [InlineData("letmeinletmein")]
    [InlineData("desk1-desk1-desk1")]
    [InlineData("LearningAdvisor1")]
    public void What_a_guesser_tries_first_is_refused(string password) => Assert.Equal(AccountRefusal.PasswordCommon, PasswordRules.RefusalOf(password, "desk1", "一號櫃台"));

    [Fact]
    public void The_longest_password_of_common_words_is_judged_at_once() =>
        Assert.Equal(AccountRefusal.PasswordCommon, PasswordRules.RefusalOf(string.Concat(Enumerable.Repeat("passwordmy", 25))));
}
