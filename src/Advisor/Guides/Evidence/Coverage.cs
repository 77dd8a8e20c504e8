using LearningAdvisor.Advisor.Guides.Questions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guides.Evidence;

/// <summary>How much of a question a piece of evidence holds.</summary>
/// <param name="Share">0–1 of the question's weight; words of the piece itself count in full, those around it less.</param>
/// <param name="OwnShare">The same for the piece's own text alone.</param>
/// <param name="MissingShare">0–1 of the weight of what the answer must be about and what stands nowhere near.</param>
/// <param name="Missing">Those words.</param>
internal sealed record Coverage(double Share, double OwnShare, double MissingShare, IReadOnlyList<string> Missing)
{
    private const string FunctionLetters = "的之了是在有要會被把和與及或對於由從到為這那個嗎呢前後吧啊幾誰何哪些什麼請問我你您它他們都也還就才又跟讓給能可以該需想去來上下中裡內外多少好第各每其所以因此並且而但如若則即等者性化型開辦寫算花設看找做走拿選說講用叫當份次種類項人不最";

    private const double SynonymShare = 0.95;
    private const double ThesaurusShare = 0.8;
    private const double SingleLetterWeight = 0.15;
    private const double ReferenceWeight = 3;
    // A verb with its outcome (看完), or with what stands before verbs alone (來聽, 再辦).
    private const string Outcomes = "到走進完過掉著給成住";
    private const string Helpers = "來再先能會想";
    // 交給誰, 都送哪裡: alone beside small letters.
    private const string SpokenVerbs = "交送拿寄借還帶聽談答填貼放留換挑簽湊";
    private const double SpokenVerbWeight = 0.3;
    private const double HeldBesideNameWeight = 3;
    // 非正規 is not 正規, and 超高齡社會 not 高齡社會; 並非 says nothing of the kind.
    private const string OtherwiseBefore = "超非副";
    private const string NotBefore = "並絕除莫豈";

    // 合組 where the text has 組成: so much of a missing word's weight is forgiven where the text holds all its letters. Those that
    // stand in most texts say nothing, and a word for a person, a paper or a contact ends in a letter that makes it another one.
    private const double OtherwiseSaid = 0.6;
    private const string CommonLetters = "年月日時人民市區社會大中學習教育課程計畫活動工作一二三四五六七八九十百千萬";
    private const string NameEndings = "長員師者人費金證碼址號網話站車卡";

    /// <summary>Whether a missing word is for a person, a paper or a contact, or one of another language, whose words are translated and not guessed at: what lacks it is about something else.</summary>
    public bool LacksName => Missing.Any(word => NameEndings.Contains(word[^1]) || !Han.IsHan(word[0]));

    private const double RestShare = 0.6;
    private const double BrokenShare = 0.92;
    private const int LongestGap = 4;
    private const int NameLetters = 3;

    // A pair of letters as rare as this names something; without it the answer would be about something else.
    private const double TellingRarity = 0.45;
    private const double NearWeight = 0.9;

    /// <param name="layers">Folded texts, the piece itself first, each with how much a word in it counts.</param>
    /// <param name="rarity">Token → 0 (everywhere) to 1 (nowhere).</param>
    public static Coverage Of(ReadQuestion question, IReadOnlyList<Layer> layers, IReadOnlyDictionary<string, double> rarity)
    {
        var tally = new Tally();

        // Only evidence about the numbered thing is weighed at all, so it is held; best by the piece that names it itself.
        var named = question.References.Count > 0 ? OrdinalReferences.In(layers[0].Text) : question.References;
        foreach (var reference in question.References)
            tally.Add(reference, ReferenceWeight, 1, named.Contains(reference) ? 1 : 0, isEssential: true);
        foreach (var part in question.Parts)
        {
            if (part.Words.Count > 0)
                AddKnown(tally, part, layers, rarity);
            else
                AddLoose(tally, part, layers, rarity);
        }

        return tally.Total == 0
            ? new Coverage(0, 0, 1, [])
            : new Coverage(tally.Covered / tally.Total, tally.Own / tally.Total, tally.LacksAsked ? 1 : tally.Essential == 0 ? 0 : tally.Absent / tally.Essential, tally.Missing);
    }

