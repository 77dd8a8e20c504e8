using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Catalogue.Accounts;

namespace LearningAdvisor.Api.Tests.Accounts;

public sealed class AdministrationDeskTests : IDisposable
{
    private readonly AccountHouse _house = new();

    public void Dispose() => _house.Dispose();

    [Fact]
    public async Task A_change_of_role_ends_the_sessions_and_is_audited_with_before_and_after()
    {
        var account = await _house.AddAsync("desk1");
        var token = (await _house.SignInAsync("desk1")).Token!;

        var outcome = await _house.Administration.ChangeRoleAsync("boss", account.Key, AccountRole.Lead, null, CancellationToken.None);

        Assert.Equal(AccountRole.Lead, outcome.Account!.Role);
        Assert.Null(_house.Sessions.Find(token));
        var entry = (await _house.AuditAsync())[^1];
        Assert.Equal(
            (AuditAction.RoleChange, "boss", "Account", account.Key.ToString("N"), """{"role":"COUNSELLOR","institution":null,"disabled":false}""", """{"role":"LEAD","institution":null,"disabled":false}"""),
            (entry.Action, entry.Actor, entry.RecordType, entry.RecordKey, entry.Before!, entry.After!));
    }

    [Fact]
    public async Task The_last_administrator_stays_one_and_stays_in()
    {
        var boss = await _house.AddAsync("boss", AccountRole.Administrator);

        Assert.Equal(AccountRefusal.LastAdministrator, (await _house.Administration.ChangeRoleAsync("boss", boss.Key, AccountRole.Lead, null, CancellationToken.None)).Refusal);
        Assert.Equal(AccountRefusal.LastAdministrator, (await _house.Administration.DisableAsync("boss", boss.Key, disabled: true, CancellationToken.None)).Refusal);

        await _house.AddAsync("second", AccountRole.Administrator);
        Assert.Null((await _house.Administration.DisableAsync("boss", boss.Key, disabled: true, CancellationToken.None)).Refusal);
        Assert.Equal([AuditAction.AccessChange], (await _house.AuditAsync()).Select(entry => entry.Action));
    }

    [Fact]
    public async Task An_account_that_was_shut_can_be_opened_again()
    {
        var account = await _house.AddAsync("desk1");
        await _house.Administration.DisableAsync("boss", account.Key, disabled: true, CancellationToken.None);
        Assert.Null((await _house.SignInAsync("desk1")).Token);

        await _house.Administration.DisableAsync("boss", account.Key, disabled: false, CancellationToken.None);

        Assert.NotNull((await _house.SignInAsync("desk1")).Token);
    }

    [Fact]
    public async Task All_sessions_of_an_account_end_at_once()
    {
        var account = await _house.AddAsync("desk1");
        var tokens = new[] { (await _house.SignInAsync("desk1")).Token!, (await _house.SignInAsync("desk1")).Token! };

        await _house.Administration.EndSessionsAsync("boss", account.Key, CancellationToken.None);

        Assert.All(tokens, token => Assert.Null(_house.Sessions.Find(token)));
        Assert.Equal("""{"sessions":2}""", (await _house.AuditAsync())[^1].Before);
    }

    [Fact]
    public async Task An_account_that_is_none_is_not_found() =>
        Assert.Equal(AccountRefusal.AccountNotFound, (await _house.Administration.EndSessionsAsync("boss", Guid.NewGuid(), CancellationToken.None)).Refusal);

    [Fact]
    public async Task A_new_password_ends_all_sessions_but_begins_one()
    {
        var account = await _house.AddAsync("desk1");
        var token = (await _house.SignInAsync("desk1")).Token!;
        Actor who = new(account.DisplayName, account.Key);

        var changed = await _house.Own.ChangePasswordAsync(who, AccountHouse.Password, "nine green bicycles", CancellationToken.None);

        Assert.Null(_house.Sessions.Find(token));
        Assert.NotNull(_house.Sessions.Find(changed.Token!));
        Assert.Null((await _house.SignInAsync("desk1")).Token);
        Assert.Equal(AuditAction.PasswordChange, (await _house.AuditAsync())[1].Action);
    }

    [Fact]
    public async Task Guessing_the_present_password_closes_the_name()
    {
        var account = await _house.AddAsync("desk1");
        Actor who = new(account.DisplayName, account.Key);
        for (var i = 0; i < Lockout.Tries; i++)
            Assert.Equal(AccountRefusal.PasswordWrong, (await _house.Own.ChangePasswordAsync(who, "wrong", "nine green bicycles", CancellationToken.None)).Refusal);

        Assert.Equal(AccountRefusal.PasswordWrong, (await _house.Own.ChangePasswordAsync(who, AccountHouse.Password, "nine green bicycles", CancellationToken.None)).Refusal);
    }

    [Fact]
    public async Task A_weak_new_password_changes_nothing()
    {
        var account = await _house.AddAsync("desk1");

        var outcome = await _house.Own.ChangePasswordAsync(new(account.DisplayName, account.Key), AccountHouse.Password, "desk1 desk1 desk1", CancellationToken.None);

        Assert.Equal(AccountRefusal.PasswordCommon, outcome.Refusal);
        Assert.NotNull((await _house.SignInAsync("desk1")).Token);
    }
}
