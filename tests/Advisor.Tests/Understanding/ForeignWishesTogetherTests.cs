namespace LearningAdvisor.Advisor.Tests.Understanding;

/// <summary>What <see cref="WishesTogetherTests"/> asks of Chinese and English, of every pair of wishes in Vietnamese, Indonesian and Thai.</summary>
public sealed class ForeignWishesTogetherTests
{
    private const string Vietnamese =
        """
        chỉ học được cuối tuần => weekdays=5 6
        tôi chỉ rảnh thứ bảy và chủ nhật => weekdays=5 6
        ngày thường tôi đi làm, chỉ có cuối tuần => weekdays=5 6
        học vào thứ tư => weekdays=2
        thứ hai hoặc thứ năm => weekdays=0 3
        chủ nhật tôi bận => weekdays=0 1 2 3 4 5
        không học thứ bảy => weekdays=0 1 2 3 4 6
        buổi tối thôi => hourMin=17
        tôi chỉ rảnh buổi tối => hourMin=17
        sau 7 giờ tối => hourMin=19
        sau 18 giờ => hourMin=18
        buổi sáng => hourMax=12
        chỉ học buổi sáng được => hourMax=12
        trước 12 giờ trưa => hourMax=12
        trước 5 giờ chiều phải về nhà => hourMax=17
        buổi chiều => hourMin=12; hourMax=17
        không học buổi tối được => hourMax=17
        miễn phí => feeMax=0
        lớp học không mất tiền => feeMax=0
        học phí dưới 1000 tệ => feeMax=1000
        không quá 500 đài tệ => feeMax=500
        tôi chỉ có 800 đồng => feeMax=800
        ở quận Thất Đổ => district=七堵區
        ở Qidu thôi => district=七堵區
        học online => mode=線上
        học trực tuyến ở nhà => mode=線上
        tôi 65 tuổi => age=65
        mẹ tôi 72 tuổi => age=72
        con tôi 17 tuổi => age=17
        mẹ tôi đi xe lăn => accessible=True
        cần có thang máy => accessible=True
        có phiếu học tập muốn dùng => voucher=True
        """;

    private const string Indonesian =
        """
        hanya bisa akhir pekan => weekdays=5 6
        saya libur hari Minggu saja => weekdays=6
        setiap hari Rabu => weekdays=2
        hari Senin atau Kamis => weekdays=0 3
        hari Sabtu saya tidak bisa => weekdays=0 1 2 3 4 6
        jangan hari Jumat => weekdays=0 1 2 3 5 6
        malam hari saja => hourMin=17
        saya hanya bisa malam => hourMin=17
        setelah jam 7 malam => hourMin=19
        setelah pukul 18.00 => hourMin=18
        pagi hari => hourMax=12
        hanya pagi yang bisa => hourMax=12
        sebelum jam 12 siang => hourMax=12
        sore hari => hourMin=16; hourMax=19
        tidak bisa malam hari => hourMax=17
        yang gratis => feeMax=0
        tidak mau bayar => feeMax=0
        biaya di bawah 1000 => feeMax=1000
        maksimal 500 NT => feeMax=500
        uang saya cuma 800 => feeMax=800
        di distrik Qidu => district=七堵區
        di Nuannuan saja => district=暖暖區
        hanya di Zhongshan, tempat lain tidak bisa => district=中山區
        kelas online => mode=線上
        belajar online dari rumah => mode=線上
        umur saya 65 tahun => age=65
        ibu saya berumur 72 tahun => age=72
        anak saya 17 tahun => age=17
        ibu saya pakai kursi roda => accessible=True
        harus ada lift => accessible=True
        mau pakai voucher belajar => voucher=True
        """;

