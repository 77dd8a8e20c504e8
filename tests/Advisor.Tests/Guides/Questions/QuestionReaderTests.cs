using LearningAdvisor.Advisor.Guides.Questions;

namespace LearningAdvisor.Advisor.Tests.Guides.Questions;

public class QuestionReaderTests
{
    private static readonly QuestionReader Reader = new(PlanGlossary.Instance, TimeProvider.System);

    [Theory]
    [InlineData("說書人要幾人？", nameof(QuestionKind.Count))]
    [InlineData("參與率是多少？", nameof(QuestionKind.Share))]
    [InlineData("計畫是哪幾年？", nameof(QuestionKind.Year))]
    [InlineData("說書在哪兩年做？", nameof(QuestionKind.Year))]
    [InlineData("要在哪兩個時間交？", nameof(QuestionKind.When))]
    [InlineData("通勤的比例排第幾名？", nameof(QuestionKind.Count))]
    [InlineData("什麼時候說書？", nameof(QuestionKind.When))]
    [InlineData("誰主辦？", nameof(QuestionKind.Who))]
    [InlineData("由哪些單位負責？", nameof(QuestionKind.Who))]
    [InlineData("圖書館的電話幾號？", nameof(QuestionKind.Phone))]
    [InlineData("出版社的地址在哪？", nameof(QuestionKind.Address))]
    [InlineData("可以在哪裡說書？", nameof(QuestionKind.Where))]
    [InlineData("說書證的編號是幾號？", nameof(QuestionKind.Count))]
    [InlineData("說書會是幾號？", nameof(QuestionKind.When))]
    [InlineData("有哪些策略？", nameof(QuestionKind.List))]
    [InlineData("分成哪六個時期？", nameof(QuestionKind.List))]
    [InlineData("要怎麼報名？", nameof(QuestionKind.How))]
    [InlineData("說書的經費從哪裡來？", nameof(QuestionKind.How))]
    [InlineData("說書班的班數？", nameof(QuestionKind.Count))]
    [InlineData("三年分別是多少？", nameof(QuestionKind.Count))]
    [InlineData("手冊是哪些人寫的？", nameof(QuestionKind.Who))]
    [InlineData("什麼是說書？", nameof(QuestionKind.Definition))]
    [InlineData("不敢說書的人占幾%？", nameof(QuestionKind.Share))]
    [InlineData("怕忘詞的人占多少？", nameof(QuestionKind.Share))]
    [InlineData("有多少趴的里民說過書？", nameof(QuestionKind.Share))]
    [InlineData("說書茶館在幾號幾樓？", nameof(QuestionKind.Address))]
    [InlineData("說書茶館的館址在哪裡？", nameof(QuestionKind.Address))]
    [InlineData("說書會配合哪個節日？", nameof(QuestionKind.When))]
    [InlineData("寫說書史的是哪兩位？", nameof(QuestionKind.Who))]
    [InlineData("從111年到113年的場次怎麼增加？", nameof(QuestionKind.Count))]
    [InlineData("How many libraries are there?", nameof(QuestionKind.Count))]
    [InlineData("Có bao nhiêu thư viện?", nameof(QuestionKind.Count))]
    public void The_question_words_tell_what_is_asked_for(string text, string kind) =>
        Assert.Equal(kind, Reader.Read(text).Kind.ToString());

    [Fact]
    public void Words_of_everyday_speech_are_no_subject() =>
        Assert.Equal(["說書人"], Essential("說書人平常要怎麼樣才能一起進來？"));

    [Fact]
    public void A_word_of_speech_does_not_begin_inside_of_a_name() =>
        Assert.Equal(["培育人才"], Essential("培育人才會不會有？"));

    [Theory]
    [InlineData("公務員可以說書嗎？", "公務人員")]
    [InlineData("說書給小朋友聽嗎？", "兒童")]
    [InlineData("說書班的錢從哪裡來？", "所需經費")]
    public void What_residents_say_stands_for_what_documents_write(string text, string written) =>
        Assert.Contains(Reader.Read(text).Parts, part => part.IsEssential && part.Words.Contains(written));

    [Fact]
    public void The_verb_before_what_asks_is_no_part_of_a_name() =>
        Assert.Contains(Reader.Read("說書演練班辦幾期？").Parts, part => part.Text == "說書演練班");

    [Theory]
    [InlineData("說書簡史是哪個學校編的？", "說書簡史")]
    [InlineData("說書紀錄表去哪查？", "說書紀錄表")]
    [InlineData("節目單在茶館平臺查？", "茶館平臺")]
    public void The_verb_at_the_end_is_no_part_of_a_name_either(string text, string name) =>
        Assert.Contains(Reader.Read(text).Parts, part => part.Text == name);

    [Fact]
    public void Years_of_the_common_era_are_searched_for() =>
        Assert.Contains("1998", Reader.Read("1998年有說書嗎？").SearchWords.Split('\n'));

    [Fact]
    public void How_many_things_are_asked_for_may_stand_before_them() =>
        Assert.Equal(3, Reader.Read("最主要的三個原因是什麼？").Number);

    [Fact]
    public void A_month_is_looked_for_in_figures_too() =>
        Assert.Contains("11月", Reader.Read("十一月有說書嗎？").Parts.Single(part => part.Text == "十一月").Words);

    [Fact]
    public void What_is_asked_by_rank_is_no_figure_of_a_unit() =>
        Assert.Equal([QuestionKinds.OfRank], Reader.Read("說書人排第幾名？").Units);

