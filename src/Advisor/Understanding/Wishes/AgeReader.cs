using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>我七十歲了, 快七十, 68 歲的媽媽, 民國四十年生, 小學三年級, my mother is 70. Who accompanies a child is no child.</summary>
internal static partial class AgeReader
{
    private const string Years = @"(?:\d{1,3}|[一二兩三四五六七八九十]{1,3})";
    private const string Who = "(?:我|媽媽?|爸爸?|母親|父親|阿公|阿嬤|阿媽|爺爺|奶奶|外公|外婆|公公|婆婆|岳父|岳母|先生|太太|老公|老婆|她|他|本人|今年|已經"
        + "|都|也|現在|目前|年紀|年齡|歲數|長輩)";

    // 這歲數能報的才行, 要去上課的是我: of the age that was read.
    [GeneratedRegex("(?:要|能)?(?:收|讓)?(?:我|他|她|伊)?(?:這|那)個?(?:年紀|歲數|年齡)(?:有收的|能(?:報|上|參加)的|可以(?:報|上)的|的)?(?:才(?:行|要|可以)"
        + "|就好|不行)?|(?:這樣)?(?:能|可以)(?:報|上)的才(?:要|行|可以)"
        + "|要?(?:去|來)?(?:上課|上|學|報名?)的(?:人)?(?:就)?是(?:我|他|她)?(?:的|家)?(?:媽媽?|爸爸?|[姊姐妹哥弟]{1,2}|阿[公嬤姨]|[公婆]{2}|先生|太太"
        + "|老[公婆]|兒子|女兒|孫[子女]?|長輩|朋友)?(?:不是(?:我|他|她))?(?=$|[,。;!?])"
        + "|(?:不收|嫌)[^,。;!?]{0,8}(?:一概|一律|就|都)?(?:不(?:要|用|行|必)|算了|免)|(?:the )?age limit[^,.;!?]{0,20}"
        + "|(?:has|have) to (?:be open to|take|accept) (?:that|my|his|her) age")]
    private static partial Regex SaidAgain { get; }

    // 是要給我姪子上的: who attends, of whom the clause beside tells the age.
    [GeneratedRegex("(?<=^|[,。;!?])(?:這|那|其實|課)?(?:是|就是)?(?:要|想)?(?:給|讓|幫|替|為)(?:我|我們|他|她)?(?:家|的|家裡)?(?:那個|個)?(?:媽媽?|爸爸?"
        + "|[姊姐妹哥弟]{1,2}|表[姊姐妹哥弟]|堂[姊姐妹哥弟]|阿[公嬤姨伯]|[公婆]{2}|外[公婆]|爺爺|奶奶|岳[父母]|先生|太太|老[公婆]|女兒|[兒孫]子|孫女"
        + "|[姪外]甥女?|[姪姨]子|姪女|媳婦|女婿|叔叔|伯[伯父母]|舅舅|姑姑|長輩|朋友|鄰居)(?:去|來)?(?:上|學|報|報名|參加|讀)(?:課)?(?:的)?(?=$|[,。;!?])")]
    private static partial Regex ForSomebody { get; }

    [GeneratedRegex("(?:不|不是|沒有)(?:我)?$")]
    private static partial Regex Denied { get; }

    // 還沒滿六十五歲, 未滿十八歲: one year short of it.
    [GeneratedRegex("(?:還沒|尚未|還不到|不到|未)(?:有)?$")]
    private static partial Regex NotYet { get; }

    [GeneratedRegex("[差小大少多]$")]
    private static partial Regex Difference { get; }

    private static readonly (string Word, int Age)[] Named = [("花甲", 60), ("古稀", 70), ("耄耋", 80), ("半百", 50)];

    private static readonly (string Word, int Age)[] Schools =
    [
        ("小一", 7), ("小二", 8), ("小三", 9), ("小四", 10), ("小五", 11), ("小六", 12),
        ("國一", 13), ("國二", 14), ("國三", 15), ("高一", 16), ("高二", 17), ("高三", 18),
        ("國小", 9), ("小學", 9), ("國中", 14), ("高中", 16), ("高職", 16), ("大學", 20),
    ];