    private const string Thai =
        """
        เรียนได้แค่วันเสาร์อาทิตย์ => weekdays=5 6
        ว่างเฉพาะวันหยุดสุดสัปดาห์ => weekdays=5 6
        วันพุธ => weekdays=2
        วันจันทร์หรือวันพฤหัส => weekdays=0 3
        วันเสาร์ไม่ว่าง => weekdays=0 1 2 3 4 6
        ตอนเย็นเท่านั้น => hourMin=17
        ว่างแค่ตอนเย็น => hourMin=17
        หลังหนึ่งทุ่ม => hourMin=19
        หลัง 18.00 น. => hourMin=18
        ช่วงเช้า => hourMax=12
        เรียนได้แค่ตอนเช้า => hourMax=12
        ก่อนเที่ยง => hourMax=12
        ช่วงบ่าย => hourMin=12; hourMax=17
        ตอนเย็นไม่ว่าง => hourMax=17
        เรียนฟรี => feeMax=0
        ไม่เสียเงิน => feeMax=0
        ค่าเรียนไม่เกิน 1000 => feeMax=1000
        งบ 500 => feeMax=500
        มีเงินแค่ 800 => feeMax=800
        ในเขต Nuannuan เท่านั้น => district=暖暖區
        เรียนออนไลน์ => mode=線上
        อายุ 65 ปี => age=65
        แม่อายุ 72 => age=72
        ลูกอายุ 17 ปี => age=17
        แม่นั่งรถเข็น => accessible=True
        ต้องมีลิฟต์ => accessible=True
        อยากใช้คูปองการเรียนรู้ => voucher=True
        หลังบ่ายสามโมง => hourMin=15
        ก่อนสิบโมงเช้า => hourMax=10
        หลังเที่ยง => hourMin=12
        ตั้งแต่ 9 โมงเช้า => hourMin=9
        หลังบ่ายโมง => hourMin=13
        """;

    [Theory]
    [InlineData(Vietnamese)]
    [InlineData(Indonesian)]
    [InlineData(Thai)]
    public void Each_wish_is_read_alone(string table) =>
        Assert.Empty(Lost(Wishes(table).Select(wish => (Turns: new[] { wish.Text }, Wanted: wish.Wanted.AsEnumerable()))));

    [Theory]
    [InlineData(Vietnamese)]
    [InlineData(Indonesian)]
    [InlineData(Thai)]
    public void Two_wishes_said_in_one_turn_are_both_kept(string table) =>
        Assert.Empty(Lost(Pairs(table).Select(pair => (Turns: new[] { $"{pair.First.Text}, {pair.Second.Text}" }, Wanted: pair.First.Wanted.Concat(pair.Second.Wanted)))));

    [Theory]
    [InlineData(Vietnamese)]
    [InlineData(Indonesian)]
    [InlineData(Thai)]
    public void A_wish_of_a_later_turn_leaves_the_earlier_one_as_it_was(string table) =>
        Assert.Empty(Lost(Pairs(table).Select(pair => (Turns: new[] { pair.First.Text, pair.Second.Text }, Wanted: pair.First.Wanted.Concat(pair.Second.Wanted)))));

    // Thai parts what it says by spaces.
    [Fact]
    public void A_space_in_Thai_parts_two_wishes() =>
        Assert.Empty(Lost(Pairs(Thai).Select(pair => (Turns: new[] { $"{pair.First.Text} {pair.Second.Text}" }, Wanted: pair.First.Wanted.Concat(pair.Second.Wanted)))));

    private static IEnumerable<(WishPhrase First, WishPhrase Second)> Pairs(string table)
    {
        var wishes = Wishes(table);
        return from first in wishes
               from second in wishes
               where !first.Kinds.Overlaps(second.Kinds)
               select (first, second);
    }

    private static List<WishPhrase> Wishes(string table) => [.. table.Split('\n')
        .Select(row => row.Split(" => "))
        .Select(row => new WishPhrase(row[0], row[1].Split("; ").ToDictionary(wish => wish.Split('=')[0], wish => wish.Split('=')[1]), InEnglish: false))];

    private static List<string> Lost(IEnumerable<(string[] Turns, IEnumerable<KeyValuePair<string, string>> Wanted)> said)
    {
        var lost = new List<string>();
        foreach (var (turns, wanted) in said)
        {
            var read = WishPhrases.Read(turns);
            if (!WishPhrases.AreKept(wanted, read))
                lost.Add($"{string.Join(" / ", turns)}: {WishPhrases.Written(read)}");
        }

        return lost;
    }
}
