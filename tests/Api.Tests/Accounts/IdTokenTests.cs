using System.Buffers.Text;
using System.Text;
using LearningAdvisor.Api.Accounts;
using Microsoft.AspNetCore.Authentication;

namespace LearningAdvisor.Api.Tests.Accounts;

public sealed class IdTokenTests
{
    private const string Issuer = "https://login.city.example";

    [Theory]
    [InlineData("\"us\"")]
    [InlineData("[\"us\"]")]
    public void A_token_for_this_client_is_taken(string audience) => Check(Token(audience: audience));

    [Fact]
    public void One_for_several_clients_must_have_been_issued_to_this_one()
    {
        Check(Token(audience: "[\"us\", \"them\"]", more: ",\"azp\":\"us\""));

        Assert.Throws<AuthenticationFailureException>(() => Check(Token(audience: "[\"us\", \"them\"]")));
        Assert.Throws<AuthenticationFailureException>(() => Check(Token(audience: "[\"us\", \"them\"]", more: ",\"azp\":\"them\"")));
    }

    [Fact]
    public void A_token_for_another_client_is_refused_with_the_reason()
    {
        var error = Assert.Throws<AuthenticationFailureException>(() => Check(Token(audience: "\"them\"")));

        Assert.Equal(
            "The provider's id token is for another client, so nobody was signed in. Compare the provider's settings with LEARNINGADVISOR__SignIn__Provider__….", error.Message);
    }

    [Theory]
    [InlineData("https://elsewhere.example", "ann", 60)]
    [InlineData("https://login.city.example/", "ann", 60)]
    [InlineData(Issuer, "bob", 60)]
    [InlineData(Issuer, "ann", -301)]
    public void A_token_of_another_issuer_about_somebody_else_or_too_old_is_refused(string issuer, string subject, int seconds) =>
        Assert.Throws<AuthenticationFailureException>(() => Check(Token(issuer, subject, seconds: seconds)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a.b")]
    [InlineData("a.!.c")]
    [InlineData("a.bnVsbA.c")]
    [InlineData("a.e30.c")]
    [InlineData("a.ew.c")]
    public void What_is_no_token_is_refused(string? token) => Assert.Throws<AuthenticationFailureException>(() => Check(token));

    private static void Check(string? token) => IdToken.Check(token, Issuer, "us", "ann", ApiFixture.Now);

    private static string Token(string issuer = Issuer, string subject = "ann", string audience = "\"us\"", int seconds = 60, string more = "")
    {
        var claims = $$"""{"iss":"{{issuer}}","sub":"{{subject}}","aud":{{audience}},"exp":{{ApiFixture.Now.ToUnixTimeSeconds() + seconds}}{{more}}}""";
        return $"e30.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims))}.none";
    }
}