    public static void Read(Reading reading)
    {
        foreach (var match in reading.Text.Matches(ForSomebody))
            reading.Text.Claim(match);
        foreach (var match in reading.Text.Matches(InYears))
            TakeYears(reading, match);
        var said = reading.Need.Age is not null;
        foreach (var match in reading.Text.Matches(WithoutUnit))
        {
            // 我四十幾，要上的是我媽，她六十八歲: the plainer one holds.
            if (said)
                reading.Text.Claim(match);
            else
                TakeYears(reading, match);
        }

        foreach (var match in reading.Text.Matches(Phrased))
            Take(reading, match, match.Groups["n"].Success ? 10 * (Numerals.Parse(match.Groups["n"].ValueSpan) ?? 0) : Named.First(named => match.Value.Contains(named.Word, StringComparison.Ordinal)).Age);
        foreach (var match in reading.Text.Matches(English))
            TakeYears(reading, match);
        foreach (var match in reading.Text.Matches(Born))
            TakeBirth(reading, match);
        foreach (var match in reading.Text.Matches(Grade))
            TakeGrade(reading, match);
        foreach (var match in reading.Need.Age is null ? [] : reading.Text.Matches(SaidAgain))
            reading.Text.Claim(match);
        foreach (var match in reading.Before.Age is null ? [] : reading.Text.Matches(Amended))
            TakeYears(reading, match);
        if (reading.Context.Asked == WishKind.Age && reading.Need.Age is null)
        {
            foreach (var match in reading.Text.Matches(OnlyNumber))
                TakeYears(reading, match);
        }
    }

    private static void TakeYears(Reading reading, Match match)
    {
        // 差一歲, 小兩歲: no age.
        if (Difference.IsMatch(reading.Text.Before(match.Index)))
            return;

        var lowest = match.Groups["n"].Value.Replace("有", "", StringComparison.Ordinal);
        if (Numerals.Parse(lowest) is not { } age || age > 120)
            return;

        // 快七十 is not seventy yet.
        if (match.Groups["almost"].Success || NotYet.IsMatch(reading.Text.Before(match.Index)))
            age--;
        if (age < 13 && AccompaniesChild(reading, match))
            return;

        Take(reading, match, age);
    }

    private static void TakeBirth(Reading reading, Match match)
    {
        if (Numerals.Parse(match.Groups["n"].ValueSpan) is not { } year)
            return;

        var born = year < 1000 ? year + 1911 : year;
        var age = reading.Context.Today.Year - born;
        if (age is > 0 and < 120)
            Take(reading, match, age);
    }

    private static void TakeGrade(Reading reading, Match match)
    {
        var text = match.Groups["school"].Value;
        var age = Schools.FirstOrDefault(school => text.StartsWith(school.Word, StringComparison.Ordinal)).Age;
        if (Numerals.Parse(match.Groups["n"].ValueSpan) is >= 1 and <= 6 and var year && match.Groups["n"].Length > 0)
            age = text[..2] switch { "國中" => 12 + year, "高中" or "高職" => 15 + year, "大學" => 18 + year, _ => 6 + year };
        if (age < 13 && AccompaniesChild(reading, match))
            return;

        Take(reading, match, age);
    }

    private static void Take(Reading reading, Match match, int age)
    {
        // 我不是七十歲 denies an age and names none.
        if (Denied.IsMatch(reading.Text.Before(match.Index)))
        {
            reading.Text.Claim(match);
            return;
        }

        // An age is a fact about a person: 最好 does not soften it.
        var wish = new Wanted<int>(age, Hard: true, reading.Book.Say("wish.age", ("age", age)));
        reading.Need = reading.Need with { Age = reading.Choose(WishKind.Age, reading.Need.Age, wish) };
        reading.Text.Claim(match);
    }

