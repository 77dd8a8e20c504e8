using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>
/// Questions that hold a no and rule nothing out: 能不能排在星期三, 晚上有沒有, 怎麼不開在七堵, why not in Qidu, boleh nggak malam hari. Whoever asks so wishes for it.
/// </summary>
internal static partial class NegativeQuestions
{
    /// <summary>Words without the no of such a question: 可以 for 可不可以, 有 for 有沒有, why for why not.</summary>
    public static string WithoutNo(string words) => Foreign.Replace(EitherOr.Replace(words, "$1"), "");

    /// <summary>Words without those that ask for a no politely: 不要 for 可以不要.</summary>
    public static string Plainly(string words) => Politely.Replace(words, "");

    /// <summary>Whether a clause asks whether something is to be at all: 要不要去七堵. Nothing is wished by it.</summary>
    public static bool AskWhetherNeeded(string before) => Needed.IsMatch(before);

    /// <summary>Whether a question denies in form alone: 難道不能在七堵上嗎, 晚上不行嗎.</summary>
    /// <param name="before">The clause up to what is asked about, without the no of <see cref="WithoutNo"/>.</param>
    /// <param name="after">The clause behind it, likewise.</param>
    public static bool DenyNothing(string before, string after) => OnlyInForm.IsMatch($"{before}~{after}");

    /// <summary>Whether a clause is such a question and asks for no no: 三點以後可不可以, why not after three.</summary>
    public static bool Is(string clause) => (EitherOr.IsMatch(clause) && !Politely.IsMatch(EitherOr.Replace(clause, "$1"))) || Foreign.IsMatch(clause) || Doubted.IsMatch(clause);

    // 七堵會不會太遠 doubts.
    [GeneratedRegex("([一-鿿])[不沒]\\1(?!太)")]
    private static partial Regex EitherOr { get; }

    // 可不可以不要晚上: what is asked for is the no.
    [GeneratedRegex("(?:可以|能)(?=(?:請|麻煩)?(?:不[要排在去選用](?!就)|別|避開|跳過))")]
    private static partial Regex Politely { get; }

    [GeneratedRegex("(?:要不要|需不需要?|用不用|該不該|必不必)[^,。;!?不]{0,4}$")]
    private static partial Regex Needed { get; }

    // can't you skip it refuses all the same, by its verb.
    [GeneratedRegex(@"(?<=\bwhy) not\b|(?<=\bwhy (?:do|does|is|are|could|should|would|did) (?:you|it|they|there|we|i)) not\b"
        + @"|(?<=\b(?:ca|could|would|is|are|does|do|did|wo|should|has|have))n'?t(?= (?:i|we|it|there|they|that|this)\b"
        + @"| you (?:have|offer|run|teach|hold|got|find|do)\b)|(?<=\b(?:do|is|are|does) (?:you|it|there|they)) not(?= (?:have|offer|run|teach|hold|a|an|any"
        + @"|one|possible)\b)"
        + @"|(?<=\b(?:sao|tại sao|vì sao)(?: lại| bạn| bên mình)?) không\b"
        + @"|(?<=\b(?:bisa|boleh|ada|apakah|kenapa|mengapa|apa)) (?:tidak|nggak|enggak|gak|ga|bukan)\b(?: ya)?|(?<=ทำไม(?:ถึง)?)ไม่")]
    private static partial Regex Foreign { get; }

    // 怎麼不開線上的, 不能線上上嗎; 不要晚上可以嗎 asks for the no.
    [GeneratedRegex("(?:為什麼|為何|為啥|怎麼|怎|幹嘛|何|難道)(?:都|就|會|你們|這邊|那邊){0,2}(?:不|沒)(?!要|想)"
        + "|^(?!.*(?:不要|別|不想|避開|跳過|排除|不用|不必))(?!.*(?<!不)(?:好|可以|行|ok)嗎$).*(?:不[能可是會在開排行好]|沒有?|不方便|不適合).*嗎$"
        + @"|^\s*(?:so |and |but )?(?:is|are|would|could|can|wo|does|do)n'?t\s.*\b(?:possible|available|ok|okay|fine|an option|work|do)\b")]
    private static partial Regex Doubted { get; }

    [GeneratedRegex("(?:為什麼|為何|為啥|怎麼|怎|幹嘛|何|難道)(?:都|就|會|你們|這邊|那邊)?(?:不|沒)(?!要|想)[^~]{0,8}~"
        + "|^(?![^~]*(?:不要|別|不想|避開|可以不|能不|跳過|排除|不用|不必))(?![^~]*~[^~]*(?<![不~])(?:好|可以|行|ok)嗎$)[^~]*(?:不能|不可以?|不是|沒有?|不會"
        + "|不在|不開|不排)[^~]*~[^~]*嗎$|~[^~]{0,6}(?:不行|不能|不可以?|沒有?|不好|不方便|不開|不排|不會|不適合)[^~要想遠]{0,4}嗎$"
        + @"|^\s*(?:so |and |but )?(?:is|are|would|could|can|wo|does|do)n'?t\s*(?:on |in |at |the ){0,2}~[^~]*\b(?:possible|available|ok|okay|fine|an option"
        + @"|work|do)\b")]
    private static partial Regex OnlyInForm { get; }
}
