using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>給長輩上的, 新住民專班, 親子. Soft unless 只收 or 專門給 is said; the words stay with the subject unless they stand in a frame.</summary>
internal static partial class AudienceReader
{
    /// <summary>From this age the courses for older people are offered first.</summary>
    public const int Senior = 60;

    public static void Read(Reading reading)
    {
        foreach (var (audience, _, pattern) in Audiences)
        {
            foreach (var match in reading.Text.Matches(pattern))
            {
                Add(reading, audience, match.Index);
                if (match.Groups["frame"].Success)
                    reading.Text.Claim(match);
                else
                    reading.SetAside(match.Index, match.Length);
            }
        }

        if (reading.Need.Age is { Value: >= Senior })
            Add(reading, "樂齡", 0);
    }

    /// <summary>Adds an audience to those already named in this turn.</summary>
    public static void Add(Reading reading, string audience, int at)
    {
        var known = reading.Need.Audiences?.Value ?? [];
        if (known.Contains(audience))
            return;

        var all = known.Add(audience);
        var hard = Exclusive.IsMatch(reading.Text.Before(at + 1)) || reading.Need.Audiences is { Hard: true };
        var names = all.Select(name => reading.Book.Say(Audiences.First(known => known.Audience == name).Name));
        var text = reading.Book.Say("wish.audience", ("names", string.Join(reading.Book.Say("wish.list"), names)));
        reading.Need = reading.Need with { Audiences = new Wanted<ImmutableArray<string>>(all, hard, text) };
    }

    private const string For = "(?<frame>(?:有沒有|有)?(?:適合|適於|專門給|專為|專收|只收|只給|開放給|給|為|針對|提供給|for(?: the)? ?))?(?:我們|這些|我|的){0,6}";
    private const string Course = @"(?:專班)?(?(frame)(?:可以|能)?(?:上|學|參加|的|專屬|專班|去|聽|讀|來|用|設計|開設|辦){0,6}(?:課程?|班|活動)?)";

    [GeneratedRegex("(?:只收|只給|專收|專門給|專為|限|限定|only for|exclusively for).{0,2}$")]
    private static partial Regex Exclusive { get; }

    [GeneratedRegex(For + "(?:長者|長輩|銀髮族?|樂齡(?!學習中心|中心|大學)|高齡者?|年長者?|熟齡|(?(frame)老人家?|老人班)|(?(frame)阿公阿嬤|退休的人)"
        + @"|(?:剛|已經|準備)退休|退休(?:了|後|族|人士|的人)|年紀(?:大|比較大|有點大)(?:了|的人)?|上了年紀(?:的人)?|seniors?\b|elderly|older (?:people|adults)"
        + "|retired|retirees?|người cao tuổi|người già|lansia|ผู้สูงอายุ)" + Course)]
    private static partial Regex Seniors { get; }

    [GeneratedRegex(For + "(?:新住民(?!學習中心|中心)|外籍配偶|外配|新移民|陸配|外籍(?:媽媽|太太|新娘)"
        + "|(?:越南|印尼|泰國|菲律賓|柬埔寨|緬甸)(?:配偶|媽媽|姊妹|新娘)|移民姊妹|嫁(?:來|到)臺灣|new residents?|new immigrants?|immigrants?|foreign spouses?"
        + "|cô dâu việt|dân nhập cư|tân di dân|imigran)" + Course)]
    private static partial Regex NewResidents { get; }

    [GeneratedRegex(For + "(?:親子|(?:跟|和|與|陪|帶著?)(?:我)?(?:的|家)?(?:[0-9一二兩三四五六七八九十]{1,2}歲(?:的|大的)?)?(?:小孩|孩子|兒子|女兒|寶寶|孫子"
        + "|孫女|小朋友)(?:一起|一塊|共)(?:上課?|學|玩|參加|做)?|(?(frame)(?:爸媽|家長|父母)(?:跟|和|與|帶)(?:小孩|孩子)(?:一起)?|(?!))"
        + @"|parents? (?:and|with) (?:child|kid)(?:ren|s)?|with my (?:child(?:ren)?|kids?|son|daughter|grand\w+)|family-friendly|cha mẹ và con)" + Course)]
    private static partial Regex Families { get; }

    [GeneratedRegex(For + @"(?:婦女(?!學苑)|家庭主婦|二度就業(?:的)?(?:婦女|媽媽)|(?(frame)(?:女性|女生|媽媽們?)|(?!))|for women|women only|phụ nữ|perempuan)" + Course)]
    private static partial Regex Women { get; }

    [GeneratedRegex(For + @"(?:原住民(?!族部落大學|族語|文化|美食|歌|舞|編織|工藝)(?:族|朋友|族人)?|indigenous (?:people|residents?)|aborigin(?:al|es?))" + Course)]
    private static partial Regex Indigenous { get; }

    [GeneratedRegex(For + "(?:身心障礙者?|身障(?:者|朋友)?|視障(?:者|朋友)?|聽障(?:者|朋友)?|肢障(?:者|朋友)?|障礙者|殘障(?:人士|朋友)?|智能障礙者?|領有手冊"
        + "|有身障手冊|people with disabilities|disabled people|disability)" + Course)]
    private static partial Regex Disabled { get; }

    [GeneratedRegex(For + @"(?:上班族|在職(?:的)?(?:人士|者|進修)|朝九晚五|working (?:people|adults)|office workers?)" + Course)]
    private static partial Regex Workers { get; }

    [GeneratedRegex(For + @"(?:青少年|國高中生|(?(frame)(?:國中生|高中生|青年)|(?!))|teen(?:ager)?s?\b|adolescents?)" + Course)]
    private static partial Regex Teenagers { get; }

    [GeneratedRegex("(?<frame>適合|專門給|專為|只收|給|讓)(?:我)?(?:的|家)?(?:小朋友|小孩子?|孩子|兒童|幼兒|小學生|國小生)(?:上|學|參加|玩|的){0,6}(?:課程?"
        + "|班|活動)?|(?<frame>for (?:children|kids))|kids' class(?:es)?|兒童(?:班|課程?)")]
    private static partial Regex Children { get; }

    // Stands last: static fields are set in the order of the text.
    private static readonly (string Audience, string Name, Regex Pattern)[] Audiences =
    [
        ("樂齡", "audience.seniors", Seniors),
        ("新住民", "audience.newResidents", NewResidents),
        ("親子", "audience.families", Families),
        ("婦女", "audience.women", Women),
        ("原住民", "audience.indigenous", Indigenous),
        ("身心障礙", "audience.disabled", Disabled),
        ("上班族", "audience.workers", Workers),
        ("青少年", "audience.teenagers", Teenagers),
        ("兒童", "audience.children", Children),
    ];
}