    // 想陪三歲小孩看書: the parent attends, and the words stay with the subject.
    private static bool AccompaniesChild(Reading reading, Match match)
    {
        if (!Accompanying.IsMatch(reading.Text.Folded))
            return false;

        AudienceReader.Add(reading, "親子", match.Index);
        // 親子黏土，孩子六歲: told beside the subject, and no part of it.
        if (ChildTold.Match(reading.Text.Folded, reading.Text.ClauseAt(match.Index).Start) is { Success: true } told)
            reading.Text.Claim(told);
        return true;
    }

    [GeneratedRegex(@"\G\s*(?:我|我們|家裡|家|的|有|個|一個){0,4}(?:小孩|孩子|兒子|女兒|寶寶|孫子|孫女|小朋友|老大|老二)(?:今年|現在|目前|剛|快|已經|才|滿"
        + $"|是){{0,3}}{Years}[歲嵗](?:半|多|了|而已){{0,2}}(?=$|[,。;!?])")]
    private static partial Regex ChildTold { get; }

    [GeneratedRegex("陪|親子|共讀|帶(?:著)?(?:我)?(?:的)?(?:[一二兩三四五六七八九十0-9]+歲的?)?(?:小孩|孩子|兒子|女兒|寶寶|孫|小朋友)"
        + "|帶著?(?:我)?(?:家|那個?)?[一二兩三四五六七八九十0-9]+歲的(?:去|來|一起)|[讓得能]我帶著|黏(?:著)?(?:我|媽)|離不開(?:我|媽)"
        + "|(?:跟|和|與)(?:我)?(?:的)?(?:[一二兩三四五六七八九十0-9]+歲的?)?(?:小孩|孩子|兒子|女兒|寶寶|孫子|孫女|小朋友)(?:一起|一塊|共)"
        + @"|with my (?:\S+ )?(?:child|son|daughter|kid|grand)")]
    private static partial Regex Accompanying { get; }

    // 七十幾歲 and 40多歲 are read as their lowest year.
    [GeneratedRegex($"(?:{Who}|的|年滿|滿|剛滿|約|大概|大約|差不多|(?<almost>快要?|將近|接近|即將)|有|過|超過|是|足足|整整"
        + $@"|:){{0,6}}(?:{Years}[、到至~-])?(?<n>{Years})(?:幾|多|來|好幾)?\s*(?:足)?[歲嵗](?:半|多|出頭|以上|了|的|(?=阿公|阿嬤)){{0,6}}(?!以下|以前"
        + $"|之前)(?:{Who}(?=$|[,。;!?]))?")]
    private static partial Regex InYears { get; }

    // 我媽七十了, 今年六十八: no 歲, so somebody must stand before and the clause must end after.
    [GeneratedRegex($"{Who}(?:{Who}|的|年紀|剛好|剛剛好|才|足足|整整|剛|約|大概|差不多|年滿|滿|超過|有|過|是){{0,6}}(?<almost>快要?"
        + @"|將近)?(?<n>[二三四五六七八九]?十有?[一二三四五六七八九]?|[1-9]\d)(?:幾|多|好幾|好多|整)?(?:的人|的年紀|都過)?(?:了|囉|啦|了啦)?(?=$|[,。;!?\s]"
        + @"|[想要](?!\d|點|元|分))|(?:年齡|年紀|歲數):(?<n>[一二三四五六七八九]?十[一二三四五六七八九]?|[1-9]\d)(?=$|[,。;!?\s])"
        + "|(?<=^|[,。;!?])(?<n>[五六七八九]十有[一二三四五六七八九])(?=$|[,。;!?])"
        + @"|(?<almost>快要?|將近)(?<n>[二三四五六七八九]?十[一二三四五六七八九]?|[1-9]\d)(?:的人)?(?:了|囉|啦)(?=$|[,。;!?\s])"
        + "|(?:年過|年逾|年屆|現年|年方|(?<almost>年近|年將)|高齡|(?:實|足|虛)歲(?:是|有)?|芳齡|(?:已經)?活了|(?:年齡|歲數|年紀)(?:要)?[填寫]|年滿|剛滿"
        + @"|(?<=^|[,。;!?]|我|媽|爸|了)滿)(?<n>[二三四五六七八九]?十[一二三四五六七八九]?|[1-9]\d)(?!歲)")]
    private static partial Regex WithoutUnit { get; }

