using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Catalogue.Accounts;

namespace LearningAdvisor.Api.Tests.Accounts;

public sealed class SignInDeskTests : IDisposable
{
    private readonly AccountHouse _house = new();

    public void Dispose() => _house.Dispose();

    [Fact]
    public async Task A_name_and_its_password_begin_a_session()
    {
        var account = await _house.AddAsync("desk1", AccountRole.Lead);

        var outcome = await _house.SignInAsync("Desk1");

        var signedIn = _house.Sessions.Find(outcome.Token!);
        Assert.Equal(("desk1", "desk1 櫃台", AccountRole.Lead, account.Key), (signedIn!.Name, signedIn.DisplayName, signedIn.Role, signedIn.Account));
        Assert.Equal([(AuditAction.SignIn, "desk1 櫃台", "somewhere")], (await _house.AuditAsync()).Select(entry => (entry.Action, entry.Actor, entry.Origin!)));
    }

    [Theory]
    [InlineData("desk1", "three wet umbrella")]
    [InlineData("desk2", AccountHouse.Password)]
    [InlineData("", "")]
    public async Task A_wrong_password_and_an_unknown_name_give_the_same_answer(string name, string password)
    {
        await _house.AddAsync("desk1");

        Assert.Equal(new SignInOutcome(null, AccountRefusal.SignInFailed), await _house.SignInAsync(name, password));
    }

    [Fact]
    public async Task After_five_wrong_tries_the_right_password_waits_a_minute()
    {
        await _house.AddAsync("desk1");
        for (var i = 0; i < Lockout.Tries; i++)
            await _house.SignInAsync("desk1", "wrong");

        Assert.Null((await _house.SignInAsync("desk1")).Token);
        _house.Clock.Pass(TimeSpan.FromSeconds(61));
        Assert.NotNull((await _house.SignInAsync("desk1")).Token);
    }

    [Fact]
    public async Task Each_further_failure_doubles_the_wait_up_to_an_hour()
    {
        var account = await _house.AddAsync("desk1");
        var waits = new List<double>();
        for (var i = 0; i < Lockout.Tries + 7; i++)
        {
            await _house.SignInAsync("desk1", "wrong");
            if ((await _house.ReadAsync(account.Key)).LockedUntil is { } until)
            {
                waits.Add((until - _house.Clock.GetUtcNow().UtcDateTime).TotalMinutes);
                _house.Clock.Pass(TimeSpan.FromHours(2));
            }
        }

        Assert.Equal([1, 2, 4, 8, 16, 32, 60, 60], waits);
    }

    [Fact]
    public async Task A_sign_in_forgets_the_failures_before()
    {
        var account = await _house.AddAsync("desk1");
        await _house.SignInAsync("desk1", "wrong");

        await _house.SignInAsync("desk1");

        Assert.Equal(0, (await _house.ReadAsync(account.Key)).FailedAttempts);
    }

    [Fact]
    public async Task A_shut_account_signs_nobody_in()
    {
        var account = await _house.AddAsync("desk1");
        await _house.Administration.DisableAsync("boss", account.Key, disabled: true, CancellationToken.None);

        Assert.Equal(AccountRefusal.SignInFailed, (await _house.SignInAsync("desk1")).Refusal);
    }

    [Fact]
    public async Task The_right_password_alone_is_asked_for_the_code_and_is_no_failure()
    {
        var (account, _, _) = await WithCodesAsync();
        for (var i = 0; i < Lockout.Tries + 1; i++)
            Assert.Equal(AccountRefusal.CodeNeeded, (await _house.SignInAsync("desk1")).Refusal);

        Assert.Equal(0, (await _house.ReadAsync(account.Key)).FailedAttempts);
    }

    [Fact]
    public async Task A_code_signs_in_once()
    {
        var (_, secret, _) = await WithCodesAsync();
        _house.Clock.Pass(TimeSpan.FromMinutes(1));
        var code = CodeNow(secret);

        Assert.NotNull((await _house.SignInAsync("desk1", code: code)).Token);
        Assert.Equal(AccountRefusal.SignInFailed, (await _house.SignInAsync("desk1", code: code)).Refusal);
    }

    [Fact]
    public async Task Guessing_codes_closes_the_name()
    {
        var (_, secret, _) = await WithCodesAsync();
        _house.Clock.Pass(TimeSpan.FromMinutes(1));
        for (var i = 0; i < Lockout.Tries; i++)
        {
            await _house.SignInAsync("desk1");
            await _house.SignInAsync("desk1", code: "none");
        }

        Assert.Null((await _house.SignInAsync("desk1", code: CodeNow(secret))).Token);
    }

    [Fact]
    public async Task A_recovery_code_signs_in_once_however_it_is_typed()
    {
        var (account, _, codes) = await WithCodesAsync();
        var typed = codes[3].Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant();

        Assert.NotNull((await _house.SignInAsync("desk1", code: typed)).Token);
        Assert.Null((await _house.SignInAsync("desk1", code: typed)).Token);
        Assert.Equal(9, (await _house.ReadAsync(account.Key)).RecoveryHashes.Count);
    }

    [Fact]
    public async Task Neither_secret_nor_recovery_code_can_be_read_in_the_database()
    {
        var (account, secret, codes) = await WithCodesAsync();

        var stored = await _house.ReadAsync(account.Key);

        Assert.Equal(-1, stored.SealedSecret.AsSpan().IndexOf(secret));
        Assert.DoesNotContain(codes[0], stored.RecoveryHashes);
    }

    [Fact]
    public async Task A_session_ends_when_nobody_uses_it_and_at_the_latest_after_its_time()
    {
        await _house.AddAsync("desk1");
        var token = (await _house.SignInAsync("desk1")).Token!;
        for (var i = 0; i < 11; i++)
        {
            _house.Clock.Pass(TimeSpan.FromHours(1));
            await _house.Sessions.TouchAsync(token, CancellationToken.None);
        }

        Assert.NotNull(_house.Sessions.Find(token));
        _house.Clock.Pass(TimeSpan.FromHours(1));
        Assert.Null(_house.Sessions.Find(token));

        var unused = (await _house.SignInAsync("desk1")).Token!;
        _house.Clock.Pass(_house.Settings.Idle);
        await _house.Sessions.TouchAsync(unused, CancellationToken.None);
        Assert.Null(_house.Sessions.Find(unused));
        Assert.Equal(2, await _house.Sessions.TidyAsync(CancellationToken.None));
    }

    private string CodeNow(byte[] secret) => Totp.CodeOf(secret, _house.Clock.GetUtcNow().ToUnixTimeSeconds() / 30);

    private async Task<(Account Account, byte[] Secret, IReadOnlyList<string> Codes)> WithCodesAsync()
    {
        var account = await _house.AddAsync("desk1");
        Actor who = new(account.DisplayName, account.Key);
        await _house.Own.StartTwoFactorAsync(who, AccountHouse.Password, CancellationToken.None);
        var secret = _house.Seal.Open((await _house.ReadAsync(account.Key)).SealedNewSecret);
        var confirmed = await _house.Own.ConfirmTwoFactorAsync(who, CodeNow(secret), CancellationToken.None);
        Assert.Equal(10, confirmed.RecoveryCodes.Distinct().Count());
        return (account, secret, confirmed.RecoveryCodes);
    }
}
