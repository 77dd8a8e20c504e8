using System.Collections.Frozen;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>Traditional forms of the simplified and formal characters that wishes are written in, so that 免费 reads like 免費.</summary>
/// <remarks>Only characters used by the readers; one to one, so that positions stay.</remarks>
internal static class SimplifiedForms
{
    private const string Simplified = "费学课习线礼间钱块预过后时点岁妈爷亲儿级轮无碍电语讲华网络远实体现场这个们请问帮荐报还开关闭医药处师证书图馆区乐龄龙银发长辈术艺画写没门动话换两几万币单约号广东给会么样讨厌爱经济营养划设计车联系责边办脑机软频听说读难进应该试检验适带孙顾妇残员仟佰両";
    private const string Traditional = "費學課習線禮間錢塊預過後時點歲媽爺親兒級輪無礙電語講華網絡遠實體現場這個們請問幫薦報還開關閉醫藥處師證書圖館區樂齡龍銀髮長輩術藝畫寫沒門動話換兩幾萬幣單約號廣東給會麼樣討厭愛經濟營養劃設計車聯繫責邊辦腦機軟頻聽說讀難進應該試檢驗適帶孫顧婦殘員千百兩";

    private static readonly FrozenDictionary<char, char> Forms = Pairs().ToFrozenDictionary();

    public static char Traditionalised(char character) => Forms.GetValueOrDefault(character, character);

    private static Dictionary<char, char> Pairs()
    {
        var pairs = new Dictionary<char, char>();
        for (var at = 0; at < Simplified.Length; at++)
            pairs.Add(Simplified[at], Traditional[at]);

        return pairs;
    }
}
