using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guides.Questions;

/// <summary>The words of learning plans in the other languages of the city, with the Chinese ones that documents use.</summary>
public sealed class PlanGlossary : ITermExpansion
{
    public static readonly PlanGlossary Instance = new();

    // Foreign words, then the Chinese ones. Longer phrases win over the words in them.
    private static readonly (string[] Said, string[] Words)[] Terms =
    [
        (["keelung", "cơ long"], ["基隆", "本市"]),
        (["library", "libraries", "thư viện", "perpustakaan", "ห้องสมุด"], ["圖書館"]),
        (["public library", "public libraries"], ["公共圖書館", "圖書館"]),
        (["branch", "branches", "branch library", "branch libraries", "chi nhánh", "thư viện chi nhánh", "cabang", "cabang perpustakaan"], ["區館", "分館"]),
        (["main library", "central library", "thư viện trung tâm", "perpustakaan pusat"], ["總館"]),
        (["community university", "community universities", "community college", "community colleges", "đại học cộng đồng", "universitas komunitas", "มหาวิทยาลัยชุมชน"], ["社區大學"]),
        (["tribal university", "indigenous tribal university", "indigenous university", "aboriginal university"], ["部落大學"]),
        (["senior learning centre", "senior learning centres", "senior learning center", "senior learning centers", "active ageing learning centre", "active aging learning centers", "active ageing learning centres", "trung tâm học tập người cao tuổi", "pusat belajar lansia"], ["樂齡學習中心", "樂齡"]),
        (["new immigrant learning centre", "new immigrant learning center", "new residents learning centre", "new resident learning center", "new immigrants learning center", "trung tâm học tập cho người nhập cư mới", "pusat belajar imigran baru"], ["新住民學習中心"]),
        (["family education centre", "family education center", "family education centres", "family education centers", "trung tâm giáo dục gia đình", "pusat pendidikan keluarga"], ["家庭教育中心"]),
        (["family education", "giáo dục gia đình"], ["家庭教育"]),
        (["supplementary school", "supplementary schools", "continuing school", "continuing schools", "trường bổ túc"], ["補習學校", "補校"]),
        (["multi-purpose learning centre", "multi-purpose learning center", "multifunctional learning centre", "multifunctional learning center", "community multi-purpose learning centres", "community learning centre", "community learning center", "community learning centres", "community learning centers"], ["多功能學習中心"]),
        (["senior academy", "evergreen academy", "seniors' academy", "elder academy"], ["長青學苑"]),
        (["women's academy", "women academy"], ["婦女學苑"]),
        (["lifelong learning", "học tập suốt đời", "học suốt đời", "pembelajaran sepanjang hayat", "belajar sepanjang hayat", "การเรียนรู้ตลอดชีวิต"], ["終身學習"]),
        (["lifelong learning voucher", "lifelong learning vouchers", "learning voucher", "learning vouchers", "voucher", "vouchers", "phiếu học tập", "voucher belajar"], ["票券", "學習券"]),
        (["learning city", "learning cities", "thành phố học tập", "kota pembelajar", "kota belajar"], ["學習型城市"]),
        (["learning map", "learning maps", "bản đồ học tập", "peta belajar"], ["學習型地圖", "學習地圖"]),
        (["lifelong learning festival", "learning festival"], ["終身學習節"]),
        (["adult basic education", "adult literacy", "giáo dục cơ bản cho người lớn"], ["成人基本教育"]),
        (["adult education survey"], ["成人教育調查"]),
        (["digital learning", "e-learning", "online course", "online courses", "học số", "khóa học trực tuyến", "pembelajaran digital"], ["數位學習"]),
        (["digital"], ["數位"]),
        (["volunteer", "volunteers", "tình nguyện viên", "relawan", "อาสาสมัคร"], ["志工"]),
        (["intergenerational", "liên thế hệ", "antargenerasi"], ["代間"]),
        (["reading promotion", "reading", "đọc sách", "membaca"], ["閱讀"]),
        (["participation rate", "tỷ lệ tham gia", "tingkat partisipasi"], ["參與率", "參與成人學習的比例"]),
        (["click rate", "clicks", "page views", "hits", "visits"], ["點擊率"]),
        (["website", "web site", "portal", "trang web", "situs web"], ["學習網", "網站", "網頁"]),
        (["bilingual", "song ngữ"], ["雙語"]),
        (["ministry of education", "bộ giáo dục", "kementerian pendidikan"], ["教育部"]),
        (["education foundation", "education foundations", "educational foundation", "educational foundations", "foundations"], ["教育基金會"]),
        (["consultation service", "consultation", "advice", "counselling", "counseling", "tư vấn", "konsultasi"], ["諮詢"]),
        (["adult learning"], ["成人學習"]),
        (["organiser", "organizer", "organises", "organizes", "organise", "organize", "organised", "organized", "in charge", "responsible", "lead agency", "leads", "runs", "phụ trách", "tổ chức", "penyelenggara", "menyelenggarakan", "ผู้จัด"], ["主辦單位", "主辦機關", "主辦"]),
        (["co-organiser", "co-organizer", "co-organises", "co-organizes", "assists", "supporting agency", "đồng tổ chức"], ["協辦單位", "協辦機關"]),
        (["publisher", "publisher (person)", "nhà xuất bản", "penerbit"], ["出版", "發行人"]),
        (["author", "authors", "wrote", "written", "tác giả", "penulis", "ผู้เขียน"], ["作者"]),
        (["editor", "editors", "edited"], ["主編"]),
        (["price", "giá", "harga"], ["定價"]),
        (["target", "targets", "goal", "goals", "planned", "mục tiêu", "sasaran", "เป้าหมาย"], ["目標"]),
        (["budget", "funding", "funds", "money", "kinh phí", "ngân sách", "anggaran"], ["經費"]),
        (["competitive grant", "competitive project", "competitive projects", "competitive programme", "competitive program"], ["競爭型計畫"]),
        (["central government"], ["中央"]),
        (["phone", "phone number", "telephone", "số điện thoại", "nomor telepon"], ["電話"]),
        (["fax"], ["傳真"]),
        (["address", "địa chỉ", "alamat"], ["地址", "路"]),
        (["eligible", "eligibility", "who can join", "who can attend", "can join", "can attend", "take part", "đối tượng", "peserta"], ["參加對象"]),
        (["strategies", "strategy", "measures", "chiến lược", "strategi"], ["策略"]),
        (["definition", "defined", "định nghĩa", "definisi"], ["定義"]),
        (["indicator", "indicators", "chỉ số", "indikator"], ["指標"]),
        (["new immigrant", "new immigrants", "new residents", "immigrants", "người nhập cư mới", "imigran baru"], ["新住民"]),
        (["indigenous", "aboriginal", "bản địa", "thổ dân"], ["原住民"]),
        (["seniors", "senior", "older adults", "older people", "elderly", "the elderly", "người cao tuổi", "người già", "lansia", "ผู้สูงอายุ"], ["高齡", "長者", "樂齡"]),
        (["english camp", "online english camp", "online english"], ["線上英語營", "英語"]),
        (["english"], ["英語"]),
        (["e-mentoring", "electronic mentoring", "mentoring"], ["師徒制"]),
        (["civil servant", "civil servants", "public servants"], ["公務人員"]),
        (["participants", "people", "attendees", "người tham gia", "orang"], ["人次", "人參加", "人參與", "人"]),
        (["classes", "class", "lớp", "lớp học", "kelas"], ["班"]),
        (["courses", "course", "khóa học", "kursus", "หลักสูตร"], ["課程"]),
        (["sessions", "events", "buổi", "sesi"], ["場次"]),
        (["beneficiaries", "beneficiary", "benefit"], ["受益"]),
        (["university", "universities", "đại học", "universitas"], ["大學"]),
        (["counties", "counties and cities", "cities and counties", "cities", "municipalities"], ["縣市"]),
        (["financial capacity", "financial rank", "fiscal capacity", "financial level"], ["財力等級"]),
        (["vision"], ["願景"]),
        (["childcare", "babysitting", "trông trẻ", "penitipan anak"], ["托育"]),
        (["teaching points", "teaching sites", "teaching locations"], ["教學點"]),
        (["districts", "quận"], ["行政區"]),
        (["barriers", "obstacles", "rào cản", "hambatan"], ["障礙"]),
        (["local government", "local governments", "chính quyền địa phương", "pemerintah daerah"], ["地方政府"]),
        (["commute", "commuting", "commuters", "đi làm"], ["通勤"]),
        (["births", "newborns", "trẻ sơ sinh"], ["出生"]),
        (["aged society", "ageing society", "aging society"], ["高齡社會"]),
        (["job", "jobs", "employment", "việc làm", "pekerjaan"], ["工作", "就業"]),
        (["port", "harbour", "harbor", "cảng", "pelabuhan"], ["港"]),
        (["depend", "depends", "linked", "connected", "phụ thuộc", "tergantung"], ["連動", "依賴", "仰賴"]),
        (["workshop", "workshops", "hội thảo", "lokakarya"], ["研習班", "工作坊", "研習"]),
        (["new media"], ["新媒體"]),
        (["first learning city"], ["第一個學習型城市", "學習型城市"]),
        (["european commission"], ["歐盟執委會", "歐洲委員會", "歐盟"]),
        (["fund", "funded", "tài trợ", "mendanai"], ["補助", "資助", "經費"]),
        (["project", "projects", "programme", "program", "dự án", "proyek"], ["計畫"]),
        (["book", "books", "sách", "buku"], ["本書", "書"]),
        (["short reflection", "reflection"], ["微心得", "心得"]),
        (["museum", "museums", "bảo tàng"], ["博物館"]),
        (["school", "schools", "trường học", "sekolah"], ["學校"]),
    ];