    private static void AddKnown(Tally tally, QuestionPart part, IReadOnlyList<Layer> layers, IReadOnlyDictionary<string, double> rarity)
    {
        var found = 0.0;
        var own = 0.0;
        for (var at = 0; at < part.Words.Count; at++)
        {
            var share = at == 0 ? 1 : SynonymShare;
            for (var layer = 0; layer < layers.Count; layer++)
            {
                if (!Holds(layers[layer].Indexed, part.Words[at]))
                    continue;

                found = Math.Max(found, share * layers[layer].Weight);
                own = Math.Max(own, share * OwnOf(layer, layers));
                break;
            }
        }

        // 困難 may stand as 挑戰.
        if (found == 0 && part.Everyday is [(0, var said)] && said.Text.Length == part.Text.Length)
        {
            var (written, layer) = Written(said, layers);
            (found, own) = (written * layers[layer].Weight, written * OwnOf(layer, layers));
        }

        tally.Add(part.Text, part.IsBesideName && rarity.GetValueOrDefault(part.Text, 1) < 1 ? HeldBesideNameWeight : part.Weight, found, own, part.IsEssential);
    }

    // What stands in the heading right above is as good as the piece's own, nearly.
    private static double OwnOf(int layer, IReadOnlyList<Layer> layers) => layer == 0 ? 1 : layers[layer].Weight > NearWeight ? 0.85 : 0;

    // Letter by letter, the longest piece that stands somewhere first: 樂齡拓點數 may stand as 樂齡 … 拓點數.
    private static void AddLoose(Tally tally, QuestionPart part, IReadOnlyList<Layer> layers, IReadOnlyDictionary<string, double> rarity)
    {
        var text = part.Text;
        var scale = part.Weight / text.Length;
        if (text.Length == 1)
        {
            tally.Add(text, SingleLetterWeight, layers[0].Text.Contains(text, StringComparison.Ordinal) ? 1 : 0, 0, isEssential: false);
            return;
        }

        var before = tally.Total;
        var missingFrom = 0;
        for (var at = 0; at < text.Length;)
        {
            var (length, layer) = Longest(text, at, layers);
            if (length < 2)
            {
                at++;
                continue;
            }

            AddMissing(tally, missingFrom, at, part, scale, layers, rarity);
            missingFrom = at + length;
            var piece = text.Substring(at, length);
            // 閱讀教育 is not 閱讀 here and 教育 there.
            var unbroken = length == text.Length ? 1 : BrokenShare;
            tally.Add(piece, scale * WeightOf(piece, rarity), unbroken * layers[layer].Weight, unbroken * OwnOf(layer, layers), isEssential: true);
            at += length;
        }

        AddMissing(tally, missingFrom, text.Length, part, scale, layers, rarity);

        // A name weighs the same, however few of its letters a text happens to hold.
        var whole = scale * WeightOf(text.Trim(FunctionLetters.ToCharArray()), rarity);
        tally.Add("", RestShare * Math.Max(0, whole - (tally.Total - before)), 0, 0, isEssential: false);
    }

    // 帶頭 may stand as 主導, and where it does not, a text may answer all the same.
    private static void AddMissing(Tally tally, int from, int to, QuestionPart part, double scale, IReadOnlyList<Layer> layers, IReadOnlyDictionary<string, double> rarity)
    {
        var rest = from;
        foreach (var (start, word) in part.Everyday)
        {
            if (start < rest || start + word.Text.Length > to)
                continue;

            var (share, layer) = Written(word, layers);
            if (share == 0 && (word.NamesSubject || part.IsAsked))
                continue;

            AddUnknown(tally, rest, start, part, scale, layers, rarity);
            if (share > 0)
                tally.Add(word.Text, scale * WeightOf(word.Text, rarity), share * layers[layer].Weight, share * OwnOf(layer, layers), isEssential: true);
            else
                tally.Add(word.Text, scale * SpokenVerbWeight, 0, 0, isEssential: false);
            rest = start + word.Text.Length;
        }

        AddUnknown(tally, rest, to, part, scale, layers, rarity);
    }

    private static (double Share, int Layer) Written(EverydayWord word, IReadOnlyList<Layer> layers)
    {
        for (var layer = 0; layer < layers.Count; layer++)
        {
            if (word.Same.Any(written => Holds(layers[layer].Indexed, written)))
                return (SynonymShare, layer);
            if (word.Near.Any(written => Holds(layers[layer].Indexed, written)))
                return (ThesaurusShare, layer);
        }

        return (0, 0);
    }

