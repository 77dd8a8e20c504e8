using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>
/// What is told of the way to a place, or of being fond of it, where no word of wishing or refusing stands: 七堵要轉兩班車, Qidu is a pain to get to, ke Qidu jauh.
/// Where the way is hard somebody goes anywhere else; where they say that it is not (七堵不遠, Qidu isn't far), or that they go all the same, the place is wished for.
/// </summary>
internal static partial class Reach
{
    /// <summary>Whether the way is said not to be hard, or is gone all the same.</summary>
    /// <param name="after">The clause behind the place, without adverbs.</param>
    public static bool IsGone(string after) => NotHard.IsMatch(after) || (Hard.IsMatch(after) && AllTheSame.IsMatch(after));

    /// <summary>Whether what follows a clause takes the hard way back: 七堵有點遠，但我可以.</summary>
    public static bool IsGoneIn(ReadOnlySpan<char> following) => AllTheSameNext.IsMatch(following);

    /// <summary>Length of the words that tell of a hard way, 0 where there are none.</summary>
    public static int LengthAfter(BareWords after) => after.FromStart(Hard.Match(after.Text).Length);

    /// <summary>The same right before a place: 去不了七堵, there is no bus to Qidu.</summary>
    public static int LengthBefore(BareWords before, string after) => Beyond.IsMatch(after) ? 0 : before.FromEnd(HardAhead.Match(before.Text).Length);

    private const string There = "(?:區|那邊|那裡|那一?帶|那區|這邊|這裡|的話|的部分|的課程?|的班|的|,){0,2}";

    // No wish and no other place may stand between a place and what is told of the way there.
    private const string Told = "[^,。;!?不沒別無免想要也\u0001]";

    private const string ChineseHard = "(?:遠(?!的[^,。;!?]|距|端|嗎)|不(?:太|大|是很|怎麼)?(?:順路?|方便|便|好(?:停車|走|去|到|找)|熟|喜歡)"
        + "|(?:難|不能|不容易|不太?好)(?:停車?|到|去|走)|停車[^,。;!?不]{0,2}(?:難|貴|麻煩|不便|不方便|不容易)|沒(?:有)?(?:地方|位子|車位)(?:可以)?停"
        + "|沒(?:有)?(?:什麼)?(?:公車|火車|捷運|車)"
        + @"|(?<![不免]|不[用必需]|不需要|免)(?:要|得|還要|還得|需要)?(?:轉|換)(?:[一兩二三四幾\d\u0001]+[次班趟])?車|塞車|坡(?!道)|陡|爬不|暈車?(?!船)|會暈"
        + "|(?:跑|走|騎|開|坐|搭|趕|去|到|來|回)不(?:動|了|到|去|來|起|上)|受不了|受夠|沒興趣|討厭|害怕|(?:跑|去|來)一趟[^,。;!?]{0,3}[累久遠]"
        + @"|來回[^,。;!?\d]{0,5}[累久遠]|(?<!只)(?:要|得|花|坐|搭|來回)[^,。;!?\d]{0,4}(?:[一兩二三半幾\d\u0001]+個?(?:多|半)?(?:小時|鐘頭)|太久)"
        + "|太(?!陽|太|極|鼓|空|平|貴|簡單|深|淺|快|慢|無聊|早|晚|難(?![停到去走]))(?!近|好|棒|讚|方便)[^,。;!?的近]{1,3}|不(?:列入|在)[^,。;!?]{0,2}考慮"
        + "|(?:[很太好真超蠻挺滿嫌更又]|有點|這麼|那麼|特別)麻煩|麻煩(?:了|死|耶|啊|喔|得|的){0,2}(?=$|[,。;!?])|(?:拿|刪|扣|去|剔)(?:掉|除)"
        + "|不用(?=$|[,。;!?了])|(?<=的)(?:不[用要必]|別|免)(?:再)?(?:給我|給|列|推薦|介紹|推|排|看|找|放|算|說|提)(?:了)?(?=$|[,。;!?我])|懶得"
        + "|寧[可願](?:不|在家|放棄)|不(?:去|跑|碰|踏)(?![^,。;!?]{0,3}[學課])|換(?:到|成|去)?(?:別|其他|其它)(?:的)?(?:區|地方|地點)|才不要|敬謝"
        + "|毋(?:欲|愛|想)去|吃不消|離[^,。;!?]{0,4}(?:十萬八千里|很?遠))";

