using System.Collections.Frozen;

namespace LearningAdvisor.Advisor.Understanding.Subjects;

/// <summary>Words of asking, politeness and circumstance that name no subject.</summary>
internal static class FillerWords
{
    // Taken off the start of what is left of a clause. One character only where few subjects begin with it.
    private const string Leading =
        "幫我媽問 幫我爸問 幫我媽 幫我爸 幫媽媽問 幫爸爸問 幫家人問 幫朋友問 替我媽 替我爸 請問 請教 請 你好 您好 哈囉 嗨 早安 午安 晚安 謝謝 感謝 多謝 謝啦 謝了 麻煩 拜託 不好意思 打擾了 打擾 我想要 我要 我 我們 咱們 想要 要 需要 希望 打算 有沒有 有無 有 沒有 可以 可不可以 能不能 能夠 是否 是不是 會不會 "
        + "幫我 幫忙 替我 找找看 找看看 找找 找 尋找 查一下 看看 推薦 建議 介紹 告訴我 知道 想知道 了解一下 什麼 哪些 哪種 哪裡 哪邊 一些 一點 一個 一下 關於 有關 的 是 就是 就 也 都 還 還有 還要 還是 在 去 來 那 那個 那種 這個 這種 這類 那類 然後 不過 但 但是 可是 因為 所以 如果 假如 要是 的話 最好 盡量 儘量 "
        + "一定要 一定 必須 務必 只考慮 考慮 指定 排在 排 得 只要 只能 只有 只想 比較 相關 目前 現在 今年 最近 平常 通常 另外 對了 順便 而且 並且 或者 或是 以及 再來 其實 大概 大約 可能 應該 改成 改為 換成 改找 改學 改上 改報 換學 剛剛 剛才 說錯了 剛說錯了 我說錯了 更正 不對 不是 開的 辦的 的課程 的課 有開 有教 開課 上課 參加 報名 方便 有空 有時間 媽媽想 我媽想 我媽媽想 我爸想 爸爸想 媽媽要 我媽要 ";

    // Taken off its end.
    private const string Trailing =
        "好了 就好了 的 的課程 的課 的班 的活動 的課嗎 嗎 呢 啊 阿 喔 哦 耶 吧 啦 了 囉 嘛 呀 唷 哩 欸 ㄛ 喲 而已 就好 就行 就可以 可以 才行 才可以 才能 相關 類型 種類 之類 等等 有沒有 有嗎 有 在 是 要 我要 我想 想 都 也 就 或 或是 和 跟 與 以及 還有 謝謝 感謝 拜託 麻煩 有開 有教 開課 為主 優先 不限 上課 參加 報名 方便 有空 有時間 沒問題 比較 最好 的話 這樣 然後 因為 所以 但 可是 哪裡有 哪裡 哪邊 什麼 哪些 推薦 介紹 一下 看看 ";

    // Subjects at the start of a talk (家裡有老人要照顧), circumstances of a wish later on (要顧孫子).
    private const string Home =
        "顧 照顧 孫 阿孫 老人家 老人 兒子 女兒 孫子 孫女 妹妹 弟弟 哥哥 姐姐 同事 小孩 孩子 工作 老公 老婆 朋友 家人 身體 腳 走路 騎車 開車 ";

    private const string Latin =
        "i'd i'll i'm i am want wants wanted would like liked looking look searching search for to a an the please is are was be there any some do does you your have has got can could may might me my we us our find show tell give get need needs must should also and or but so it it's that this which who at on in of with by from about around only if possible hi hello hey dear thanks thank recommend suggest suggestion suggestions preferably ideally use using really very just interested taking take attend join know live lives living "
        + "tôi muốn tìm có không nào ạ em chị ở vào cho xin hỏi được thế bagaimana cara hanya anda bạn chỉ saya aku mau ingin cari apakah ada yang untuk di dan tolong อยาก มี ไหม ครับ ค่ะ คะ ขอ ใน เฉพาะ อย่างไร ยังไง เท่าไร ถ้า จะดีมาก ก็ดี ยิ่งดี ";

    // Subjects that begin like a frame: 有氧 is no "有 氧".
    private const string Protected =
        "有氧 有機 有聲 有趣 有酵 就業 都市 都更 在地 在職 在宅 在家 要素 還原 去漬 去斑 去角質 來電 請帖 請神 我國 是非 那卡西 的士 找工作 找頭路 找房 就醫 就養 推薦函 推薦信 介紹自己 介紹家鄉 現在式 最近鄰 報名表 建議書 上課筆記 開課技巧 參加比賽 參加考試 要考 一定要考 也門 那瑪夏";

    // Subjects that end like a frame: โยคะ is no "โย ครับ".
    private const string ProtectedEnd = "โยคะ";

