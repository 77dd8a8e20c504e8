using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Catalogue.Accounts;

namespace LearningAdvisor.Api.Tests.Accounts;

public sealed class SetUpDeskTests : IDisposable
{
    private readonly AccountHouse _house = new();

    public void Dispose() => _house.Dispose();

    [Fact]
    public async Task The_printed_link_makes_the_first_administrator_and_none_is_printed_any_more()
    {
        var token = await PrintedAsync();

        var outcome = await SetUpAsync(token!);

        Assert.Equal(AccountRole.Administrator, _house.Sessions.Find(outcome.Token!)!.Role);
        Assert.Null(await PrintedAsync());
        Assert.NotNull(await PrintedAsync(always: true));
        Assert.NotNull((await _house.SignInAsync("boss")).Token);
    }

    [Fact]
    public async Task A_link_works_once()
    {
        var token = await PrintedAsync();
        await SetUpAsync(token!);

        Assert.Equal(AccountRefusal.LinkInvalid, (await SetUpAsync(token!, "second")).Refusal);
    }

    [Fact]
    public async Task A_link_ends_after_a_day()
    {
        var token = await PrintedAsync();
        _house.Clock.Pass(Invitations.Life);

        Assert.Equal(AccountRefusal.LinkInvalid, (await SetUpAsync(token!)).Refusal);
    }

    [Fact]
    public async Task A_link_that_is_printed_anew_ends_the_one_before()
    {
        var first = await PrintedAsync();
        await PrintedAsync();

        Assert.Equal(AccountRefusal.LinkInvalid, (await SetUpAsync(first!)).Refusal);
    }

    [Theory]
    [InlineData("", "First", AccountHouse.Password, nameof(AccountRefusal.NameInvalid))]
    [InlineData("boss", " ", AccountHouse.Password, nameof(AccountRefusal.DisplayNameInvalid))]
    [InlineData("boss", "First", "short", nameof(AccountRefusal.PasswordShort))]
    [InlineData("boss", "First", "boss-boss-boss", nameof(AccountRefusal.PasswordCommon))]
    [InlineData("TAKEN", "First", AccountHouse.Password, nameof(AccountRefusal.NameTaken))]
    [InlineData("boss", "taken 櫃台", AccountHouse.Password, nameof(AccountRefusal.DisplayNameTaken))]
    public async Task What_cannot_be_taken_is_refused_and_leaves_the_link_open(string name, string displayName, string password, string refusal)
    {
        await _house.AddAsync("taken");
        var token = await PrintedAsync();

        Assert.Equal(refusal, (await SetUpAsync(token!, name, displayName, password)).Refusal.ToString());
        Assert.NotNull((await SetUpAsync(token!)).Token);
    }

    [Fact]
    public async Task A_link_gives_an_account_back_without_its_second_factor_and_ends_its_sessions()
    {
        var account = await _house.AddAsync("desk1");
        var session = (await _house.SignInAsync("desk1")).Token!;
        Actor who = new(account.DisplayName, account.Key);
        await _house.Own.StartTwoFactorAsync(who, AccountHouse.Password, CancellationToken.None);
        var invited = await _house.Invitations.RenewAsync("boss", account.Key, CancellationToken.None);

        await SetUpAsync(invited.Token!, password: "nine green bicycles");

        Assert.Null(_house.Sessions.Find(session));
        Assert.Null((await _house.SignInAsync("desk1")).Token);
        Assert.NotNull((await _house.SignInAsync("desk1", "nine green bicycles")).Token);
        Assert.Null((await _house.ReadAsync(account.Key)).SealedNewSecret);
        Assert.Equal(account.Name, (await _house.ReadAsync(account.Key)).Name);
    }

    [Fact]
    public async Task An_invitation_to_an_institution_names_one_that_there_is()
    {
        Assert.Equal(AccountRefusal.InstitutionMismatch, (await _house.Invitations.InviteAsync("boss", AccountRole.Institution, 99, CancellationToken.None)).Refusal);
        Assert.Equal(AccountRefusal.InstitutionMismatch, (await _house.Invitations.InviteAsync("boss", AccountRole.Institution, null, CancellationToken.None)).Refusal);
        Assert.Equal(AccountRefusal.InstitutionMismatch, (await _house.Invitations.InviteAsync("boss", AccountRole.Lead, 99, CancellationToken.None)).Refusal);
    }

    [Fact]
    public async Task The_command_prints_a_link_for_a_browser_on_this_machine()
    {
        using var output = new StringWriter { NewLine = "\n" };

        Assert.Equal(0, await SetUpCommand.RunAsync(["--set-up-link"], _house.Store, new SignInSettings(), "http://0.0.0.0:8080;http://x", output));

        Assert.Matches(
            "^Set up an administrator's account. The link works once, within a day; the one printed before has ended:\n  http://127.0.0.1:8080/console/#set-up=[A-Za-z0-9_-]{43}\n$",
            output.ToString());
    }

    [Fact]
    public async Task Other_arguments_start_the_server() =>
        Assert.Null(await SetUpCommand.RunAsync(["--urls", "http://127.0.0.1:5080"], _house.Store, new SignInSettings(), null, TextWriter.Null));

    private Task<string?> PrintedAsync(bool always = false) => _house.Invitations.ForAdministratorAsync(always, CancellationToken.None);

    private Task<SignInOutcome> SetUpAsync(string token, string name = "boss", string displayName = "館長", string password = AccountHouse.Password) =>
        _house.SetUp.SetUpAsync(new SetUpWish(token, name, displayName, password), null, CancellationToken.None);
}