    [GeneratedRegex($"^{There}(?:對我(?:來說|而言)?|離我(?:們)?(?:家|住的地方)?|從(?:我)?(?:家|這邊|這裡|這)|我(?:們)?(?:家)?|我(?:的)?腳|那邊|路|交通|地方"
        + $"|位置|人|都是){{0,2}}{Told}{{0,5}}?{ChineseHard}(?:了|啦|喔|的){{0,2}}(?:我)?(?:不(?:想|能|敢|要|會|考慮)?(?:去|跑|到|要)?"
        + "|就?(?:免|算|跳過|略過)(?:了)?)?(?:了)?"
        + @"|^(?: district)?[\s,]*(?:(?:'s| is| are| would be| will be|is|seems|feels|looks|gets|it'?s|that'?s|just|really|a|an|bit|little|too|so|very|quite"
        + @"|rather|pretty|way|much|awfully|such|always|kind of) ?){0,5}\b(?:far|inconvenient|hard to (?:get|reach)|difficult to (?:get|reach)|hard for me"
        + @"|tough|pain|hassle|long way|trek|nightmare|remote|steep|hilly|crowded|noisy|busy|out of (?:my|the) way|beyond me|off[- ]limits)\b[^,.;!?]{0,24}"
        + @"|^(?: district)?[\s,]*(?:takes?|costs?|means?|needs?|involves?|requires?)(?: me)? (?:too|two|three|forever|ages|hours|an hour|over an hour"
        + @"|more than an hour|a long|so long|several|changing|a transfer|two transfers)\b[^,.;!?]{0,24}"
        + @"|^(?: district)?[\s,]*(?:has|there is|there's|there are) no (?:parking|bus|buses|train|public transport|transport|way)\b[^,.;!?]{0,24}"
        + @"|^(?: district)?[\s,]*makes me (?:carsick|sick|dizzy|nervous|tired)"
        + @"|^(?: district)?[\s,]*(?:i|we) (?:never|won'?t|don'?t|do not|will not|can'?t|cannot|wouldn'?t|would not|would rather not|'d rather not|avoid|hate"
        + "|dislike)(?: (?:want|like|care|dare|wish|have|able|going|to|ever|even|really)){0,3}(?: (?:go|get|reach|come|travel|like|make it|it|use"
        + @"|do)(?: to)?(?: there| it| that far| so far)?)?\s*(?=$|[,.;!?])"
        + @"|^(?: district)?[\s,]*(?:please (?:no|avoid|skip|don'?t|leave out)|(?:so )?(?:avoid|skip)(?: it)?(?=$|[,.;!?])|no thanks?|no way"
        + @"|not (?:for me|please)|excluded|except(?:ed)?(?=$|[,.;!?]))\b"
        + @"|^\s*(?:thì |là )?(?:(?:hơi|quá|rất|khá|cũng|xe) )*xa\b(?: quá| lắm)?"
        + @"|^\s*(?:thì )?(?:đi lại |đường (?:đi )?)?(?:khó(?: đi| đến| khăn)?|phiền|bất tiện|không (?:có (?:xe|chỗ đậu)|tiện|thuận tiện|hợp)"
        + "|phải (?:đổi|chuyển) (?:hai |mấy )?(?:chuyến )?xe|thì (?:không|thôi|khỏi)|không(?=$|[,.;!?]))"
        + @"|^\s*(?:thì )?(?:tôi|em|mình|con) không (?:đi|đến|tới|qua|thích|muốn|thể|tiện|biết đường)[^,.;!?]{0,16}"
        + @"|^\s*(?:itu )?(?:(?:terlalu|agak|cukup|sangat|lumayan) )*(?:jauh|kejauhan|susah|sulit|repot|merepotkan|ribet)\b[^,.;!?]{0,20}"
        + @"|^\s*(?:tidak|nggak|gak|tak) (?:ada (?:bus|bis|kereta|angkutan|kendaraan|parkir)|mau|usah|cocok|nyaman|praktis)\b"
        + @"|^\s*harus (?:ganti|pindah|naik) (?:bus|bis|kereta|dua|angkot)[^,.;!?]{0,12}"
        + @"|^\s*(?:saya|aku) (?:tidak|nggak|gak) (?:bisa|mau|suka|sanggup|ingin)(?: (?:pergi|ke|datang|sampai|sana)){0,3}\s*(?=$|[,.;!?])"
        + @"|^\s*(?:ก็)?(?:มัน)?(?:ไกล(?!จาก)|(?:ไปมา|เดินทาง|ไป)(?:ไม่สะดวก|ลำบาก|ยาก|ไม่ได้|ไม่ถึง|ไม่ไหว)|ลำบาก|ไม่(?:เรียน|ไป|เอา)(?=$|แล้ว|นะ|ค่ะ|ครับ)"
        + "|ไม่มี(?:รถ|ที่จอด)|ต้องต่อรถ|รถติด)[^,.;!? ]{0,12}")]
    private static partial Regex Hard { get; }

