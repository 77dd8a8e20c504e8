namespace LearningAdvisor.Advisor.Guides.Questions;

/// <summary>Words of questions and the words that plans and guides use for the same things.</summary>
/// <remarks>Subjects of courses are the thesaurus's business; here stand the words official documents are made of.</remarks>
internal static class Lexicon
{
    /// <summary>Things: one of the words must stand in the evidence.</summary>
    private static readonly string[][] Things =
    [
        ["長者", "高齡者", "老人家", "老人", "老年人", "樂齡", "銀髮族", "銀髮", "年長者", "高齡", "長輩", "長青", "中高齡"],
        ["新住民", "新移民", "外籍配偶", "新住民女性"],
        ["原住民", "原住民族"],
        ["身心障礙者", "身心障礙", "身障者", "身障"],
        ["失學民眾", "失學國民", "失學"],
        ["經費", "預算", "資金", "財源", "款項", "金額", "多少錢"],
        ["經費來源", "所需經費", "經費需求", "經費從哪裡來", "經費從哪", "經費怎麼來", "錢從哪裡來", "錢從哪來"],
        ["志工", "義工", "志願服務"],
        ["區館", "分館", "圖書館分館", "圖書分館"],
        ["總館", "總圖"],
        ["補習學校", "補校"],
        ["社區大學", "社大"],
        ["票券", "學習券", "終身學習券"],
        ["臨時托育", "托育", "托兒", "顧小孩", "帶小孩", "照顧小孩", "托嬰"],
        ["獎勵", "獎賞", "表揚", "表彰", "鼓勵"],
        ["評估", "評鑑", "監測", "考核", "評量"],
        ["諮詢", "顧問", "詢問"],
        ["參與率", "參與成人學習的比例", "參加率", "參與比例"],
        ["原因", "主因", "理由", "緣故"],
        ["障礙", "阻礙", "困難", "主因", "限制", "阻力"],
        ["挑戰", "問題", "困境", "難題"],
        ["特徵", "特點", "特質", "條件"],
        ["電話", "電話號碼", "聯絡電話"],
        ["電子郵件", "email", "e-mail", "電郵", "信箱"],
        ["網址", "網站", "網頁", "http"],
        ["發行人", "出版人"],
        ["出版", "發行", "出版社", "出版者", "初版"],
        ["定價", "價格", "售價", "價錢", "賣多少錢", "一本賣多少錢", "一本多少錢", "多少錢一本"],
        ["郵撥", "郵政劃撥", "郵政劃撥帳號", "劃撥帳號", "劃撥", "郵撥帳號"],
        ["主編", "編者", "編輯"],
        ["現職", "職務", "職稱", "任職", "服務單位", "身分", "在哪裡工作", "在哪工作", "在哪裡上班", "上班", "在哪裡服務", "在哪裡任教", "在哪裡教書", "當什麼", "擔任什麼", "做什麼工作", "什麼職位", "什麼職務", "教書", "當教授", "當老師", "任教"],
        ["作者", "寫的", "撰寫", "寫了", "執筆", "撰文", "所寫", "誰寫", "謹誌"],
        ["篇名", "文章", "論文"],
        ["印刷", "印製"],
        ["排版", "電腦排版", "編排"],
        ["限", "上限", "以內", "至多", "最多", "字數限制", "字數上限", "字數"],
        ["磁吸", "吸引"],
        ["少子化", "少子女化", "出生數", "出生率"],
        ["通勤", "跨縣市上班"],
        ["認證", "認可", "採認"],
        ["點擊率", "點閱", "瀏覽", "點擊"],
        ["據點", "拓點數", "拓點", "站點", "教學點"],
        ["代間", "祖孫", "跨世代", "青銀"],
        ["雙語化", "雙語", "英文化"],
        ["白皮書", "政策白皮書"],
        ["ai", "人工智慧"],
        ["聯合國教科文組織", "unesco"],
        ["經濟合作暨發展組織", "經濟合作發展組織", "oecd"],
        ["利害關係人", "利害關係者"],
        ["夥伴", "伙伴"],
        ["媒合", "介紹工作"],
        ["優先", "優先參加", "優先錄取"],
        ["年滿", "年齡"],
        ["非正式"],
        ["非正規"],
        ["報名截止日", "報名截止日期", "截止日期", "截止日", "報名期限", "報名日期", "報名時間"],
        ["高齡化社會"],
        ["高齡社會"],
        ["超高齡社會"],
    ];