    [Theory]
    [InlineData("百分之十二的人說書嗎？", "12%")]
    [InlineData("三成的人說書嗎？", "30%")]
    public void A_share_is_looked_for_in_figures_too(string text, string figure) =>
        Assert.Contains(Reader.Read(text).Parts, part => part.Words.Contains(figure));

    [Fact]
    public void A_success_is_no_share() =>
        Assert.DoesNotContain(Reader.Read("兩成立說書會嗎？").Parts, part => part.Words.Contains("20%"));

    [Fact]
    public void Who_does_it_has_a_name_of_its_own() =>
        Assert.Contains("培訓師", Essential("說書培訓師是誰？"));

    [Fact]
    public void A_lone_letter_that_is_done_is_no_end_of_the_word_before() =>
        Assert.DoesNotContain(Reader.Read("說書目標改了嗎？").Parts, part => part.Text == "標改");

    [Fact]
    public void What_is_counted_must_be_there() =>
        Assert.True(Reader.Read("說書班要繳多少茶水費？").Parts.Single(part => part.Text == "茶水費").IsAsked);

    [Fact]
    public void A_word_beside_a_name_in_Chinese_is_not_missed_for_being_translated_otherwise() =>
        Assert.Equal(["說書協會"], Reader.Read("How many students has the school of the guild (說書協會)?").Parts.Where(part => part.IsEssential).Select(part => part.Text));

    [Fact]
    public void Two_figures_asked_in_one_breath_are_two() =>
        Assert.Equal("期", Assert.Single(Assert.Single(Reader.Read("說書班辦幾期、每期多久？").Also).Units));

    [Fact]
    public void Thai_words_are_found_without_spaces_between_them() =>
        Assert.Equal("圖書館", Assert.Single(Reader.Read("คีลุงมีห้องสมุดกี่แห่ง").Parts, part => part.IsEssential).Words[0]);

    [Theory]
    [InlineData("Đài Nam có bao nhiêu thư viện?", "臺南市")]
    [InlineData("คีลุงมีห้องสมุดกี่แห่ง", "基隆市")]
    public void A_city_is_known_by_its_names_in_other_languages(string text, string city) =>
        Assert.Equal(city, Reader.Read(text).City);

    [Fact]
    public void A_clause_of_its_own_may_ask_for_something_else()
    {
        var also = Assert.Single(Reader.Read("說書會什麼時候辦，預計幾個人？").Also);

        Assert.Equal(QuestionKind.Count, also.Kind);
        Assert.Equal(["人"], also.Units);
    }

    [Fact]
    public void A_name_in_Chinese_says_what_a_question_in_another_language_is_about() =>
        Assert.Equal(["微心得"], Reader.Read("Bài cảm nhận ngắn (微心得) được viết thế nào?").Parts.Where(part => part.IsEssential).Select(part => part.Text));

    [Theory]
    [InlineData("基隆學分成哪三類？", true)]
    [InlineData("基隆學校有幾所？", false)]
    public void The_study_of_a_city_is_a_subject_and_not_the_city(string text, bool isSubject) =>
        Assert.Equal(isSubject, Reader.Read(text).Parts.Any(part => part.Text.StartsWith("基隆學", StringComparison.Ordinal)));

    [Fact]
    public void Units_are_those_the_figures_are_asked_in() =>
        Assert.Equal(["班", "人"], Reader.Read("112年開幾班幾人？").Units);

    [Fact]
    public void Money_is_asked_in_its_unit_though_nobody_names_it() =>
        Assert.Equal(["元"], Reader.Read("說書花了多少經費？").Units);

    [Fact]
    public void A_letter_behind_a_known_word_belongs_to_it() =>
        Assert.Contains(Reader.Read("志工節在幾月？").Parts, part => part.Text == "工節");

    [Fact]
    public void What_is_asked_of_the_subject_must_be_there() =>
        Assert.True(Reader.Read("說書班的講師是誰？").Parts.Single(part => part.Text == "講師").IsAsked);

    [Fact]
    public void Foreign_words_are_looked_up_by_their_Chinese_ones()
    {
        var read = Reader.Read("How many branch libraries are there in Keelung?");

        Assert.Contains("區館", read.SearchWords);
        Assert.Equal("基隆市", read.City);
    }

    [Fact]
    public void A_plan_is_not_the_plan_whose_number_starts_alike()
    {
        Assert.Equal(["方案12"], OrdinalReferences.In("方案十二：說書"));
        Assert.Equal(["方案2"], OrdinalReferences.In("方案二"));
        Assert.Equal(["第1期"], OrdinalReferences.In("第 1 期計畫"));
    }

    [Theory]
    [InlineData("112年", 2023)]
    [InlineData("民國112年度", 2023)]
    [InlineData("2023 年", 2023)]
    [InlineData("一一二年", 2023)]
    [InlineData("一百一十二年", 2023)]
    [InlineData("in 2023", 2023)]
    public void Years_are_read_however_they_are_written(string text, int year) =>
        Assert.Equal(year, Assert.Single(YearMentions.In(text)).Year);

    [Fact]
    public void A_range_of_years_is_all_of_them() =>
        Assert.Equal([2022, 2023, 2024], YearMentions.In("(111-113年)計畫").Select(mention => mention.Year));

    [Theory]
    [InlineData("累積30年經驗")]
    [InlineData("108 課綱")]
    [InlineData("1400人次")]
    public void Other_figures_are_no_years(string text) => Assert.Empty(YearMentions.In(text));

    private static IEnumerable<string> Essential(string text) => Reader.Read(text).Parts.Where(part => part.IsEssential).Select(part => part.Text);
}