    [GeneratedRegex(@"(?:\b(?:i'?m|i am|(?:she|he)(?:'?s| is)|(?:learner|student|participant|attendee|pupil|mother|father|mom|mum|dad|grandma|grandpa"
        + "|grandmother|grandfather|wife|husband|parents?|son|daughter|child|kid|grandson|granddaughter|boy|girl|niece|nephew|brother|sister)(?: is| are|'s)"
        + @"|who(?:'s| is)|(?<=\b(?:i|she|he)\b[^.;!?]{1,40}\band )(?:am|is)|turned|turning|aged?"
        + @"|(?:person|man|woman|lady|gentleman|senior|pensioner|worker) of|age is|age:)\s*(?:about |around |almost |nearly |already |now |only "
        + @"|just )?)(?<n>\d{1,3})(?![\d%:])(?:[ -]?(?:years?[ -]?old|yrs?(?: old)?|y/o))?(?! ?(?:am|pm|minutes|hours|km|dollars|weeks|months|days))"
        + @"|\b(?<n>\d{1,3})[ -]?(?:years?[ -]old|yrs? old|y/o|yo\b)|(?<n>\d{1,3})\s*(?:tuổi|tahun(?! 20)|ปี)"
        + @"|(?:umur|usia|อายุ|tuổi)\s*(?:saya\s*)?(?<n>\d{1,3})(?:\s*(?:tahun|ปี))?")]
    private static partial Regex English { get; }

    [GeneratedRegex("(?<n>[五六七八九])旬|(?:花甲|古稀|耄耋)(?:之年|高齡|老人)?(?:了)?|年過半百")]
    private static partial Regex Phrased { get; }

    [GeneratedRegex(@"(?:民國)?(?<n>\d{2,3}|[一二三四五六七八九十]{1,3})年(?:次|出?生)(?:的)?|(?:西元)?(?<n>19\d\d|20\d\d)年?(?:次|出?生)(?:的)?"
        + @"|(?<=我|我是|是|^|[,。;!?])(?<n>19[2-9]\d|200\d)年的(?=$|[,。;!?])|born in (?<n>19\d\d|20\d\d)")]
    private static partial Regex Born { get; }

    [GeneratedRegex("(?:(?:我|我家|我們|家裡|的|兒子|女兒|小孩|孩子|孫子|孫女|弟弟|妹妹|姪子|外甥|剛升|讀|唸|念|就讀|是|現在|目前|今年|要升"
        + "|升){1,6})(?<school>(?:小|國|高)(?:[一二三])(?![點個])|小[四五六]"
        + "|(?:國小|小學|國中|高中|高職|大學)(?:(?<n>[一二三四五六1-6])年級|生|(?<n>[一二三四五六])(?=$|[,。;!?了的])))(?:生|的|了|學生){0,6}"
        + "|(?<=^|[,。;!?])(?<school>小[一二三四五六]|國[一二三]|高[一二三]|(?<n>[一二三四五六1-6])年級)(?:的)?(?:兒子|女兒|小孩|孩子|孫子|孫女|學生)"
        + "|(?<=^|[,。;!?])(?<school>(?:國小|小學|國中|高中)(?:(?<n>[一二三四五六1-6])年級|生))(?:了|可以上|能上|的課|適合)?(?=$|[,。;!?的可能])")]
    private static partial Regex Grade { get; }

    // After an age is known, 是六十七 is another.
    [GeneratedRegex($"(?<=^|[,。;!?])(?:其實)?(?:應該)?(?:是|改成?)(?<n>{Years})(?:了|才對|啦)?(?=$|[,。;!?])")]
    private static partial Regex Amended { get; }

    [GeneratedRegex($@"^\s*(?<n>{Years})\s*(?:歲|了|吧){{0,6}}\s*$")]
    private static partial Regex OnlyNumber { get; }
}
