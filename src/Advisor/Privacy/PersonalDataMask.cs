using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Privacy;

/// <summary>Takes personal data out of a text before it is stored or leaves the process: 〔身分證字號〕 in place of the number.</summary>
public static partial class PersonalDataMask
{
    // Taiwan's letters count 10 to 35 in this order; the order is the registry's, not the alphabet's.
    private const string IdLetters = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

    private static readonly (PersonalDataKind Kind, string Mask, Regex Pattern, Func<string, bool> IsReal)[] Rules =
    [
        (PersonalDataKind.Email, "〔電子郵件〕", Email, _ => true),
        (PersonalDataKind.NationalId, "〔身分證字號〕", NationalId, IsNationalId),
        (PersonalDataKind.CardNumber, "〔卡號〕", CardNumber, IsCard),
        (PersonalDataKind.MobilePhone, "〔手機號碼〕", MobilePhone, _ => true),
        (PersonalDataKind.Landline, "〔電話號碼〕", Landline, _ => true),
    ];

    /// <summary>Masks national and residence numbers, phones, e-mail addresses and payment cards, also in full-width digits.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text, otherwise unchanged, and the kinds found, each once.</returns>
    /// <remarks>Course codes, fees and dates stay: an ID must pass the official checksum and a card number Luhn's.</remarks>
    public static MaskedText Mask(string text)
    {
        // One character for one, so that positions in the two texts agree.
        var plain = string.Create(text.Length, text, static (half, full) =>
        {
            for (var at = 0; at < full.Length; at++)
                half[at] = full[at] is >= '\uff01' and <= '\uff5e' ? (char)(full[at] - 0xfee0) : full[at] is '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' ? '-' : full[at] == '\u3000' ? ' ' : full[at];
        });

        var found = new List<(int Start, int Length, string Mask)>();
        var kinds = ImmutableArray.CreateBuilder<PersonalDataKind>();
        foreach (var (kind, mask, pattern, isReal) in Rules)
        {
            foreach (Match match in pattern.Matches(plain))
            {
                if (!isReal(match.Value) || found.Exists(other => match.Index < other.Start + other.Length && other.Start < match.Index + match.Length))
                    continue;

                found.Add((match.Index, match.Length, mask));
                if (!kinds.Contains(kind))
                    kinds.Add(kind);
            }
        }

        return new MaskedText(Replaced(text, found), kinds.ToImmutable());
    }

    /// <summary>Takes the masks out again, for readers of meaning: 〔手機號碼〕 is no wish to learn about phones.</summary>
    /// <param name="masked">Out of <see cref="Mask"/>.</param>
    public static string WithoutMasks(string masked) => Rules.Aggregate(masked, (text, rule) => text.Replace(rule.Mask, "", StringComparison.Ordinal));

    private static string Replaced(string text, List<(int Start, int Length, string Mask)> found)
    {
        if (found.Count == 0)
            return text;

        var masked = new StringBuilder(text.Length);
        var at = 0;
        foreach (var (start, length, mask) in found.OrderBy(item => item.Start))
        {
            masked.Append(text, at, start - at).Append(mask);
            at = start + length;
        }

        return masked.Append(text, at, text.Length - at).ToString();
    }

    /// <remarks>The checksum of the household registration number: weights 1, 9, 8 … 1, 1 over the letter's two digits and the rest, a multiple of 10. Residence numbers of either form obey it too.</remarks>
    private static bool IsNationalId(string written)
    {
        var id = written.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
        var letter = IdLetters.IndexOf(id[0], StringComparison.Ordinal) + 10;
        // The older residence numbers have a second letter, of which only the last digit counts.
        var second = char.IsAsciiLetter(id[1]) ? IdLetters.IndexOf(id[1], StringComparison.Ordinal) % 10 : id[1] - '0';
        var sum = (letter / 10) + (letter % 10 * 9) + (second * 8);
        for (var at = 2; at < 9; at++)
            sum += (id[at] - '0') * (9 - at);
        return (sum + id[9] - '0') % 10 == 0;
    }

    /// <remarks>Luhn's check, ISO/IEC 7812-1, on 13 to 19 digits.</remarks>
    private static bool IsCard(string written)
    {
        var sum = 0;
        var doubled = false;
        for (var at = written.Length - 1; at >= 0; at--)
        {
            if (!char.IsAsciiDigit(written[at]))
                continue;

            var digit = written[at] - '0';
            var value = doubled ? digit * 2 : digit;
            sum += value > 9 ? value - 9 : value;
            doubled = !doubled;
        }

        return sum % 10 == 0;
    }

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}")]
    private static partial Regex Email { get; }

    [GeneratedRegex("(?<![A-Za-z0-9])[A-Za-z][ -]?(?:[1289]|[A-Da-d])[ -]?(?:[0-9][ -]?){7}[0-9](?![0-9])")]
    private static partial Regex NationalId { get; }

    [GeneratedRegex(@"(?<![0-9])[0-9](?:[ -]?[0-9]){12,18}(?![0-9])")]
    private static partial Regex CardNumber { get; }

    [GeneratedRegex(@"(?<![0-9])(?:\+?886[ -]?\(?0?\)?9|09)(?:[ -]?[0-9]){8}(?![0-9])")]
    private static partial Regex MobilePhone { get; }

    [GeneratedRegex(@"(?<![0-9])(?:\(0[2-8][0-9]{0,2}\)|(?:\+?886[ -]?)0?[2-8]"
        + @"|0[2-8][0-9]{0,2}(?=[ -]))[ -]?(?:[0-9][ -]?){5,7}[0-9](?:[ ]?(?:#|轉|分機|ext\.?)[ ]?[0-9]{1,5})?(?![0-9])|(?<![0-9])0[2-8][0-9]{7,8}(?![0-9])")]
    private static partial Regex Landline { get; }
}

/// <param name="Text">Without personal data.</param>
/// <param name="Kinds">What was masked, each kind once.</param>
public sealed record MaskedText(string Text, ImmutableArray<PersonalDataKind> Kinds);

public enum PersonalDataKind
{
    NationalId,
    MobilePhone,
    Landline,
    Email,
    CardNumber,
}
