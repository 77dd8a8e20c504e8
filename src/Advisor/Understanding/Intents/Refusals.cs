using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Intents;

/// <summary>Turns the adviser does not answer: verdicts on the resident's own case, politics, sex and violence, other people's data, and attempts to change its rules.</summary>
/// <remarks>糖尿病要怎麼吃 or 想節稅 are subjects to learn and are none of these.</remarks>
internal static partial class Refusals
{
    public static bool Matches(string folded) =>
        Medical.IsMatch(folded)
        || Legal.IsMatch(folded)
        || Financial.IsMatch(folded)
        || Political.IsMatch(folded)
        || SexualOrViolent.IsMatch(folded)
        || Injection.IsMatch(folded)
        || OthersData.IsMatch(folded)
        || EnglishVerdicts.IsMatch(folded);

    [GeneratedRegex("(?:我|我媽|我爸|家人|小孩)(?:這樣|這)?(?:是不是|會不會是|算不算|有沒有)(?:得了?|得到|罹患|生)(?!獎|到).{1,8}"
        + "|(?:該|(?<![就都還先天])要|可以|能)(?:不該|不要|不可以|不能)?(?:吃|停|換|減|打)(?:什麼|哪種|哪一種|這個|幾顆|掉)?(?:的)?藥"
        + "|(?:幫我|替我|請)(?:診斷|看診|開藥|看病|判讀|看報告|看一下報告)|(?:可以|能)停藥|吃什麼藥|(?:這|我的)(?:症狀|檢查報告|x光)(?:是|代表|嚴重|要不要)"
        + "|要不要開刀|該不該開刀")]
    private static partial Regex Medical { get; }

    [GeneratedRegex("(?:我|這樣|他)(?:可以|能|該|會|要|應該)(?:不該|不可以|不能|不會|不要)?(?:告|提告|打官司|被告|被判|被關|坐牢|判刑|離婚成功)"
        + "|(?:幫我|替我)(?:寫|擬)(?:訴狀|起訴狀|遺囑|存證信函|答辯狀)|官司.{0,6}(?:贏|勝算)|會判(?:幾年|多久|多重)|有沒有(?:犯法|違法|罪)"
        + "|(?:我)?(?:這樣)?(?:算|是)(?:不)?(?:犯法|違法|犯罪)嗎")]
    private static partial Regex Legal { get; }

    [GeneratedRegex("(?:該|要|應該|可以|能)(?:不該|不要|不可以|不能)?(?:買|賣|投資|押|加碼|停損|all in)(?:哪(?:一)?(?:支|檔|種)|什麼|這(?:支|檔)"
        + "|台積電)?(?:股票?|基金|比特幣|虛擬貨幣|加密貨幣|房子好|etf|幣)(?!課|班|.{0,4}(?:課|學|入門))|(?:報|推薦)(?:我)?(?:一支|幾支|哪支)?明牌"
        + "|哪(?:一)?支股票|股票.{0,4}會(?:漲|跌)|保證獲利|(?:明天|今天|下週)(?:股市|大盤|台股|臺股)")]
    private static partial Regex Financial { get; }

    [GeneratedRegex("(?:投|選|支持|挺)(?:給)?(?:誰|哪(?:一)?(?:個)?(?:黨|位|人|候選人))|哪(?:個|一)(?:政)?黨(?:比較)?(?:好|爛)"
        + "|(?:國民黨|民進黨|民眾黨|總統|候選人|市長)(?:.{0,6})(?:好不好|爛|下台|下臺|罷免|支持|該不該|廢物|貪污)|統一還是獨立"
        + "|(?:臺灣|中國)(?:該|會|要)?(?:不該|不會|不要)?(?:獨立|統一)|罷免")]
    private static partial Regex Political { get; }

    [GeneratedRegex(@"約砲|約炮|做愛|裸照|色情|a片|黃片|援交|性交|性行為|叫小姐|全套|半套|\bporn\b|\bnudes?\b|\bsex(?! education)(?:ual)?\b(?! education)"
        + "|做炸彈|製(?:作|造)(?:炸彈|炸藥|毒品|槍)|怎麼殺|殺(?:死|了)?(?:人|他|她|掉)|買(?:毒|槍)|製毒|(?:make|build) a bomb|how to kill"
        + "|kill (?:someone|him|her|people)|buy (?:drugs|a gun)")]
    private static partial Regex SexualOrViolent { get; }

