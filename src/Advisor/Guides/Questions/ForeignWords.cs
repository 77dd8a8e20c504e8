namespace LearningAdvisor.Advisor.Guides.Questions;

/// <summary>Words of other languages than Chinese that ask and say nothing of the subject.</summary>
internal static class ForeignWords
{
    /// <summary>Of English, Vietnamese and Indonesian, folded.</summary>
    public static readonly HashSet<string> Small =
    [
        .. ("a an the of in on at to for from by with and or is are was were be been do does did has have had there their its it this that these those how many much what which who whom whose when where why "
            + "will would can could should may i you we they my your our me about please tell list all any as per under into than then so up out get give year number total "
            + "should must need needs finish complete completed held hold open opened offer offers offered kind kinds type types plan plans city government office department departments agency agencies unit units "
            + "very first second third main planned plan's percent different each every more most new make made take use used run city's people's "
            + "có bao nhiêu là gì ở nào của và cho trong một những các được với khi ai đâu thế tại sao không để số lượng năm mấy người về cái viết tối đa chữ ngày tháng "
            + "since until before after between during over around long last lasts begin begins start starts started end ends ending takes taking place happens happen exist exists set aim aims want wants expect expects expected reach reached being not no only also still yet one two three four five six seven eight nine ten many few several altogether overall at least more than less "
            + "say says said call called calls name names named given gives got go goes went work works needed see seen know known find found include includes included contain contains mention mentioned according document documents guide guideline guidelines text planning set setting set up established founded again often far old big high low other others another which's who's "
            + "joined joining attended attend attends participate participates expecting receive received receives want would like could must might shall here there now today's currently roc minguo activities activity build building builds built create creates creating develop developing developed happening per person one's share proportion percentage part amount figure size each every year's annual annually send sends sent bring brings brought help helps helped provide provides provided show shows showed come comes came offer spend spends spent pay pays paid decide decides decided choose chooses chosen apply applies applied allow allows allowed let lets keep keeps kept happen carry carried run runs ran lead led month months day days week weeks times time once twice "
            + "sẽ đã đang phải cần muốn hay hoặc nhưng nếu thì mà vì do bởi từ đến trước sau trên dưới giữa theo như cũng chỉ còn nhiều ít mỗi mọi tất cả bắt đầu kết thúc kéo dài diễn ra thành lập lần đầu tiên hoạt động kế hoạch chương trình nhất hai ba bốn sáu bảy tám chín mười gồm bao gồm tên ra nên bộ tuần lượt dự kiến đạt trực tuyến tối thiểu "
            + "ada berapa apa yang di ke dari dan untuk dengan siapa kapan mana bagaimana adalah itu ini pada jumlah tahun dalam oleh bulan hari diadakan "
            + "akan sudah telah sedang harus perlu ingin atau tetapi jika maka karena sebelum sesudah setelah antara menurut seperti juga hanya masih banyak sedikit setiap semua mulai dimulai berakhir selesai berlangsung pertama kedua ketiga dua tiga empat lima enam tujuh delapan sembilan sepuluh kegiatan rencana termasuk nama sekali minggu kali lama didirikan sejak sampai hingga bisa dapat boleh ikut mengikuti peserta direncanakan ditargetkan menyelesaikan diselesaikan melakukan dilakukan mengirim dikirim membantu memberi diberikan membayar memilih disebut persen persentase phần trăm mendapatkan mengadakan hoàn thành thực hiện").Split(' ', StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>The unit of a figure in Chinese documents for what is counted in another language.</summary>
    public static readonly IReadOnlyDictionary<string, string> Units = new (string Unit, string Words)[]
    {
        ("天", "day|days|ngày|hari|กี่วัน"),
        ("小時", "hour|hours|giờ|jam|กี่ชั่วโมง"),
        ("週", "week|weeks"),
        ("年", "year|years|กี่ปี"),
        ("人", "people|person|persons|participants|learners|students|volunteers|professionals|beneficiaries|người|orang|กี่คน"),
        ("班", "classes|lớp|kelas"),
        ("門", "courses|khóa|kursus"),
        ("場次", "sessions|lectures|talks|buổi|sesi"),
        ("所", "schools|centres|centers|universities|libraries|trường|trung tâm|thư viện|sekolah|perpustakaan|universitas|กี่แห่ง"),
        ("縣市", "counties|cities"),
        ("案", "projects"),
        ("套", "sets"),
        ("字", "characters|words|chữ|từ|kata"),
    }.SelectMany(unit => unit.Words.Split('|').Select(word => (word, unit.Unit))).ToDictionary(StringComparer.Ordinal);

    // Longer ones first.
    private static readonly string[] SmallThai =
    [
        .. "กี่แห่ง กี่คน กี่ครั้ง กี่ชั่วโมง กี่วัน กี่ปี กี่บาท กี่ เท่าไหร่ เท่าไร อะไรบ้าง อะไร ที่ไหน เมื่อไหร่ เมื่อไร เมื่อใด ใคร ทำไม อย่างไร จำนวน ทั้งหมด แห่ง คือ เป็น มี ใน ของ ที่ และ หรือ จาก ถึง สำหรับ ให้ ได้ จะ ต้อง โดย กับ การ ความ ปี เดือน วัน จัด เริ่ม สิ้นสุด ไหน ไหม บ้าง นี้ นั้น เข้าร่วม เมือง ครั้ง ละ ค่ะ ครับ คะ เล่ม ขาย"
            .Split(' ').OrderByDescending(word => word.Length),
    ];

    public static bool IsThai(char letter) => letter is >= '\u0e00' and <= '\u0e7f';

    /// <summary>Thai has no spaces between its words, so small ones are looked for at a place of the text; null where none stands there.</summary>
    public static string? SmallThaiAt(string folded, int at) => Array.Find(SmallThai, word => string.CompareOrdinal(folded, at, word, 0, word.Length) == 0);
}
