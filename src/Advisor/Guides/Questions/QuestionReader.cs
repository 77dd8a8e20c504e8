using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Guides.Evidence;
using LearningAdvisor.Catalogue.Search.Passages;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guides.Questions;

/// <summary>Takes a question apart: what it is after, for which year and city, and which words the answer must be about.</summary>
internal sealed partial class QuestionReader(ITermExpansion expansion, TimeProvider clock)
{
    private const int LongestQuestion = 500;
    private const double CityWeight = 0.4;
    private const double WordBesideName = 0.3;
    private const double MostBesideName = 1;
    private const int ShortestThaiWord = 3;
    private const string NameEndings = "師員獎費";
    private const string SpokenSearches = "查找看買";
    private const string SpokenHelpers = "來去再先能會想";
    private const string SentenceLetters = "說講提用看訂時也就都才還又得做來";
    private const double LetterWeight = 0.5;
    private static readonly TimeSpan Taipei = TimeSpan.FromHours(8);

    // Words that ask and say nothing about the subject, by their first letter; longer ones first.
    private static readonly Dictionary<char, string[]> Frames =
        new[]
        {
            "請問一下", "我想請問", "想請問", "請問", "我想知道", "想知道", "我想問", "想問", "告訴我", "跟我說", "麻煩", "可不可以", "能不能", "可以", "有沒有", "是不是", "是否", "什麼時候",
            "甚麼時候", "什麼時間", "什麼", "甚麼", "哪一些", "哪些", "哪幾", "哪一", "哪個", "哪裡", "哪里", "哪兒", "哪位", "哪", "何時", "何處", "何謂", "怎麼樣", "怎麼", "怎樣", "如何", "為什麼",
            "為何", "多少", "幾", "誰", "分別是", "分別", "指的是", "是指", "意思", "嗎", "呢", "吧", "啊", "一下", "請", "依據", "根據", "按照", "關於", "有關", "對於", "多久", "裡面", "當中", "之中",
            "在哪一天", "在哪裡", "在哪個", "在哪些", "在哪", "哪一年度", "哪一年", "哪幾年", "哪年", "哪一天", "哪天", "哪一個", "哪個月", "哪幾個月", "幾月", "幾號", "一次", "做到", "多高", "多大", "多長", "哪些地方", "什麼地方", "哪個地方", "哪一個月", "在哪一個月", "訂在", "訂於", "辦在", "開在", "排在", "設在", "定在", "定於", "一本", "沒有", "沒", "從", "給", "由", "跟", "什麼人", "哪些人", "哪些事", "有幾", "第幾", "目前", "現在", "打算", "可否", "能否", "所謂",
            "的話", "到底", "究竟", "其中", "應該", "應", "要", "會", "有", "是", "的", "了", "在", "去", "想", "我", "你", "您", "第幾", "各", "這個", "那個", "這份", "這項", "那", "這", "以及", "與", "和", "及", "或", "之", "被", "把", "讓", "占", "幫", "裡", "照",
        }.Concat(SpokenWords.Fillers).Distinct().GroupBy(frame => frame[0]).ToDictionary(same => same.Key, same => same.OrderByDescending(frame => frame.Length).ToArray());

