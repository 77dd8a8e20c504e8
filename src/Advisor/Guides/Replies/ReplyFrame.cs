namespace LearningAdvisor.Advisor.Guides.Replies;

/// <summary>The words around what a document says, in the resident's language. What the document says stays as it is written.</summary>
internal sealed record ReplyFrame
{
    private static readonly ReplyFrame Chinese = new()
    {
        Source = "根據《{0}》{1}{2}：{3}",
        AlsoSource = "另外，《{0}》{1}{2}：{3}",
        Heading = "「{0}」",
        Years = "（{0}年）",
        Published = "（{0}年出版）",
        InRepublicYears = true,
        None = "手邊的文件裡沒有找到這一題的答案，我不想亂猜。您可以換個說法再問一次，或請諮詢人員幫您查。",
        NoneForYears = "手邊的文件沒有您問的年度，只有{0}年的資料，所以不能回答這一題。您可以改問這些年度，或請諮詢人員幫您查。",
    };

    private static readonly Dictionary<string, ReplyFrame> ByLanguage = new(StringComparer.OrdinalIgnoreCase)
    {
        ["zh"] = Chinese,
        ["en"] = new()
        {
            Source = "According to “{0}”{1}{2}: {3}",
            AlsoSource = "Also, “{0}”{1}{2}: {3}",
            Heading = ", under “{0}”",
            Years = " ({0})",
            Published = " (published {0})",
            None = "The documents I have do not answer this, and I would rather not guess. Please ask in other words, or ask a counsellor.",
            NoneForYears = "The documents I have do not cover that year; they hold figures for {0}. Please ask about one of those years, or ask a counsellor.",
        },
        ["vi"] = new()
        {
            Source = "Theo “{0}”{1}{2}: {3}",
            AlsoSource = "Ngoài ra, “{0}”{1}{2}: {3}",
            Heading = ", mục “{0}”",
            Years = " ({0})",
            Published = " (xuất bản {0})",
            None = "Các tài liệu hiện có không trả lời câu hỏi này và tôi không muốn đoán. Xin hỏi lại bằng cách khác hoặc hỏi nhân viên tư vấn.",
            NoneForYears = "Các tài liệu hiện có không nói về năm đó, chỉ có số liệu của {0}. Xin hỏi về những năm này hoặc hỏi nhân viên tư vấn.",
        },
        ["id"] = new()
        {
            Source = "Menurut “{0}”{1}{2}: {3}",
            AlsoSource = "Selain itu, “{0}”{1}{2}: {3}",
            Heading = ", bagian “{0}”",
            Years = " ({0})",
            Published = " (terbit {0})",
            None = "Dokumen yang ada tidak menjawab pertanyaan ini, dan saya tidak mau menebak. Silakan tanya dengan kata lain atau tanyakan kepada konselor.",
            NoneForYears = "Dokumen yang ada tidak memuat tahun itu; yang ada hanya {0}. Silakan tanya tentang tahun tersebut atau tanyakan kepada konselor.",
        },
        ["th"] = new()
        {
            Source = "ตาม “{0}”{1}{2}: {3}",
            AlsoSource = "นอกจากนี้ “{0}”{1}{2}: {3}",
            Heading = " หัวข้อ “{0}”",
            Years = " ({0})",
            Published = " (พิมพ์ {0})",
            None = "เอกสารที่มีอยู่ไม่ได้ตอบคำถามนี้ และไม่อยากเดา กรุณาถามใหม่ด้วยคำอื่น หรือถามเจ้าหน้าที่ให้คำปรึกษา",
            NoneForYears = "เอกสารที่มีอยู่ไม่มีข้อมูลของปีนั้น มีเฉพาะปี {0} กรุณาถามปีเหล่านี้ หรือถามเจ้าหน้าที่ให้คำปรึกษา",
        },
    };

    /// <summary>{0} title, {1} years, {2} heading, {3} what it says.</summary>
    public required string Source { get; init; }

    public required string AlsoSource { get; init; }

    public required string Heading { get; init; }

    public required string Years { get; init; }

    public required string Published { get; init; }

    public required string None { get; init; }

    /// <summary>{0} the years there are.</summary>
    public required string NoneForYears { get; init; }

    public bool InRepublicYears { get; init; }

    /// <param name="locale">zh-TW, en, en-GB …; a language without words of its own gets those of zh-TW.</param>
    public static ReplyFrame For(string locale) => ByLanguage.GetValueOrDefault(locale.Split('-', '_')[0]) ?? Chinese;
}
