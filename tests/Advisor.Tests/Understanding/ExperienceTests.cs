using LearningAdvisor.Advisor.Understanding;

namespace LearningAdvisor.Advisor.Tests.Understanding;

public sealed class ExperienceTests
{
    [Theory]
    [InlineData("零基礎想學吉他")]
    [InlineData("我沒學過，想學畫畫")]
    [InlineData("想學日文，完全不會")]
    [InlineData("我是初學者，想學瑜珈")]
    [InlineData("想找日文基礎班")]
    [InlineData("guitar for a complete beginner")]
    [InlineData("I have never played the piano and want to learn")]
    [InlineData("Tôi mới bắt đầu, muốn học nấu ăn")]
    [InlineData("saya pemula, mau belajar komputer")]
    [InlineData("มือใหม่ อยากเรียนโยคะ")]
    public void A_beginner_is_heard(string turn) => Assert.Equal(Experience.Beginner, Talk.Once(turn).Need.Experience);

    [Theory]
    [InlineData("我上過基礎班了，想學太極拳")]
    [InlineData("吉他學過一年")]
    [InlineData("想學進階的日文")]
    [InlineData("我有基礎，想學素描")]
    [InlineData("以前沒學過，現在日文學過兩年了")]
    [InlineData("我不是初學者，想學瑜珈")]
    [InlineData("I already finished the basics, show me English conversation")]
    [InlineData("advanced watercolour")]
    [InlineData("Tôi học xong lớp cơ bản rồi, muốn học tiếp tiếng Anh")]
    [InlineData("saya sudah belajar dasar, mau kelas bahasa Inggris")]
    [InlineData("เรียนพื้นฐานมาแล้ว อยากเรียนภาษาอังกฤษ")]
    public void Someone_with_basics_is_heard(string turn) => Assert.Equal(Experience.HasBasics, Talk.Once(turn).Need.Experience);

    [Theory]
    [InlineData("想學游泳")]
    [InlineData("我住七堵，週末想學吉他")]
    [InlineData("有證照的課")]
    [InlineData("有沒有經驗豐富的老師")]
    [InlineData("我已經有三個小孩，想學烘焙")]
    [InlineData("上了三年班，想學瑜珈")]
    [InlineData("a yoga course from the beginning of next month")]
    [InlineData("Tôi không học buổi tối")]
    [InlineData("kelas yoga dari awal bulan")]
    [InlineData("I want to learn yoga")]
    public void Nothing_is_read_into_a_plain_wish(string turn) => Assert.Null(Talk.Once(turn).Need.Experience);

    [Fact]
    public void It_stays_with_its_subject()
    {
        var talk = new Talk { NamesSubject = words => words.Contains("吉他", StringComparison.Ordinal) || words.Contains("烘焙", StringComparison.Ordinal) };

        Assert.Equal(Experience.Beginner, talk.Say("零基礎想學吉他", "只要週末").Need.Experience);
        Assert.Null(talk.Say("想學烘焙").Need.Experience);
    }

    [Theory]
    [InlineData(Experience.Beginner)]
    [InlineData(Experience.HasBasics)]
    [InlineData(null)]
    public void It_is_kept_from_one_turn_to_the_next(Experience? experience)
    {
        var state = ConsultationState.Fresh with { Need = LearningNeed.Nothing with { Experience = experience } };

        Assert.Equal(experience, ConsultationState.FromJson(state.ToJson()).Need.Experience);
    }

    [Theory]
    [InlineData("我想從零開始學日文，怎麼安排", "學日文")]
    [InlineData("幫我規劃學英文的學習路徑", "學英文")]
    [InlineData("想學烘焙，要先上什麼再上什麼", "學烘焙")]
    [InlineData("plan a learning path to learn guitar", "learn guitar")]
    [InlineData("recommend a guitar learning path", "guitar")]
    public void A_wish_for_a_path_names_its_subject(string turn, string subject)
    {
        var understood = Talk.Once(turn);

        Assert.Equal(Intent.LearningPath, understood.Intent);
        Assert.Equal(subject, understood.Need.TopicText);
    }

    [Theory]
    [InlineData("時間怎麼安排")]
    [InlineData("基隆市的學習型城市計畫怎麼規劃")]
    [InlineData("終身學習計畫有哪些")]
    [InlineData("一步一步教我用手機")]
    [InlineData("show me the route to the library")]
    [InlineData("อยากเรียนวางแผนการเงิน")]
    public void Other_plans_are_no_path(string turn) => Assert.NotEqual(Intent.LearningPath, Talk.Once(turn).Intent);
}
