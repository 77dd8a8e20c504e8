using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace LearningAdvisor.Api.Accounts;

/// <summary>Hashes passwords and compares them, always at the same cost.</summary>
internal sealed class Passwords
{
    // What OWASP's password storage sheet (2023) asks of PBKDF2 with SHA-512.
    private const int Iterations = 210_000;

    // The hasher takes a user and never looks at it.
    private static readonly object Nobody = new();

    private readonly PasswordHasher<object> _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
    private readonly string _nobodys;

    public Passwords() => _nobodys = Hash(SecretToken.New());

    public string Hash(string password) => _hasher.HashPassword(Nobody, password);

    /// <param name="hash">Null for nobody's: it takes as long, and no password is right.</param>
    public bool IsRight(string? hash, string password) =>
        _hasher.VerifyHashedPassword(Nobody, hash ?? _nobodys, password) != PasswordVerificationResult.Failed && hash is not null;
}