    // 不會太遠, 不用轉車, isn't far
    [GeneratedRegex($@"^{There}[^,。;!?\u0001]{{0,6}}?(?:(?:不|沒有?|哪裡?|又不)(?:會|算|是|用|必|需要?|那麼|多|怎麼|很|太|嫌){{0,3}}(?:遠|麻煩|難(?:停|到|走)?|陡"
        + "|擠|吵|累|(?:轉|換)(?:[一兩二三幾]?[次班趟])?車)|免轉車|不會不方便|沒有?(?:什麼)?不方便)"
        + @"|^(?: district)?[\s,]*(?:(?:'s|is|are|would|will|be|it'?s|that'?s|really|actually) ?){0,3}(?:\bnot|n't)\b(?: really| that| so| too| very| at all"
        + @"| all that| a| much| an?)* ?(?:far|inconvenient|hard|difficult|pain|hassle|long way|remote|steep|hilly|crowded|noisy|busy|out of (?:my|the) way)\b"
        + @"|^\s*(?:thì |cũng )?(?:không|chẳng) (?:quá |hề |mấy |có )?(?:xa|khó|phiền|bất tiện)"
        + @"|^\s*(?:tidak|nggak|gak|tak)(?: terlalu| begitu| seberapa)? (?:jauh|susah|sulit|repot|merepotkan)|^\s*(?:ก็)?ไม่(?:ค่อย|ได้)?(?:ไกล|ลำบาก|ยาก)")]
    private static partial Regex NotHard { get; }

    [GeneratedRegex("(?:也|都|還是|仍然?)(?:沒關係|無妨|可以|行(?!不)|好|願意|ok|能(?:去|接受)|會去|想去|要去|去)|沒關係|不要緊|無所謂|不介意|我不怕|甘願"
        + @"|\b(?:but|though|and) (?:i'?m |i )?(?:ok(?:ay)?|fine|can|could|will|still|don'?t mind|do not mind|want|would)\b"
        + @"|\bnhưng (?:tôi )?(?:vẫn )?(?:đi )?được|\b(?:tapi|tetapi) (?:saya )?(?:tetap )?(?:bisa|mau|boleh|tidak apa)"
        + "|แต่(?:ฉัน)?(?:ก็)?(?:ไปได้|ได้|ไม่เป็นไร)")]
    private static partial Regex AllTheSame { get; }