    [GeneratedRegex("(?:系統)?提示詞.{0,12}(?:貼|印|輸出|給我|顯示|列|說出)|(?:把|貼出|印出|輸出|顯示|給我).{0,6}(?:系統)?提示詞"
        + "|(?:api|密鑰|金鑰|私鑰|連線字串|資料庫密碼|管理員密碼|後台).{0,10}(?:給|輸出|印|貼|顯示|列|密碼|帳號)"
        + "|(?:輸出|印出|貼出|顯示|列出|給我).{0,8}(?:api|密鑰|金鑰|私鑰|連線字串|資料庫|後台密碼)"
        + @"|現在(?:開始)?你(?:就)?是(?!不是).{0,6}(?:只能|海盜|貓|機器人|駭客)|(?:api|secret|private) keys?\b.{0,20}(?:print|show|give|output|reveal)"
        + "|(?:print|show|give|output|reveal)(?: me)? (?:your |the )?(?:api|secret|private) keys?|connection string"
        + @"|abaikan (?:semua|seluruh)?\s?(?:aturan|instruksi|perintah)|bỏ qua (?:mọi|tất cả|các)?\s?(?:quy tắc|chỉ dẫn|hướng dẫn|lệnh)"
        + "|(?:ไม่ต้องสนใจ|ละเว้น|เพิกเฉย)(?:คำสั่ง|กฎ)|(?:忽略|無視|忘記|忘掉|跳過|不要理會|不用理會|取消)(?:掉)?(?:之前|先前|以上|上面|前面|所有|你的|原本"
        + "|全部){1,6}(?:的)?(?:所有)?(?:指令|指示|規則|設定|提示|限制|命令|說明)|(?:系統|你的)(?:提示詞?|指令|prompt)(?:是什麼|給我|內容|印出|顯示)"
        + "|(?:假裝|扮演|現在開始你是|你現在是)(?!.{0,4}(?:課|班))|(?:印出|輸出|顯示|告訴我)(?:你的)?(?:系統|內部)(?:提示|指令|設定)|越獄|jailbreak"
        + "|ignore (?:all |any |the |your |my ){0,6}(?:previous|prior|above|earlier|preceding)? ?(?:instructions?|prompts?|rules?|directions?)"
        + @"|disregard (?:all |the |your ){0,6}(?:previous|prior|above)?\s?(?:instructions?|rules?)|system prompt|pretend (?:to be|you are|you're)"
        + @"|you are now (?:a|an|in|dan)\b|act as (?:a|an|if)|developer mode|reveal your (?:prompt|instructions)"
        + "|bypass (?:your|the) (?:rules|filters?|restrictions?)")]
    private static partial Regex Injection { get; }

    [GeneratedRegex("(?:把|給我|要|拿|列|調出|提供).{0,16}(?:學員|學生|諮詢的人|來諮詢的|報名的人|民眾|會員|志工|使用者)(?:的|們的)?.{0,6}(?:姓名|電話|名單"
        + "|名冊|手機|地址|住址|資料|聯絡方式)|(?:學員|學生|報名者|諮詢的人|會員).{0,6}(?:姓名|電話|手機|地址|住址|名單).{0,8}(?:給我|列|拿|提供|查)"
        + "|(?:上一個|前一個|別的|其他|剛才那個)(?:人|使用者|民眾|位)?.{0,6}(?:跟你|和你|找你)?(?:聊天|對話|諮詢|問)(?:的人|的內容|過|了|什麼){1,3}"
        + "|(?:別人|其他(?:人|學員|民眾|使用者)|某某|鄰居|同學|前夫|前妻|前男友|前女友|他|她|老師|學員)(?:們)?的(?:個資|個人資料|身分證(?:字號)?"
        + "|手機(?:號碼)?|電話號碼|住址|家裡?地址|報名資料|名單|病歷|薪水|帳號|密碼)"
        + "|(?:別人|鄰居|同學|前夫|前妻|前男友|前女友|他家|她家)(?:家|們)?的(?:電話|手機|地址|住址)"
        + "|(?:給我|查|列出|提供)(?:.{0,8})(?:學員|學生|市民|會員|報名者)(?:的)?(?:名單|個資|資料|電話|名冊)"
        + "|(?:查|找)(?:一下)?(?:某個人|這個人|一個人)(?:的)?(?:電話|地址|住哪|資料)"
        + "|(?:other|another) (?:people|person|student|user|resident)s?'? ?'?s? (?:data|phone|address|personal|information|names)"
        + "|personal (?:data|information) of|home address of|phone numbers? of (?:the )?(?:students|users|teachers|residents)")]
    private static partial Regex OthersData { get; }

    [GeneratedRegex("should i (?:sue|plead|divorce|invest in|buy (?:stocks?|bitcoin|shares)|take (?:this|the) (?:medicine|medication|drug)"
        + "|stop (?:taking|my) )|do i have (?:cancer|diabetes|covid|depression|adhd)|diagnose (?:me|my)|what (?:medicine|medication|drug)s? should i"
        + "|which stocks?|who should i vote|which party|will i (?:win|lose) (?:the|my) (?:case|lawsuit)|is it legal (?:for me )?to")]
    private static partial Regex EnglishVerdicts { get; }
}
