using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Curating;

/// <summary>What a question wants to know of its subject, from its question words in five languages.</summary>
internal static partial class Asked
{
    private static readonly (string Name, Regex Words)[] All =
    [
        ("why", Why()),
        ("when", When()),
        ("cost", Cost()),
        ("count", Count()),
        ("where", Where()),
        ("who", Who()),
        ("how", How()),
        ("which", Which()),
        ("what", What()),
        ("whether", Whether()),
    ];

    /// <returns>What is asked, and the text with those words blanked out.</returns>
    public static (IReadOnlySet<string> Names, string Left) In(string folded)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, words) in All)
        {
            if (!words.IsMatch(folded))
                continue;
            names.Add(name);
            folded = words.Replace(folded, match => new string(' ', match.Length));
        }

        // 可以在哪裡領嗎 asks where, and not whether.
        if (names.Count > 1)
            names.Remove("whether");
        return (names, folded);
    }

    [GeneratedRegex(@"為什麼|為甚麼|為何|\bwhy\b|tại sao|vì sao|mengapa|kenapa|ทำไม")]
    private static partial Regex Why();

    [GeneratedRegex(@"什麼時候|甚麼時候|什麼時間|何時|哪時候|哪一?天|幾月|幾號|幾點|多久|到什麼時候|\bwhen\b|what time|how long|khi nào|bao giờ|mấy giờ"
        + "|bao lâu|kapan|jam berapa|berapa lama|เมื่อไหร่|เมื่อไร|กี่โมง|นานเท่าไร")]
    private static partial Regex When();

    [GeneratedRegex("多少錢|多少元|幾塊錢?|幾元|什麼價錢|費用多少|學費多少|要錢嗎|要不要錢|要付錢嗎|收費嗎|要收費|怎麼收費|免費嗎"
        + @"|how much(?: does it cost| is it| money)?|what does it cost|is it free|bao nhiêu tiền|mất tiền|miễn phí không|berapa biaya\w*|berapa harga\w*"
        + @"|bayar berapa|gratis(?: tidak| nggak)?\?|เท่าไหร่|เท่าไร|กี่บาท|ฟรีไหม")]
    private static partial Regex Cost();

    [GeneratedRegex(@"(?:有)?(?:幾|多少)(?:個|間|所|班|人|堂|次|門|種|家|歲|張)|how many|how old|mấy|bao nhiêu|berapa|กี่")]
    private static partial Regex Count();

    [GeneratedRegex(@"(?:要|可以|該)?(?:在|去|到|往|跟)?(?:哪裡|哪里|哪兒|哪邊|何處|什麼地方|哪個地方|哪些地方)|在哪|地點|\bwhere\b|ở đâu|chỗ nào|di ?mana"
        + "|ke ?mana|ที่ไหน|ตรงไหน")]
    private static partial Regex Where();

    [GeneratedRegex(@"誰(?:可以|能|有資格)?|哪些人|什麼人|什麼資格|資格|哪位|哪個單位|\bwho\b|whom|\bai (?:được|có thể)|đối tượng|siapa|ใคร")]
    private static partial Regex Who();

    [GeneratedRegex("(?:要|該|應該|可以)?(?:怎麼樣|怎麼|怎樣|如何|怎)(?:去|才能|才可以|樣)?|步驟|流程|手續|方式|方法"
        + @"|\bhow (?:do|can|to|does|should|would|could)\b(?: i| we| you)?|what is the (?:way|procedure|process)|(?:như )?thế nào|làm sao|cách"
        + @"|bagaimana(?: cara\w*)?|gimana|cara|อย่างไร|ยังไง|วิธี")]
    private static partial Regex How();

    [GeneratedRegex(@"哪些|哪幾|哪一?(?:個|種|間|所|門|本|張)|有(?:什麼|甚麼|啥)|\bwhich\b|what kinds?|những .{0,12}nào|apa saja|yang mana|อะไรบ้าง|ไหนบ้าง")]
    private static partial Regex Which();

    [GeneratedRegex(@"是什麼|什麼是|是啥|什麼意思|要(?:帶|準備)?什麼|什麼|甚麼|\bwhat\b|là gì|cái gì|\bgì\b|apa itu|\bapa\b|อะไร")]
    private static partial Regex What();

    [GeneratedRegex(@"可不可以|能不能|可以|能夠?|有沒有|是不是|是否|要不要|需不需要|會不會|嗎|\b(?:can|may|could|is|are|do|does|will)\b|được không|có thể"
        + @"|không\b|bisa(?:kah)?|bolehkah|boleh|apakah|ได้ไหม|ไหม|หรือเปล่า")]
    private static partial Regex Whether();
}
