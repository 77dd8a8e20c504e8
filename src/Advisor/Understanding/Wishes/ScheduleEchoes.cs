using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Clauses;
using LearningAdvisor.Advisor.Understanding.Subjects;
using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>Clauses beside a hard day or hour that only say again that it binds, or what else binds the resident: 別天攏綁牢牢, 換手以前我走不開.</summary>
internal static partial class ScheduleEchoes
{
    private const int Longest = 20;
    private const int LongestInLatin = 40;

    public static void Claim(Reading reading)
    {
        if (reading.Need is not ({ Weekdays.Hard: true } or { Times.Hard: true }))
            return;

        foreach (var clause in reading.Text.Clauses)
        {
            var folded = reading.Text.Folded.AsSpan(clause.Start, clause.End - clause.Start);
            if (folded.Length <= (folded.ContainsAnyInRange('a', 'z') ? LongestInLatin : Longest) && IsUntouched(reading, clause) && IsOfSchedule(reading, clause) && Bound.IsMatch(folded) && !OtherMatter.IsMatch(folded) && !SubjectWords.Asks(folded) && !NamesSubject(reading, clause))
                reading.Text.Claim(clause.Start, clause.End - clause.Start);
        }
    }

    // 我自己不用付的才行 is of money.
    private static bool IsOfSchedule(Reading reading, Clause clause) =>
        SensedWishes.KindOf(reading.Senses[clause]) is null or WishKind.Weekday or WishKind.TimeOfDay or WishKind.Date;

    private static bool IsUntouched(Reading reading, Clause clause)
    {
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (reading.Text.IsClaimed(at))
                return false;
        }

        return true;
    }

    private static bool NamesSubject(Reading reading, Clause clause) =>
        reading.Context.NamesSubject is { } names && names(reading.Text.Folded[clause.Start..clause.End]);

    [GeneratedRegex("[走離]不(?:開|了|掉|得)|中間(?:的時間|的時段|那段|的空檔)?$|走得(?:開|了)|脫[不得]了|出[不得][來去了]|去[不得][了成]|來不了|請不[了到]"
        + "|(?:沒|沒有|有)(?:空|時間|辦法|班)|[擠挪撥抽][不得]出|[卡撞]到|趕不[上及到]|換手|接手|綁"
        + "|才(?:能|有空|有時間|有辦法|有人|可以|行|走|脫|會|收工|下班|放[工人]|回|到家|上得|去得|離開|輪)"
        + "|(?:其他|其它|其餘|別的?|剩下的?)(?:天|日子|時間|時段|時候|塊|個)|缺席|(?:只有|就|趁)(?:這|那)(?:段|些|幾)|朝[六七八九十]晚[四五六七八九]|免談"
        + @"|更早|再早|太早|前面|之前|之後|以後|半夜|\b(?:on duty|on shift|on call|at work|work(?:ing)?|busy|booked)(?: on)? every other day"
        + @"|\bevery other day (?:i|we)\b")]
    private static partial Regex Bound { get; }

    [GeneratedRegex("老師|教室|場地|人數|[0-9一二兩三四五六七八九十百千](?:個?人|元|塊|歲|分鐘|個?小時|站|公里|堂|樓|位)|錢|費|預算|(?<![應對託交])付"
        + "|[一半]毛|線上|視訊|螢幕|meet|zoom|teams|webex|skype|google|網|樓|電梯|階|輪椅|拐杖|區|[券卷]|英文|國語|臺語|客語|冷氣|證|考試|作業|公車|捷運|車程"
        + "|路程|太遠|近|附近|堵|暖暖|仁愛|中正|中山|安樂|信義|那邊|那裡|男|女老師")]
    private static partial Regex OtherMatter { get; }
}