    public ReadQuestion Read(string text)
    {
        var question = text.Length > LongestQuestion ? text[..LongestQuestion] : text;
        var folded = IndexedText.OneSpelling(TextFolding.Fold(question));
        var now = clock.GetUtcNow().ToOffset(Taipei);
        var mentions = YearMentions.In(folded);
        var kind = QuestionKinds.Of(folded);
        return new ReadQuestion
        {
            Folded = folded,
            Kind = kind,
            Also = AlsoAsked(folded, kind),
            Units = QuestionKinds.UnitsOf(folded),
            Years = [.. mentions.Select(mention => mention.Year).Concat(YearMentions.Relative(folded, now.Year)).Distinct()],
            References = OrdinalReferences.In(folded),
            ReferenceWords = [.. OrdinalReferences.PlacesIn(folded).Select(place => folded.Substring(place.Start, place.Length))],
            YearWords = [.. mentions.Select(mention => mention.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)).Where(year => folded.Contains(year, StringComparison.Ordinal)).Distinct()],
            City = CityNames.In(folded),
            AsksForOffice = kind == QuestionKind.Who && Offices().IsMatch(folded),
            AsksForHour = Hours().IsMatch(folded),
            AsksForMonth = kind == QuestionKind.When && Months().IsMatch(folded),
            AsksForFestival = kind == QuestionKind.When && Festivals().IsMatch(folded),
            Number = NumberIn(folded),
            Parts = PartsOf(folded, [.. mentions.Select(mention => (mention.Start, mention.Length)), .. OrdinalReferences.PlacesIn(folded), .. WhichOf().Matches(folded).Select(match => (match.Index, match.Length))]),
        };
    }

    private static int? NumberIn(string folded) =>
        WhichOf().Match(folded) is { Success: true } which ? OrdinalReferences.NumberOf(which.Groups["number"].Value)
        : ManyOf().Match(folded) is { Success: true } many ? OrdinalReferences.NumberOf(many.Groups["number"].Value)
        : null;

    private static IReadOnlyList<AskedAlso> AlsoAsked(string folded, QuestionKind kind) =>
    [
        .. folded.Split([',', '?', ';', '。', '、'], StringSplitOptions.RemoveEmptyEntries)
            .Select(clause => new AskedAlso(QuestionKinds.Of(clause), QuestionKinds.UnitsOf(clause)))
            .Where(asked => asked.Kind != kind && AnswerFit.IsRequired(asked.Kind)),
    ];

    private List<QuestionPart> PartsOf(string folded, IReadOnlyList<(int Start, int Length)> taken)
    {
        var expansions = expansion.Find(folded);
        var city = CityNames.PlaceIn(folded);
        var parts = new List<QuestionPart>();
        var start = -1;
        var doubted = ThingDoubted(folded);
        for (var at = 0; at <= folded.Length;)
        {
            var (length, part) = at < folded.Length ? Next(folded, at, taken, city, expansions) : (1, null);
            // 會費, 年會, 轉讓 are words of their own there.
            if (length == 1 && part is null && doubted is { } thing && at >= thing.Start && at < thing.Start + thing.Text.Length)
                length = 0;
            if (length == 0)
            {
                start = start < 0 ? at : start;
                at++;
                continue;
            }

            if (start >= 0)
                AddLoose(start, at, part is null);
            if (part is not null)
                parts.Add(part);
            start = -1;
            at += length;
        }

        return MarkAsked(folded, parts);

        void AddLoose(int from, int to, bool endsPhrase)
        {
            var end = EndOfName(folded, from, to);
            parts.Add(Loose(folded, from, end, expansions, parts.LastOrDefault()) with { EndsPhrase = endsPhrase });
            // 學校編的: who made it is asked, while 班辦幾期 asks for no 辦.
            if (end < to && to < folded.Length && folded[to] == '的')
                parts.Add(Loose(folded, end, to, expansions, parts[^1]));
        }
    }

    // 研習班辦幾期, 哪個學校編的, 哪個平臺查？: before what asks, and at the end, the last letter is the verb.
    private static int EndOfName(string folded, int start, int end) =>
        end - start > 2 && SpokenSearches.Contains(folded[end - 1]) && (end == folded.Length || !Han.IsHan(folded[end])) ? end - 1
        : end - start > 1 && end < folded.Length && "辦開上做收找用看寫放貼教編著出分".Contains(folded[end - 1])
        && ("幾多什甚哪在怎".Contains(folded[end]) || (folded[end] == '的' && (end + 1 == folded.Length || !Han.IsHan(folded[end + 1])))) ? end - 1 : end;

    // 「基礎班的講師是誰」 asks for a 講師: evidence without one is about something else, however much of the rest it holds.
    private static List<QuestionPart> MarkAsked(string folded, List<QuestionPart> parts)
    {
        var last = parts.FindLastIndex(part => part.IsEssential);
        if (last > 0 && last == parts.Count - 1 && parts[last] is { Words.Count: 0, Text.Length: > 1 and <= 4 } asked && folded.Contains($"的{asked.Text}", StringComparison.Ordinal))
            parts[last] = asked with { IsAsked = true };
        // So does 「長青學苑有停車位嗎」, whose last word is the question.
        if (ThingDoubted(folded) is { } doubted && parts.FindLastIndex(part => part.Words.Count == 0 && part.Text == doubted.Text) is >= 0 and var end)
            parts[end] = parts[end] with { IsAsked = true };
        // So does 「要繳多少學費」.
        return parts.ConvertAll(part => part is { Words.Count: 0, Text.Length: > 1 and <= 4 } && folded.Contains($"多少{part.Text}", StringComparison.Ordinal) ? part with { IsAsked = true } : part);
    }

    // 停車位 in 長青學苑有停車位嗎; null for another question. What is to be done once more (再報基礎班) is no thing.
    private static (int Start, string Text)? ThingDoubted(string folded) =>
        YesOrNo().Match(folded) is { Success: true } asking && asking.Groups["thing"] is var thing && (thing.Length == 2 || !SpokenHelpers.Contains(thing.Value[0])) ? (thing.Index, thing.Value) : null;

    // How far the next known piece reaches; 0 where a Han character belongs to a run of its own.
    private static (int Length, QuestionPart? Part) Next(
        string folded, int at, IReadOnlyList<(int Start, int Length)> taken, (int Start, int Length)? city, IReadOnlyList<TermExpansion> expansions)
    {
        if (taken.FirstOrDefault(place => place.Start == at && place.Length > 0) is { Length: > 0 } place)
            return (place.Length, null);

        // The city is asked of the document; that its sentences name it tells little. 大高雄 is 高雄.
        if (city is { } greater && greater.Start == at + 1 && folded[at] == '大')
            return (1, null);
        if (city is { } named && named.Start == at && !StudyOf().IsMatch(folded.AsSpan(at + named.Length)))
            return (named.Length, new QuestionPart(folded.Substring(at, named.Length), [folded.Substring(at, named.Length)], CityWeight, IsEssential: false, []));

        if (!Han.IsHan(folded[at]))
            return Foreign(folded, at, city, expansions);

        if (Month().Match(folded, at) is { Success: true } month)
            return (month.Length, new QuestionPart(month.Value, [month.Value, $"{OrdinalReferences.NumberOf(month.Groups["number"].Value)}月"], month.Length, IsEssential: false, []));

        if (SpelledShares.At(folded, at) is { } share)
            return (share.Text.Length, new QuestionPart(share.Text, [share.Text, .. share.Figures], share.Text.Length, IsEssential: true, []));

        var known = Lexicon.At(folded, at);
        var frame = Frames.GetValueOrDefault(folded[at])?.FirstOrDefault(word => string.CompareOrdinal(folded, at, word, 0, word.Length) == 0);
        if (known is { } found && found.Word.Length > (frame?.Length ?? 0))
            return (found.Word.Length, Known(found.Word, found.Entry));

        // A lone letter that asks (有, 在) may as well be part of a name: 在地, 有效. A longer one may begin inside of it: 人才會議 has no 才會.
        return frame is null || EndsName(folded, at) || (frame.Length == 1 && IsInsideName(folded, at)) ? (0, null) : (frame.Length, null);
    }

    private static (int Length, QuestionPart? Part) Foreign(string folded, int at, (int Start, int Length)? city, IReadOnlyList<TermExpansion> expansions)
    {
        if (!char.IsLetterOrDigit(folded[at]))
            return (1, null);

        if (expansions.Where(term => term.Start == at).MaxBy(term => term.Length) is { } term)
        {
            // What the brackets name is not to be missed for a word beside them that is translated another way.
            var translated = Translated(folded.Substring(at, term.Length), term.Words);
            return (term.Length, NamesInChinese(folded) ? translated with { Weight = Math.Min(translated.Weight, MostBesideName), IsEssential = false } : translated);
        }

        var end = at;
        while (end < folded.Length && !Han.IsHan(folded[end]) && !(end > at && ForeignWords.IsThai(folded[at]) && StartsKnown(folded, end, city, expansions)) && (char.IsLetterOrDigit(folded[end]) || folded[end] is '+' or '\'' || char.GetUnicodeCategory(folded[end]) == System.Globalization.UnicodeCategory.NonSpacingMark))
            end++;
        var word = folded[at..end];
        if (Lexicon.At(folded, at) is { } known && known.Word == word)
            return (word.Length, Known(word, known.Entry));
        if (ForeignWords.IsThai(word[0]))
            return (word.Length, ThaiRest(word));
        if (ForeignWords.Small.Contains(word) || (word.Length == 1 && !char.IsDigit(word[0])))
            return (word.Length, null);

        // "(微心得)" in a question of another language says what it is about; the words around it cannot stand in a Chinese text.
        if (!char.IsDigit(word[0]) && char.IsLetter(word[0]) && NamesInChinese(folded))
            return (word.Length, new QuestionPart(word, [word], WordBesideName, IsEssential: false, []) { IsBesideName = true });
        return (word.Length, new QuestionPart(word, [word], char.IsDigit(word[0]) ? (word.Length > 2 ? 1.5 : 0.3) : 3, IsEssential: word.Length > 2 || !char.IsDigit(word[0]), []));
    }

    private static bool StartsKnown(string folded, int at, (int Start, int Length)? city, IReadOnlyList<TermExpansion> expansions) =>
        ForeignWords.SmallThaiAt(folded, at) is not null || expansions.Any(term => term.Start == at) || city?.Start == at;

    private static QuestionPart? ThaiRest(string run)
    {
        var rest = run[(ForeignWords.SmallThaiAt(run, 0)?.Length ?? 0)..];
        return rest.Length < ShortestThaiWord ? null : new QuestionPart(rest, [rest], 3, IsEssential: true, []);
    }

    private static bool NamesInChinese(string folded) => folded.Count(Han.IsHan) is var han and >= 2 && folded.Count(char.IsAsciiLetter) > 2 * han;

    // A role or a doing weighs as little in another language as it does in Chinese.
    private static QuestionPart Translated(string said, IReadOnlyList<string> words)
    {
        var known = Lexicon.At(words[0], 0);
        return known is { } found && found.Word == words[0]
            ? Known(found.Word, found.Entry) with { Text = said, Words = [.. words, .. found.Entry.Words, said] }
            : new QuestionPart(said, [.. words, said], 3, IsEssential: true, []);
    }

    private static QuestionPart Known(string word, LexiconEntry entry)
    {
        var (share, isEssential) = entry.Weight switch
        {
            LexiconWeight.Thing => (1.0, true),
            LexiconWeight.Aspect => (0.35, false),
            LexiconWeight.Doing => (0.25, false),
            _ => (0.2, false),
        };
        return new QuestionPart(word, [word, .. entry.Words.Where(other => other != word)], word.Length * share, isEssential, []) { Everyday = EverydayWords.In(word) };
    }

    private static QuestionPart Loose(string folded, int start, int end, IReadOnlyList<TermExpansion> expansions, QuestionPart? before)
    {
        // 誰來架 is 誰架.
        if (end - start == 2 && SpokenHelpers.Contains(folded[start]) && SpokenWords.Letters.ContainsKey(folded[start + 1]))
            start++;

        // 哪些課, 的錢: one letter stands for the word that documents write.
        if (end - start == 1 && SpokenWords.Letters.GetValueOrDefault(folded[start]) is { } written)
            return new QuestionPart(folded[start..end], [folded[start..end], .. written], LetterWeight, IsEssential: false, []);

        // 規劃師, 輔導員, 城市獎: such a letter makes a name of its own.
        if (end - start == 1 && NameEndings.Contains(folded[start]) && before is { Words.Count: > 0, Text.Length: > 1 } && start >= before.Text.Length && folded[(start - before.Text.Length)..start] == before.Text)
            return new QuestionPart(before.Text + folded[start], [before.Text + folded[start]], before.Text.Length + 1, IsEssential: true, []);

        // 目標定了以後: a lone letter that 了 follows is what is done.
        if (end - start == 1 && end < folded.Length && "了過完".Contains(folded[end]))
            return new QuestionPart(folded[start..end], [], 1, IsEssential: false, []);

        // A single letter behind a known word belongs to it: 終身學習節 is not 終身學習. One that goes on with the sentence does not: 計畫說, 課程用.
        if (end - start == 1 && !SentenceLetters.Contains(folded[start]) && before is { Words.Count: > 0 } && start >= 1 && before.Text[^1] == folded[start - 1] && Han.IsHan(folded[start - 1]))
            return new QuestionPart(folded[(start - 1)..end], [folded[(start - 1)..end]], 1, IsEssential: false, []);

        // 結盟時, 融入社會時: when it is.
        if (end - start > 2 && folded[end - 1] == '時' && (end == folded.Length || !Han.IsHan(folded[end])))
            end--;

        var text = folded[start..end];
        var others = expansions.Where(term => term.Start < start + text.Length && start < term.Start + term.Length).SelectMany(term => term.Words).Distinct().ToList();
        return new QuestionPart(text, [], text.Length, IsEssential: text.Length > 1, others) { Everyday = EverydayWords.In(text) };
    }

    private static bool IsInsideName(string folded, int at) => at + 1 < folded.Length && NameLetters.Contains(folded.Substring(at, 2));

    private static bool EndsName(string folded, int at) => at > 0 && NameLetters.Contains(folded.Substring(at - 1, 2));

    // Common words that contain one of the asking letters.
    private static readonly HashSet<string> NameLetters =
    [
        .. "在地 所在 有效 有限 擁有 公有 私有 有機 會議 會員 社會 協會 學會 機會 議會 會務 會計 會場 會展 員會 金會 覽會 表會 書會 要點 主要 重要 需要 要素 要求 摘要 綱要 目的 的確 對象 應用 因應 供應 反應 效應 呼應 應變 應急 過去 想法 理想 構想 思想 參與 和平 和諧 及格 普及 以及 或許 從事 從業 服從 從屬 給付 供給 自由 由來 緣由 理由 跟隨 各級 各界 人才 英才 第一 第二 第三 第四 第五 第六 第七 了解 為了 申請 聘請 邀請 之間 占地 占用 幫手 照顧 照護 照片 照明 對照 參照 執照 護照 證照 拍照 裡程".Split(' '),
    ];

    [GeneratedRegex("(?:有沒有|有無|可不可以|可否|能不能|能否|會不會|要不要|需不需要|得不得)(?<thing>[^,。;、?!的是什哪誰幾怎]{2,8}?)(?:嗎|呢)?[?!。 ]*$"
        + "|(?:有|可以|能夠?|會|需?要|得)(?<thing>[^,。;、?!的是什哪誰幾怎]{2,8}?)嗎[?!。 ]*$")]
    private static partial Regex YesOrNo();

    // 基隆學 is a field of its own, 基隆學習 and 基隆學校 are the city's.
    [GeneratedRegex(@"^學(?![習校員生會院區者童])")]
    private static partial Regex StudyOf();

    // Documents write months in figures.
    [GeneratedRegex(@"\G(?<number>十[一二]?|[一二三四五六七八九])月")]
    private static partial Regex Month();

    [GeneratedRegex(@"幾月|哪[一幾]?個?月|(?:which|what) months?|bulan (?:apa|berapa)|tháng (?:mấy|nào)")]
    private static partial Regex Months();

    [GeneratedRegex(@"(?:哪一?個|哪種|什麼|甚麼)節[日慶]")]
    private static partial Regex Festivals();

    [GeneratedRegex(@"幾點|what time|jam berapa|mấy giờ|กี่โมง")]
    private static partial Regex Hours();

    [GeneratedRegex(@"局處|部會|機關|部門|處室|科室|(?:哪[一些個]|什麼)(?:單位|局|處|部)")]
    private static partial Regex Offices();

    [GeneratedRegex(@"(?<![第\d一二三四五六七八九十])(?<number>[二兩三四五六七八九十])(?:[個大項種位名]|要[項素點]|階段|面向|層面|方面|步驟|構面)")]
    private static partial Regex ManyOf();

    [GeneratedRegex(@"哪(?<number>[二兩三四五六七八九十][一二三四五六七八九十]*|\d{1,2})[個種項大類點位名]?")]
    private static partial Regex WhichOf();
}