    /// <summary>Roles of columns, fields and list headings: they say which part of the evidence is asked for.</summary>
    private static readonly string[][] Aspects =
    [
        ["主辦單位", "主辦機關", "主辦", "主責", "負責單位", "權責單位", "業務單位", "負責", "由誰辦理", "由誰辦", "由哪個單位", "哪個單位辦", "誰來做", "誰辦", "誰管", "歸誰", "誰主導", "誰承辦", "誰推動", "誰執行"],
        ["協辦單位", "協辦機關", "協辦", "協助單位", "協助機關", "配合單位", "來幫忙", "來協助", "協助辦理", "協助承辦", "一起辦"],
        ["指導機關", "指導單位", "上級"],
        ["參加對象", "適用對象", "招生對象", "對象", "資格", "誰可以參加", "誰能參加", "誰可參加", "什麼人可以參加", "什麼人能", "可以參加", "誰可以報名", "誰能報名", "可以報名", "能報名", "限制哪些人", "為限", "可不可以參加", "能不能參加", "可不可以報名", "能不能報名", "有資格", "哪些人可以", "哪些人能", "什麼人可以", "誰能去", "誰可以去", "誰能上", "誰可以上", "收哪些人", "開放給誰", "給誰上", "給誰參加", "適合誰"],
        ["辦理時間", "辦理期間", "實施期程", "期程", "什麼時候", "何時", "幾月", "日期", "時間", "期間", "哪一天", "哪天", "哪幾天", "哪個月", "哪幾個月"],
        ["辦理地點", "地點", "在哪裡辦", "哪裡辦", "在哪裡上課", "在哪上課", "哪裡上課", "上課地點", "在哪裡舉辦", "在哪舉辦", "在哪邊上課", "去哪裡上", "到哪裡上", "上課的地方", "辦在哪"],
        ["辦理期數", "期數", "幾期", "每期", "一期", "幾梯次", "幾天", "多少天", "多少期"],
        ["目標", "目標值", "績效指標", "預計"],
        ["目的", "宗旨", "為了"],
        ["推動策略", "策略", "做法", "作法", "措施", "方法", "辦法", "建議作法", "辦理方式", "方式", "步驟", "流程", "推動內容", "執行策略與方法", "做什麼", "做些什麼", "怎麼做"],
        ["預期效益", "預期成效", "效益", "成效", "好處"],
        ["依據", "法源", "根據什麼", "法令依據"],
        ["說明", "備註"],
        ["任務", "職責", "工作內容", "做哪些事", "做什麼事", "負責什麼", "做什麼的", "在做什麼"],
        ["願景", "理想"],
        ["地址", "住址", "社址", "館址", "會址", "校址", "位置", "在哪裡", "在哪"],
        ["傳真"],
        ["頁", "第幾頁", "哪一頁", "幾頁", "頁碼"],
    ];

    /// <summary>What happens: these words colour a question, and documents choose others freely.</summary>
    private static readonly string[][] Doings =
    [
        ["辦理", "舉辦", "辦", "開設", "開辦", "開", "推動", "推展", "實施", "進行", "提供", "執行"],
        ["設計", "規劃", "研擬", "擬定", "制定", "訂定", "發展"],
        ["建置", "建立", "設置", "成立", "設立", "完成", "擁有", "設", "建"],
        ["喜歡", "偏愛", "喜好", "偏好", "愛"],
        ["參加", "參與", "加入", "出席"],
        ["提升", "提昇", "提高", "增加", "增進", "強化", "加強", "優化"],
        ["了解", "瞭解", "認識", "掌握", "知道", "調查"],
        ["促進", "推廣"],
        ["幫助", "協助", "支持", "補助"],
        ["提出", "指出", "認為", "主張", "建議", "引用", "看法", "說法"],
        ["下載", "取得", "索取", "找到"],
        ["分為", "分成", "包括", "包含", "歸納", "涵括", "涵蓋"],
        ["課程", "課", "班", "研習", "培訓", "訓練", "講座"],
        ["民眾", "市民", "居民", "一般人", "大家", "公眾"],
        ["學員", "學習者", "參訓者"],
        ["整合", "結合", "連結"],
        ["要求", "規定", "限制", "須"],
        ["縣市", "城市", "都市"],
        ["製作", "製播", "錄製", "攝製", "編製"],
        ["臺灣", "我國", "全國", "全臺", "國人"],
        ["預定", "預計", "預期", "打算", "預估", "估計"],
        ["達到", "達成", "達"],
        ["成為", "變成", "邁入", "進入"],
        ["申請", "爭取", "報名"],
        ["人數", "人次", "多少人", "幾人", "幾個人"],
        ["金額", "錢", "元"],
    ];

