using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Catalogue.Texts;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Dialogue;

/// <summary>Answers 「安樂區樂齡中心電話幾號」: a fact of an institution, from its record.</summary>
public sealed class AskingAboutPlaces(CatalogueContext database, AdvisorSettings settings)
{
    private const int Listed = 4;

    private static readonly (string Aspect, string[] Words)[] Aspects =
    [
        ("phone", ["電話", "聯絡方式", "怎麼聯絡", "phone", "telephone", "call", "số điện thoại", "nomor telepon", "เบอร์โทร"]),
        ("address", ["地址", "在哪", "在那裡", "哪裡", "怎麼去", "位置", "address", "where", "địa chỉ", "ở đâu", "alamat", "di mana", "dimana", "ที่อยู่", "ที่ไหน"]),
        ("hours", ["幾點開", "開放時間", "幾點關", "營業時間", "有開嗎", "opening hours", "open on", "giờ mở cửa", "mấy giờ mở", "jam buka", "buka jam", "เวลาเปิด", "เปิดกี่โมง"]),
    ];

    // What residents call the kinds; the longer name first.
    private static readonly (string Word, InstitutionKind Kind)[] KindWords =
    [
        ("樂齡大學", InstitutionKind.SeniorUniversity), ("樂齡", InstitutionKind.SeniorLearningCentre), ("社區大學", InstitutionKind.CommunityUniversity),
        ("社大", InstitutionKind.CommunityUniversity), ("部落大學", InstitutionKind.IndigenousTribalUniversity), ("新住民學習中心", InstitutionKind.NewResidentCentre),
        ("家庭教育中心", InstitutionKind.FamilyEducationCentre), ("長青學苑", InstitutionKind.SeniorAcademy), ("婦女學苑", InstitutionKind.WomensAcademy),
        ("圖書館", InstitutionKind.Library), ("海科館", InstitutionKind.Museum), ("博物館", InstitutionKind.Museum), ("運動中心", InstitutionKind.SportsCentre),
        ("library", InstitutionKind.Library), ("community university", InstitutionKind.CommunityUniversity), ("senior learning", InstitutionKind.SeniorLearningCentre),
        ("thư viện", InstitutionKind.Library), ("perpustakaan", InstitutionKind.Library), ("ห้องสมุด", InstitutionKind.Library),
    ];

    /// <returns>Null when the turn asks no such fact, or the catalogue has no such institution.</returns>
    public async Task<Draft?> TryAsync(string text, LearningNeed said, PhraseBook book, CancellationToken cancellation)
    {
        var folded = TextFolding.Fold(text);
        var aspects = Aspects.Where(aspect => aspect.Words.Any(word => folded.Contains(word, StringComparison.Ordinal))).Select(aspect => aspect.Aspect).ToList();
        if (aspects.Count == 0)
            return null;

        var found = await FindAsync(folded, said, cancellation);
        if (found.Count == 0)
            return null;

        var draft = new Draft(ReplyKind.Answer);
        if (found.Count > 1)
        {
            draft.Line(book.Say("institution.many", ("count", found.Count)));
            draft.Allow(found.Count);
        }

        foreach (var institution in found.Take(Listed))
        {
            draft.Back(institution);
            draft.Said.Of(institution, [FactKind.Title, .. aspects.Select(FactOf)]);
            var facts = string.Join(book.Say("institution.join"), aspects.Select(aspect => Fact(institution, aspect, book)));
            draft.Line(book.Say("institution.facts", ("name", institution.Name), ("facts", facts)));
        }

        draft.Suggest(book.Say("suggest.person"));
        return draft;
    }

    private async Task<IReadOnlyList<Institution>> FindAsync(string folded, LearningNeed said, CancellationToken cancellation)
    {
        var city = said.City ?? settings.DefaultCity;
        var inCity = await database.Institutions
            .Where(place => place.RetiredAt == null && !place.Implied && place.City == city)
            .OrderBy(place => place.Name)
            .ToListAsync(cancellation);
        var named = inCity.Where(place => IsNamed(folded, place)).ToList();
        if (named.Count > 0)
            return named;

        var kinds = KindWords.Where(kind => folded.Contains(kind.Word, StringComparison.Ordinal)).Select(kind => kind.Kind).Take(1).ToList();
        var ofKind = inCity.Where(place => kinds.Contains(place.Kind));
        return (said.Districts is { } districts ? ofKind.Where(place => place.District is not null && districts.Value.Contains(place.District)) : ofKind).ToList();
    }

    private static bool IsNamed(string folded, Institution place)
    {
        var name = TextFolding.Fold(place.Name);
        return folded.Contains(name, StringComparison.Ordinal)
            || (name.StartsWith(TextFolding.Fold(place.City), StringComparison.Ordinal) && name.Length - place.City.Length >= 4
                && folded.Contains(name[place.City.Length..], StringComparison.Ordinal));
    }

    private static FactKind FactOf(string aspect) => aspect switch { "phone" => FactKind.Phone, "address" => FactKind.Address, _ => FactKind.OpeningHours };

    private static string Fact(Institution place, string aspect, PhraseBook book)
    {
        var value = aspect switch { "phone" => place.Phone, "address" => place.Address, _ => place.OpeningHours };
        return value is null
            ? book.Say("institution.unknown", ("aspect", book.Say("aspect." + aspect)))
            : book.Say("institution." + aspect, ("value", value));
    }
}
