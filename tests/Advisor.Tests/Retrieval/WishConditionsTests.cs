using System.Globalization;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Retrieval;

[Collection(nameof(SmallCity))]
public sealed class WishConditionsTests(SmallCity city)
{
    public static TheoryData<string> Names => [.. Wishes.ByName.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_database_and_a_loaded_course_agree_on_every_course(string wish)
    {
        await using var scope = city.Open();
        var database = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        var condition = Assert.Single(Conditions(Wishes.ByName[wish]));

        var filtered = await database.Courses.Where(condition.Holds).OrderBy(course => course.Key).Select(course => course.Title).ToListAsync();
        var loaded = await database.Courses.Include(course => course.Sessions).Include(course => course.Institution).OrderBy(course => course.Key).ToListAsync();

        Assert.Equal(loaded.Where(condition.IsMetBy).Select(course => course.Title), filtered);
        Assert.InRange(filtered.Count, 1, loaded.Count - 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_course_of_which_nothing_is_known_meets_no_wish_but_an_age(string wish) =>
        Assert.Equal(wish.StartsWith("aged", StringComparison.Ordinal), await IsMetAsync("書法", Wishes.ByName[wish]));

    [Theory]
    [InlineData("2027-02-01", "2027-07-31", "2027-02-01", "2027-05-31", true)]
    [InlineData("2027-02-01", "2027-07-31", "2027-01-01", "2027-07-31", true)]
    [InlineData("2027-02-01", "2027-07-31", "2027-03-01", "2027-07-31", false)]
    [InlineData("2026-08-01", "2027-01-31", "2027-02-01", "2027-05-31", false)]
    public void A_course_that_tells_only_its_term_starts_somewhere_in_it(string termFrom, string termTo, string from, string to, bool isMet)
    {
        var course = new Course { Source = "s", Code = "c", Title = "t", City = "基隆市", TermFrom = Day(termFrom), TermTo = Day(termTo) };
        var wish = new LearningNeed { Dates = Wishes.Hard(new DateInterval(Day(from), Day(to)) { TermTo = new DateOnly(2027, 7, 31) }) };

        Assert.Equal(isMet, Assert.Single(Conditions(wish)).IsMetBy(course));
    }

    [Theory]
    [InlineData("手機線上課", "a district", true)]
    [InlineData("手機線上課", "a district insisted on", false)]
    [InlineData("手機線上課", "another city", true)]
    [InlineData("手機線上課", "another city insisted on", false)]
    [InlineData("手機線上課", "accessible", true)]
    [InlineData("手機線上課", "on site", false)]
    [InlineData("陶藝體驗", "online", false)]
    [InlineData("陶藝體驗", "on site", true)]
    [InlineData("陶藝體驗", "a district", false)]
    [InlineData("吉他入門", "the weekend", false)]
    [InlineData("吉他合奏", "the weekend", true)]
    [InlineData("吉他入門", "the evening", false)]
    [InlineData("會計入門", "the weekend", false)]
    [InlineData("會計入門", "the morning or the evening", false)]
    [InlineData("急救訓練 CPR", "the weekend", false)]
    [InlineData("瑜珈伸展", "over by half past eight", true)]
    [InlineData("手機線上課", "over by half past eight", false)]
    [InlineData("水彩畫", "a district of another city", true)]
    [InlineData("水彩畫", "at most 500", true)]
    [InlineData("烘焙點心", "aged 70", false)]
    [InlineData("親子黏土", "aged 8", true)]
    [InlineData("太極拳", "for seniors", true)]
    [InlineData("會計入門", "a voucher", false)]
    public async Task A_wish_is_kept_to_the_letter(string course, string wish, bool isMet) =>
        Assert.Equal(isMet, await IsMetAsync(course, Wishes.ByName[wish]));

    [Fact]
    public async Task A_district_without_a_city_lies_in_the_city_that_was_set() =>
        Assert.False(await IsMetAsync("水彩畫", Wishes.In("大安區")));

    [Fact]
    public void Another_city_an_age_and_an_accessible_place_cannot_be_loosened()
    {
        var firm = Wishes.ByName.Where(wish => !Conditions(wish.Value).Single().CanBeRelaxed).Select(wish => wish.Key);

        Assert.Equal(["another city", "another city insisted on", "aged 8", "aged 40", "aged 70", "accessible"], firm);
    }

    [Fact]
    public void A_wish_for_no_voucher_no_childcare_or_stairs_sets_no_condition() =>
        Assert.Empty(Conditions(new LearningNeed { Voucher = Wishes.Hard(false), Childcare = Wishes.Hard(false), Accessible = Wishes.Hard(false) }));

    [Fact]
    public void Every_kind_of_wish_but_the_topic_has_a_condition()
    {
        var kinds = Wishes.ByName.Values.SelectMany(need => Conditions(need)).Select(condition => condition.Wish.Kind).Distinct().Order();

        Assert.Equal(Enum.GetValues<Catalogue.Consultations.WishKind>().Skip(1), kinds);
    }

    private static IReadOnlyList<WishCondition> Conditions(LearningNeed need) => WishConditions.Of(need, "基隆市");

    private async Task<bool> IsMetAsync(string title, LearningNeed need)
    {
        await using var scope = city.Open();
        var course = await scope.ServiceProvider.GetRequiredService<CatalogueContext>().Courses
            .Include(course => course.Sessions).Include(course => course.Institution).SingleAsync(course => course.Title == title);
        return Assert.Single(Conditions(need)).IsMetBy(course);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