    /// <summary>Words that add little by themselves.</summary>
    private static readonly string[] Light =
    [
        "計畫", "方案", "活動", "內容", "類型", "種類", "項目", "數量", "總數", "單位", "機關", "名稱", "名字", "特色", "範疇", "議題", "構面", "這本書", "本書", "這本", "書裡", "一書", "該書", "書中", "這份", "這個", "該計畫",
        "文件", "報告", "工作", "情形", "情況", "部分", "方面", "主要", "重點", "目前", "現在", "相關", "重要", "成功", "預定", "各項", "各種", "比較", "關鍵", "程度", "具體",
        "機構", "資源", "人員", "人", "事", "東西", "全部", "所有", "列為", "訂為", "定為", "屬於", "需要", "希望", "想要", "因素", "年度", "當年", "當時",
        "共有", "總共", "一共", "合計", "每年", "每一", "市府", "政府", "本市", "本府", "市政府", "新增", "哪一級", "分數", "期望", "使用", "運用", "利用", "領域", "比例", "比率", "百分比", "用途", "地方", "一般", "參加者", "參與者", "方向", "面向", "層面", "改善", "開始", "結束", "截止", "為止", "固定", "通常", "平均", "大概", "大約", "正式", "曾經", "依序", "逐年", "歷年", "各年", "三年", "定期", "選拔", "國家", "類別", "角色", "處室", "科室", "字號", "編號", "兩年", "四年", "五年", "號碼", "名單", "主題", "題材", "局處", "部門", "部會", "全書", "學者", "人士",
    ];

    private static readonly Dictionary<string, LexiconEntry> Entries = Load();
    private static readonly int Longest = Entries.Keys.Max(word => word.Length);

    /// <summary>The longest word known at a place of a folded text, or null.</summary>
    public static (string Word, LexiconEntry Entry)? At(string folded, int start)
    {
        for (var length = Math.Min(Longest, folded.Length - start); length > 0; length--)
        {
            var word = folded.Substring(start, length);
            if (Entries.TryGetValue(word, out var entry))
                return (word, entry);
        }

        return null;
    }

    /// <summary>The ways to ask for a label; empty where the label is no role but a thing (評估合作機制).</summary>
    public static IReadOnlyList<string> RolesOf(string foldedLabel) =>
        Aspects.FirstOrDefault(group => group.Any(word => word.Length > 1 && foldedLabel.EndsWith(word, StringComparison.Ordinal))) ?? [];

    /// <summary>The ways to ask for a column or label: 主辦單位 gives 主辦機關, 誰辦 … too. The head itself comes first.</summary>
    public static IReadOnlyList<string> NamesOf(string foldedHead)
    {
        var names = foldedHead.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var group in Aspects.Concat(Things))
        {
            if (group.Any(word => names.Contains(word) || (word.Length > 1 && names.Any(name => name.Contains(word, StringComparison.Ordinal)))))
                return [.. names, .. group.Where(word => word.Length > 1)];
        }

        return names;
    }

    private static Dictionary<string, LexiconEntry> Load()
    {
        var entries = new Dictionary<string, LexiconEntry>(StringComparer.Ordinal);
        Add(Things, LexiconWeight.Thing);
        Add(Aspects, LexiconWeight.Aspect);
        Add(Doings, LexiconWeight.Doing);
        foreach (var word in Light.Where(word => word.Length > 1))
            entries.TryAdd(word, new LexiconEntry([word], LexiconWeight.Light));
        AddSpoken(SpokenWords.Things, LexiconWeight.Thing);
        AddSpoken(SpokenWords.Doings, LexiconWeight.Doing);
        return entries;

        // What documents write is no entry by this: 高齡 stays what it is, though 阿公 may mean it.
        void AddSpoken(IReadOnlyList<(string[] Said, string[] Written)> groups, LexiconWeight weight)
        {
            foreach (var (said, written) in groups)
            {
                foreach (var word in said)
                    entries.TryAdd(word, new LexiconEntry([word, .. written.Where(other => other != word)], weight));
            }
        }

        void Add(string[][] groups, LexiconWeight weight)
        {
            foreach (var group in groups)
            {
                // One character alone (辦, 課) is part of too many other words.
                var words = group.Where(word => word.Length > 1).ToList();
                foreach (var word in words)
                    entries.TryAdd(word, new LexiconEntry(words, weight));
            }
        }
    }
}

/// <param name="Words">All words of the group, the one that was met included.</param>
internal sealed record LexiconEntry(IReadOnlyList<string> Words, LexiconWeight Weight);

internal enum LexiconWeight
{
    Thing,
    Aspect,
    Doing,
    Light,
}