    private static void AddUnknown(Tally tally, int from, int to, QuestionPart part, double scale, IReadOnlyList<Layer> layers, IReadOnlyDictionary<string, double> rarity)
    {
        var letters = part.Text[from..to];
        var telling = letters.Trim(FunctionLetters.ToCharArray());
        if (telling.Length == 0)
            return;

        var isVerbAlone = telling is [var alone] && SpokenVerbs.Contains(alone);

        // 承辦人 is a word though two of its letters are small ones, and so is 說書 where nothing of it is found.
        if (telling.Length == 1 && (letters.Length > 2 || (letters.Length == 2 && letters.Length == part.Text.Length)))
            telling = letters;

        // 吸走, 放進, 來聽: what is done, said so that no document would write it. Who asks for the 會計 asks for no doing.
        if (!part.IsAsked && (IsSpokenVerb(letters) || isVerbAlone))
        {
            tally.Add(letters, scale * SpokenVerbWeight, 0, 0, isEssential: false);
            return;
        }

        // 基隆市長 is not 基隆市, 終身學習網 not 終身學習: the last letter makes another word, unless the evidence has the two side by side.
        var makesAnother = telling.Length == 1 && from > 0 && to == part.Text.Length && part.EndsPhrase && part.Text[from] == telling[0] && !layers.Any(layer => HasBoth(layer.Indexed, part.Text, from));
        if (makesAnother)
            telling = part.Text.Substring(from - 1, 2);

        if (part.Others.Any(other => layers.Any(layer => Holds(layer.Indexed, TextFolding.Fold(other)))))
        {
            tally.Add(telling, scale * WeightOf(telling, rarity), ThesaurusShare, 0, isEssential: true);
            return;
        }

        // Two letters or more are a word of their own.
        var isWord = telling.Length > 1 && RarityOf(telling, rarity) >= TellingRarity;
        var otherwise = isWord && !makesAnother && !NameEndings.Contains(telling[^1]) ? OtherwiseSaid * telling.Count(letter => !CommonLetters.Contains(letter) && layers[0].Text.Contains(letter)) / telling.Length : 0;
        var weight = scale * (telling.Length > 1 ? WeightOf(telling, rarity) : 0.4);
        tally.Add(telling, weight * (1 - otherwise), 0, 0, isWord);
        tally.Add(telling, weight * otherwise, 0, 0, isEssential: false);
        tally.LacksAsked |= part.IsAsked && from == 0 && to == part.Text.Length;
    }

    private static bool IsSpokenVerb(string letters) =>
        letters.Length is 2 or 3 && (Outcomes.Contains(letters[^1]) || Helpers.Contains(letters[0]));

    // 經營班 is short for 經營研習班; of so long a name that its beginning is no chance.
    private static bool HasBoth(IndexedText indexed, string text, int at)
    {
        if (indexed.HasPair(text[at - 1], text[at]))
            return true;
        if (at < NameLetters)
            return false;

        var name = text.AsSpan(at - NameLetters, NameLetters);
        var rest = indexed.Text.AsSpan();
        for (var found = rest.IndexOf(name, StringComparison.Ordinal); found >= 0; found = rest.IndexOf(name, StringComparison.Ordinal))
        {
            rest = rest[(found + NameLetters)..];
            if (rest[..Math.Min(rest.Length, LongestGap + 1)].Contains(text[at]))
                return true;
        }

        return false;
    }

    private static (int Length, int Layer) Longest(string text, int at, IReadOnlyList<Layer> layers)
    {
        var best = (Length: 0, Layer: 0);
        for (var layer = 0; layer < layers.Count; layer++)
        {
            if (at + 1 >= text.Length || !layers[layer].Indexed.HasPair(text[at], text[at + 1]))
                continue;

            var length = Math.Max(1, best.Length);
            while (at + length < text.Length && layers[layer].Text.Contains(text.AsSpan(at, length + 1), StringComparison.Ordinal))
                length++;
            if (length >= 2 && length > best.Length)
                best = (length, layer);
        }

        return best;
    }

    // Common pairs (學習, 終身) tell little: they weigh about half of what a rare name weighs.
    private static double WeightOf(string piece, IReadOnlyDictionary<string, double> rarity) => piece.Length * (0.35 + (0.65 * RarityOf(piece, rarity)));

    private static double RarityOf(string piece, IReadOnlyDictionary<string, double> rarity)
    {
        var pairs = Enumerable.Range(0, Math.Max(0, piece.Length - 1)).Select(at => rarity.GetValueOrDefault(piece.Substring(at, 2), 1)).ToList();
        return pairs.Count == 0 ? 0 : pairs.Average();
    }

    // A figure or Latin word must stand alone: 4 is not in 24, wi not in wide.
    private static bool Holds(IndexedText indexed, string word)
    {
        var text = indexed.Text;
        if (Han.IsHan(word[0]))
            return (word.Length < 2 || indexed.HasPair(word[0], word[1])) && HoldsName(text, word);

        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (!IsLatin(text, at - 1) && !IsLatin(text, at + word.Length))
                return true;
        }

        return false;
    }

    private static bool HoldsName(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !OtherwiseBefore.Contains(text[at - 1]) || (at > 1 && NotBefore.Contains(text[at - 2])))
                return true;
        }

        return false;
    }

    private static bool IsLatin(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]) && !Han.IsHan(text[at]);
}