    [GeneratedRegex(@"^[,，.。;\s]*(?:(?:但是?|可是|不過|只是|沒關係|還是|也|我){1,3}(?:還是|也|都|我){0,3}(?:可以|能去|能接受|沒關係|無妨|願意|ok|行(?!不)"
        + "|想去|想上|會去|去得了|到得了|不介意|不怕|喜歡)(?!去?[一-鿿]{2,3}[區的])|(?:沒關係|無所謂)(?=$|[,。;!?]))"
        + @"|^[,.;\s]*(?:but|though|still) (?:i'?m (?:ok|okay|fine|happy)\b"
        + @"|i (?:can|could|will|would)(?: still)? (?:go|come|manage|make it|do it|travel|get there)\b(?! to)|i (?:do ?n[o']t mind|don't mind|want it|like it)"
        + @"|(?:that'?s |it'?s )?(?:ok|okay|fine)\b)"
        + @"|^[,.;\s]*nhưng (?:tôi )?(?:vẫn )?(?:đi )?được|^[,.;\s]*(?:tapi|tetapi) (?:saya )?(?:tetap )?(?:bisa|mau|boleh|tidak apa)(?! ke)"
        + @"|^[,.;\s]*แต่(?:ฉัน)?(?:ก็)?(?:ไปได้|ได้|ไม่เป็นไร)")]
    private static partial Regex AllTheSameNext { get; }

    /// <summary>Whether a place is asked about: is Qidu far?</summary>
    public static bool IsAsked(string before) => Asked.IsMatch(before);

    [GeneratedRegex(@"(?:^|[,\s])(?:is|isn'?t|would|was|how far is)\s*$|\b(?:có|được)\b[^,.;!?]*$|\bada (?:nggak|gak|ga|tidak)\b[^,.;!?]*$|\b(?:adakah|apakah)\b[^,.;!?]*$")]
    private static partial Regex Asked { get; }

    // 去不了七堵以外的地方 says so of all other places.
    [GeneratedRegex("^區?(?:以外|之外|外面?的)")]
    private static partial Regex Beyond { get; }

