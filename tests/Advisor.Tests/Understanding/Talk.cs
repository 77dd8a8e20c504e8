using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Geography;

namespace LearningAdvisor.Advisor.Tests.Understanding;

/// <summary>A resident talking on Friday 20 November 2026, in a Keelung with the places below.</summary>
internal sealed class Talk
{
    private const string Guitar = "吉他";

    public static readonly DateOnly Today = new(2026, 11, 20);

    public static readonly Places Keelung = Places.Parse(
        """
        cities:
          - { name: 臺北市, aliases: [臺北, 台北], english: Taipei City, englishAliases: [Taipei] }
          - { name: 新北市, aliases: [新北], english: New Taipei City, englishAliases: [New Taipei] }
          - name: 基隆市
            aliases: [基隆]
            english: Keelung City
            englishAliases: [Keelung]
            districts:
              - { name: 中正區, short: 中正, english: Zhongzheng District, englishAliases: [Zhongzheng], centre: { latitude: 25.14, longitude: 121.77 }, neighbours: [仁愛區, 信義區], places: [八斗子, 海洋大學, 和平島] }
              - { name: 七堵區, short: 七堵, english: Qidu District, englishAliases: [Qidu, Thất Đổ], centre: { latitude: 25.1, longitude: 121.7 }, neighbours: [安樂區, 暖暖區], places: [百福社區, 五堵] }
              - { name: 暖暖區, short: 暖暖, english: Nuannuan District, englishAliases: [Nuannuan], places: [碇內] }
              - { name: 仁愛區, short: 仁愛, english: Ren'ai District, englishAliases: [Ren'ai, Renai, quận Nhân Ái], places: [基隆火車站, 廟口] }
              - { name: 中山區, short: 中山, english: Zhongshan District, englishAliases: [Zhongshan], places: [外木山] }
              - { name: 安樂區, short: 安樂, english: Anle District, englishAliases: [Anle], places: [大武崙] }
              - { name: 信義區, short: 信義, english: Xinyi District, englishAliases: [Xinyi], places: [深美國小] }
        """,
        "places.yaml");

    private readonly NeedReader _reader = new();

    /// <summary>Stands in for the thesaurus; null as where there is none.</summary>
    public Func<string, bool>? NamesSubject { get; init; }

    /// <summary>Stands in for the words of subjects of the thesaurus; null as where there is none.</summary>
    public Func<string, IEnumerable<string>>? SubjectTerms { get; init; }

    public LearningNeed Need { get; private set; } = LearningNeed.Nothing;

    /// <summary>Reads the turns one after the other.</summary>
    /// <returns>What was understood of the last.</returns>
    public Understood Say(params ReadOnlySpan<string> turns)
    {
        Understood? last = null;
        foreach (var turn in turns)
            last = Say(turn, shown: 0, asked: null);

        return last!;
    }

    /// <summary>Reads the turns as where every reply showed three courses, so that a wish may be taken for a question about them.</summary>
    /// <returns>What was understood of the last.</returns>
    public Understood SayAfterSuggestions(params ReadOnlySpan<string> turns)
    {
        Understood? last = null;
        foreach (var turn in turns)
            last = Say(turn, shown: Need == LearningNeed.Nothing ? 0 : 3);

        return last!;
    }

    public Understood Say(string turn, int shown, WishKind? asked = null)
    {
        var understood = _reader.Read(turn, Need, new ReadingContext(Today, Keelung) { ShownCourses = shown, Asked = asked, NamesSubject = NamesSubject, SubjectTerms = SubjectTerms });
        Need = understood.Need;
        return understood;
    }

    public static Understood Once(string turn) => new Talk().Say(turn);

    /// <summary>A talk whose subject was named, 吉他, and is the only one known: what follows is about wishes.</summary>
    public static Talk OnGuitar()
    {
        var talk = new Talk { NamesSubject = words => words == Guitar };
        talk.Say(Guitar);
        return talk;
    }

    /// <summary>No clause was left unread, and the subject of <see cref="OnGuitar"/> is as it was.</summary>
    public static void IsReadWhole(Understood understood)
    {
        Assert.Empty(understood.Unread);
        Assert.Equal(Guitar, understood.Need.TopicText);
    }
}