    private static readonly Dictionary<string, string[]> BySaid = Terms
        .SelectMany(term => term.Said.Select(said => (said, term.Words)))
        .GroupBy(pair => pair.said).ToDictionary(same => TextFolding.Fold(same.Key), same => same.First().Words, StringComparer.Ordinal);

    private static readonly IReadOnlyList<string> LongestFirst = [.. BySaid.Keys.OrderByDescending(said => said.Length)];

    public IReadOnlyList<TermExpansion> Find(string folded)
    {
        var found = new List<TermExpansion>();
        foreach (var said in LongestFirst)
        {
            for (var at = folded.IndexOf(said, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(said, at + said.Length, StringComparison.Ordinal))
            {
                var end = at + said.Length;
                if (IsWord(folded, at, end) && !found.Any(known => known.Start < end && at < known.Start + known.Length))
                    found.Add(new TermExpansion(at, said.Length, BySaid[said]));
            }
        }

        return found;
    }

    // Thai writes its words without spaces, so only alphabets that do are held to whole words.
    private static bool IsWord(string text, int start, int end) =>
        !(IsLatin(text[start]) && start > 0 && IsLatin(text[start - 1])) && !(IsLatin(text[end - 1]) && end < text.Length && IsLatin(text[end]));

    private static bool IsLatin(char character) => char.IsLetterOrDigit(character) && character < '\u0e00';
}