    // Not a subject when nothing else stands beside them.
    private const string Circumstances =
        "顧 部 補助 有補助 僅 僅限 那 兩天 全部 完全 "
        + "一起 用掉 花費 開銷 能上 可以上 能學 可以學 能參加 可以參加 我想 想 也想 很想 好想 一直想 還想 除了 除 以外 之外 除外 離 靠近 靠 近 限 限定 才 非 不可 一次 兩次 一週一次 每週一次 一週 次數 要上班 左右 報 上 某 等 等等 之類 又 先 再 能 查 換 改 到 幫 只 嗯 呃 ㄟ ㄛ 說 講 問 學習 學 學點 學些 學東西 課程 課 班 班級 教 老師 教室 場地 地點 地方 位置 時間 時段 時候 日子 那天 天 人 個人 我家 家 家裡 住家 住 住在 住址 附近 旁邊 東西 種 推進去 進去 進得去 出入 方便的 不方便 不太方便 比較方便 沒空 沒時間 有閒 沒閒 忙 很忙 上班 下班 下課 放學 不 不要 不能 不會 不行 不想 會 喜歡 很 太 蠻 滿 更 最 每 每個 每次 每天 每週 次 "
        + "零用錢 零花錢 無聊 好無聊 很無聊 悶 好悶 費用 學費 錢 價錢 價格 預算 付錢 付 花 出 收 報名費 金額 年紀 年齡 歲 歲數 本人 大人 自己 一個人 媽媽 我媽 我媽媽 爸爸 我爸 我爸爸 爸媽 父母 阿嬤 我阿嬤 阿公 阿姨 奶奶 爺爺 外婆 外公 公公 婆婆 先生 他 她 他們 她們 長輩 這樣 那樣 好 好了 好的 ok 行 對 對啊 是的 只想要 "
        + "不錯 理想 更好 沒辦法 坐 搭 用 使用 帶 拿 拿著 走 搭車 搭公車 公車 回家 出門 參與 安排 選 選擇 挑 條件 要求 需求 情況 狀況 限制 適合 給 讓 為 符合 剩下 其他 別的 任何 隨便 都可以 都行 可以的話 "
        + "learn study class classes course courses lesson lessons workshop workshops session sessions program programme something anything things day days time times place places near home house here there when free price cost money years old year age person people mother father mom mum dad grandmother grandma parents kids child make sure work works start starts going go come it available offer offered held located district city than no not don't can't be "
        + "học lớp khóa thời gian nhà belajar kelas kursus waktu rumah tahun เรียน คอร์ส คลาส บ้าน";

    private static readonly FrozenSet<string> LeadingSet = Set(Leading + Latin);
    private static readonly FrozenSet<string> TrailingSet = Set(Trailing + Latin);
    private static readonly FrozenSet<string> BasicSet = Set(Leading + Trailing + Latin + Circumstances);
    private static readonly FrozenSet<string> AllSet = Set(Leading + Trailing + Latin + Circumstances + " " + Home);
    private static readonly FrozenSet<char> AfterWanting = "學找上報參問請知要".ToFrozenSet();
    private static readonly string[] ProtectedStarts = Protected.Split(' ');
    private static readonly int Longest = AllSet.Max(word => word.Length);

    /// <summary>True where nothing but filler and punctuation stands in the folded text.</summary>
    /// <param name="withHome">Whether words of home and family count as filler: so once the talk has a subject.</param>
    public static bool IsOnlyFiller(ReadOnlySpan<char> folded, bool withHome = false)
    {
        var words = withHome ? AllSet : BasicSet;
        while (true)
        {
            folded = TrimMarks(folded);
            if (folded.IsEmpty)
                return true;

            var length = AtStart(folded, words);
            if (length == 0)
                return false;
            folded = folded[length..];
        }
    }

    /// <summary>The part of a folded text without frames at its ends.</summary>
    /// <returns>Start and length within <paramref name="folded"/>; length 0 when all is frame.</returns>
    public static (int Start, int Length) Core(ReadOnlySpan<char> folded)
    {
        int start = 0, end = folded.Length;
        while (start < end)
        {
            var rest = folded[start..end];
            var length = IsMark(rest[0]) ? 1 : AtFrame(rest);
            if (length == 0)
                break;
            start += length;
        }

        while (end > start)
        {
            var rest = folded[start..end];
            var length = IsMark(rest[^1]) ? 1 : AtEnd(rest, TrailingSet);
            if (length == 0)
                break;
            end -= length;
        }

        return (start, end - start);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    private static int AtFrame(ReadOnlySpan<char> text)
    {
        foreach (var subject in ProtectedStarts)
        {
            if (text.StartsWith(subject, StringComparison.Ordinal))
                return 0;
        }

        // 想 goes before 學 and other frames; 想減肥 and 想當志工 stay as people say them.
        if (text[0] == '想' && text.Length > 1 && AfterWanting.Contains(text[1]))
            return 1;

        return AtStart(text, LeadingSet);
    }

    private static int AtStart(ReadOnlySpan<char> text, FrozenSet<string> words)
    {
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(Longest, text.Length); length > 0; length--)
        {
            if (EndsWord(text, length) && known.Contains(text[..length]))
                return length;
        }

        return 0;
    }

    private static int AtEnd(ReadOnlySpan<char> text, FrozenSet<string> words)
    {
        if (text.EndsWith(ProtectedEnd, StringComparison.Ordinal))
            return 0;

        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(Longest, text.Length); length > 0; length--)
        {
            var at = text.Length - length;
            if (at > 0 && EndsWord(text, at) && known.Contains(text[at..]))
                return length;
        }

        return 0;
    }

    // Latin words count only whole; Chinese has no spaces to go by.
    private static bool EndsWord(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || !IsSpelled(text[at - 1]) || !IsSpelled(text[at]);

    private static bool IsSpelled(char character) =>
        character == '\'' || (char.IsLetterOrDigit(character) && character < '\u0e00') || character is >= '\u1e00' and <= '\u1eff';

    private static bool IsMark(char character) => !char.IsLetterOrDigit(character) && character != '\'' && !char.IsSurrogate(character) && char.GetUnicodeCategory(character) != System.Globalization.UnicodeCategory.NonSpacingMark;

    private static ReadOnlySpan<char> TrimMarks(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && IsMark(text[0]))
            text = text[1..];
        return text;
    }
}