    [GeneratedRegex("(?:(?:去|到|跑|走|騎|開|坐|過|搭|趕|來)不(?:了|到|去)"
        + "|不(?:敢|肯|愛|太?想|太?方便|喜歡)(?:再)?(?:去|到|跑|來|往)(?:到)?(?:的(?:地方|區)?(?:就)?是)?|(?<![去跑])不跑"
        + "|不(?:曾|會|想|敢|再)?(?:踏[進入]|靠近|涉足)|無法(?:前往|去|到)|誰(?:要|想|會|敢)(?:去|跑|到)|不(?:准|肯|讓|許|給)[^,。;!?]{0,6}(?:去|到|跑)"
        + "|勿(?:再)?(?:安排|推薦|排|介紹|去|選)?(?:至|到|在)?|不希望(?:被)?(?:排|開|安排|去|跑|上|分){0,2}(?:到|在)?|搬離(?:了)?"
        + "|懶得(?:再)?(?:去|到|跑|來|往)?|沒(?:有)?(?:車|公車|人載|交通工具|辦法|體力|力氣)(?:可以|能|再)?(?:去|到|跑)"
        + "|(?:別|不用|不必|不要|不需要|甭|免)(?:再)?(?:幫我|給我|替我|幫忙)?(?:找|看|列|推薦|介紹|推|排|安排|報|查|挑|選|放)(?:到|在)?|怕(?:去|到|跑)"
        + "|(?:厭倦|討厭|受不了|受夠)(?:了)?(?:去|到|跑)?|(?:避|繞)開|(?:跳|略)過)$"
        + @"|(?:\bnowhere near|\b(?:any ?where|any ?thing|any(?: \w+)?|some ?where|places?|class(?:es)?|courses?) (?:outside(?: of)?|away from"
        + @"|far from)(?<!(?:n'?t|not|nothing|never)\b[^,.;!?]{0,28})"
        + @"|\b(?:can'?t|cannot|can not|couldn'?t|unable to|not able to|won'?t be able to|no way to|no way i'?m|not|never|hate|hates|dislike|dread|tired of"
        + "|sick of|scared of|afraid of|afraid to|refuse to|avoid)(?: (?:really|even|ever|want|wanting|to|like|dare|keen on|fond of|up for"
        + "|be))* (?:reach(?:ing)?|get(?:ting)? (?:in)?to|go(?:ing)?(?: (?:down|up|out|over|all the way))? to|mak(?:e|ing) it to|com(?:e|ing) to"
        + "|travel(?:l?ing)? to|rid(?:e|ing) to|driv(?:e|ing) to|walk(?:ing)? to|trips? to|being in|visiting|the (?:ride|trip|way) to)"
        + @"|\b(?:not|never) set foot in|\bmoved (?:away|out)(?: from| of)|\btoo (?:many|much|few|little)\b[^,.;!?]{1,20} (?:in|at|to|around)"
        + @"|\b(?:too far|too long|hard|difficult|impossible|inconvenient|a pain|a hassle|tricky"
        + "|exhausting)(?: for me)?(?: to (?:get|go|come|travel|reach|drive|ride|walk))? ?(?:to)?"
        + @"|\b(?:no|isn'?t any|isn'?t a|not a|not any|n'?t have a|n'?t have any) (?:bus|buses|train|transport|public transport|ride|lift|car"
        + "|way)(?: (?:going|goes|runs|to get|to go))?(?: from [^,.;!?]{1,20})? to"
        + @"|\b(?:do ?n[o']t|never|not) (?:send|take|make|put|drag|give|show|find|suggest|recommend|list|bring|propose"
        + @"|offer)(?: me)?(?: (?:go|courses?|class(?:es)?|anything|something|any|ones|stuff))*(?: (?:to|in|from|at|of))?)(?: the)?\s*$"
        + @"|\b(?:không|chẳng|đừng|khỏi)(?: (?:cho (?:em|tôi|mình|con)|muốn|thể|thích|dám|cần|phải|nên|tiện|có cách nào|gợi ý|chọn"
        + @"|có (?:xe buýt|xe)(?: từ [^,.;!?]{1,16}?)?|tìm|cho tôi|đưa|giới thiệu|lớp|khóa|học)){0,4}(?: (?:đi|đến|tới|qua|ở|lên|xuống|sang|là)){0,2}\s*$"
        + @"|\b(?:tránh|trừ|ngoại trừ|ngoài|bỏ)(?: (?:ra|ở|khu vực))?\s*$|(?<!không )\b(?:sợ|ghét|ngại)(?: (?:đi|đến|tới|qua))+\s*$"
        + @"|\b(?:tidak|nggak|gak|tak|jangan|bukan)(?: (?:ada (?:angkutan|bus|bis|kereta|kendaraan)(?: dari \w+(?: saya)?)?|menuju|izinkan|mengizinkan|kasih"
        + "|saya|aku|mau|bisa|ingin|suka|sanggup|usah|perlu|berani|kuat|pergi|kasih|tawarkan|sarankan|carikan|cari|kelas|yang|sampai|datang"
        + @"|kursus)){0,4}(?: (?:ke|di|dari|menuju))?\s*$|\b(?:hindari|kecuali|selain|lewati|hapus|malas)(?: (?:di|ke|yang))?\s*$"
        + @"|\b(?:takut|capek|bosan)(?: (?:pergi|ke|harus))+\s*$"
        + "|(?:(?:ขอ)?ไม่(?:ให้|อนุญาตให้|อยาก|ต้องการ|ชอบ|กล้า|สะดวก|สามารถ|เอา|ใช่|อยู่|มีรถ|มีรถเมล์)(?:ไป|เดินทางไป|เรียน|มา|ถึง|ที่|ใน)*"
        + "|ไปไม่(?:ถึง|ได้)|ไม่ไป|อย่า(?:ให้)?(?:ไป|แนะนำ|หา|เอา|เรียน)?(?:ที่)?|(?:หลีก)?เลี่ยง|นอกจาก|ยกเว้น|เว้น|ขี้เกียจไป|กลัว(?:การ)?ไป)(?:ที่"
        + @"|ใน)?\s*$")]
    private static partial Regex HardAhead { get; }
}
