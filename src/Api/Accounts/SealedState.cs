using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;

namespace LearningAdvisor.Api.Accounts;

/// <summary>What a sign-in elsewhere has to remember until it comes back, sealed so that every server over one key can read it and nobody else can write it.</summary>
internal sealed class SealedState(AccountSeal seal) : ISecureDataFormat<AuthenticationProperties>
{
    public string Protect(AuthenticationProperties data) => Base64Url.EncodeToString(seal.Seal(PropertiesSerializer.Default.Serialize(data)));

    public string Protect(AuthenticationProperties data, string? purpose) => Protect(data);

    public AuthenticationProperties? Unprotect(string? protectedText)
    {
        if (protectedText is null || !Base64Url.IsValid(protectedText))
            return null;

        try
        {
            return PropertiesSerializer.Default.Deserialize(seal.Open(Base64Url.DecodeFromChars(protectedText)));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public AuthenticationProperties? Unprotect(string? protectedText, string? purpose) => Unprotect(protectedText);
}
