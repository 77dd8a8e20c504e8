using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace LearningAdvisor.Api.Tests.Accounts;

/// <summary>The desks over a database of their own, without a host, at a time that tests choose.</summary>
internal sealed class AccountHouse : IDisposable
{
    public const string Password = "three wet umbrellas";

    private readonly TemporaryDatabase _database = new();

    public AccountHouse()
    {
        Sessions = new Sessions(_database.Store.Pool(), Settings, Clock, NullLogger<Sessions>.Instance);
        Database = _database.Open();
    }

    public SettableClock Clock { get; } = new(ApiFixture.Now);

    public SignInSettings Settings { get; } = new() { FailureTakes = TimeSpan.Zero };

    public Passwords Passwords { get; } = new();

    public AccountSeal Seal { get; } = new(new byte[AccountKeys.Bytes]);

    public Sessions Sessions { get; }

    /// <summary>What the desks share, as those of one request do.</summary>
    public CatalogueContext Database { get; private set; }

    public CatalogueStore Store => _database.Store;

    public SignInDesk SignIn => new(Fresh(), new Lockout(Database, Clock), Passwords, Sessions, Seal, Settings, Clock);

    public SetUpDesk SetUp => new(Fresh(), Passwords, Sessions, Clock);

    public OwnAccountDesk Own => new(Fresh(), new Lockout(Database, Clock), Passwords, Sessions, Seal, Clock);

    public Invitations Invitations => new(Fresh(), Clock);

    public AdministrationDesk Administration => new(Fresh(), Clock);

    public void Dispose()
    {
        Database.Dispose();
        _database.Dispose();
    }

    /// <summary>An account whose password is <see cref="Password"/>.</summary>
    public async Task<Account> AddAsync(string name, AccountRole role = AccountRole.Counsellor)
    {
        var account = new Account
        {
            Key = Guid.NewGuid(),
            Name = name,
            DisplayName = $"{name} 櫃台",
            Role = role,
            PasswordHash = Passwords.Hash(Password),
            CreatedAt = Clock.GetUtcNow().UtcDateTime,
        };
        await using var database = _database.Open();
        database.Accounts.Add(account);
        await database.SaveChangesAsync();
        return account;
    }

    public Task<SignInOutcome> SignInAsync(string name, string password = Password, string? code = null) =>
        SignIn.SignInAsync(name, password, code, "somewhere", CancellationToken.None);

    public async Task<Account> ReadAsync(Guid account)
    {
        await using var database = _database.Open();
        return await database.Accounts.SingleAsync(one => one.Key == account);
    }

    /// <summary>The audit log, the oldest first: who did what.</summary>
    public async Task<List<AuditEntry>> AuditAsync()
    {
        await using var database = _database.Open();
        return await database.AuditEntries.OrderBy(entry => entry.Key).ToListAsync();
    }

    private CatalogueContext Fresh()
    {
        Database.Dispose();
        return Database = _database.Open();
    }
}

/// <summary>A clock that stands until it is set.</summary>
internal sealed class SettableClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Pass(TimeSpan time) => _now += time;
}
