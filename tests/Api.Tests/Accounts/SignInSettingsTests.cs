using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Catalogue.Accounts;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Api.Tests.Accounts;

public sealed class SignInSettingsTests
{
    private static readonly (string Name, string Value)[] City =
    [
        ("Provider:AuthorizationEndpoint", "https://login.city.example/authorize"),
        ("Provider:TokenEndpoint", "https://login.city.example/token"),
        ("Provider:UserInformationEndpoint", "https://login.city.example/me"),
        ("Provider:ClientId", "learning"),
        ("Provider:ClientSecret", "a secret of tests"),
        ("Provider:Roles", "cn=leads,ou=learning=LEAD; staff=COUNSELLOR"),
    ];

    [Fact]
    public void Without_settings_people_sign_in_here_alone()
    {
        var settings = From();

        Assert.Null(settings.Provider);
        Assert.Equal((TimeSpan.FromHours(2), TimeSpan.FromHours(12), 30, false), (settings.Idle, settings.Longest, settings.AttemptsPerMinute, settings.PrintSetUpLink));
    }

    [Fact]
    public void Values_of_a_claim_stand_for_roles_in_their_order()
    {
        var provider = From(City).Provider!;

        Assert.Equal([KeyValuePair.Create("cn=leads,ou=learning", AccountRole.Lead), KeyValuePair.Create("staff", AccountRole.Counsellor)], provider.Roles);
        Assert.Equal(["openid", "profile"], provider.Scopes);
    }

    [Theory]
    [InlineData("Address", "city.example", "LEARNINGADVISOR__SignIn__Address is \"city.example\". It must be scheme and host, such as https://learning.city.example.")]
    [InlineData("DataKey", "abc", "LEARNINGADVISOR__SignIn__DataKey must be 64 hexadecimal digits, such as `openssl rand -hex 32` prints.")]
    [InlineData("IdleMinutes", "0", "LEARNINGADVISOR__SignIn__IdleMinutes is \"0\". It must be a whole number from 1 to 2147483647; leave it out for 120.")]
    [InlineData("Provider:ClientSecret", "", "LEARNINGADVISOR__SignIn__Provider__ClientSecret is missing. With a provider it must be set; leave AuthorizationEndpoint out for none.")]
    [InlineData("Provider:TokenEndpoint", "http://login.city.example/token", "LEARNINGADVISOR__SignIn__Provider__TokenEndpoint is \"http://login.city.example/token\". It must be an address that begins with https://.")]
    [InlineData("Provider:Roles", "staff=BOSS", "LEARNINGADVISOR__SignIn__Provider__Roles holds \"staff=BOSS\". Write value=ROLE with COUNSELLOR, LEAD or ADMINISTRATOR, several with \";\".")]
    public void A_setting_that_cannot_be_used_is_named_with_the_way_out(string name, string value, string message)
    {
        var error = Assert.Throws<InvalidDataException>(() => From([.. City.Where(one => one.Name != name), (name, value)]));

        Assert.Equal(message, error.Message);
    }

    [Theory]
    [InlineData(nameof(SignInSettings.Address))]
    [InlineData(nameof(SignInSettings.DataKey))]
    [InlineData(nameof(SignInSettings.KeyFile))]
    [InlineData("IdleMinutes")]
    [InlineData("SessionHours")]
    [InlineData(nameof(SignInSettings.AttemptsPerMinute))]
    [InlineData(nameof(SignInSettings.PrintSetUpLink))]
    public void The_settings_page_names_every_setting(string name) =>
        Assert.Contains($"| `LEARNINGADVISOR__SignIn__{name}` |", Repository.Read("docs/settings.md"), StringComparison.Ordinal);

    [Fact]
    public void The_settings_page_names_every_setting_of_the_provider() => Assert.All(
        typeof(ProviderSettings).GetProperties().Where(property => property.CanWrite).Select(property => property.Name),
        name => Assert.Contains($"| `LEARNINGADVISOR__SignIn__Provider__{name}` |", Repository.Read("docs/settings.md"), StringComparison.Ordinal));

    [Fact]
    public void The_first_start_makes_a_key_that_later_ones_take()
    {
        var folder = Directory.CreateTempSubdirectory("sign-in-");
        try
        {
            var settings = new SignInSettings { KeyFile = Path.Combine(folder.FullName, "data", "accounts.key") };
            var kept = AccountKeys.Of(settings).Seal("a secret"u8);

            Assert.Equal("a secret"u8.ToArray(), AccountKeys.Of(settings).Open(kept));
            Assert.Equal(["accounts.key"], Directory.EnumerateFiles(Path.GetDirectoryName(settings.KeyFile)!).Select(Path.GetFileName));
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(settings.KeyFile));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static SignInSettings From(params (string Name, string Value)[] given) => SignInSettings.From(new ConfigurationBuilder()
        .AddInMemoryCollection(given.Select(one => KeyValuePair.Create($"LearningAdvisor:SignIn:{one.Name}", (string?)one.Value)))
        .Build());
}
