using System.Collections.Immutable;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Courses;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Retrieval;

[Collection(nameof(SmallCity))]
public sealed class CourseFinderTests(SmallCity city)
{
    [Theory]
    [MemberData(nameof(WishConditionsTests.Names), MemberType = typeof(WishConditionsTests))]
    public async Task A_hard_wish_filters_before_anything_is_ranked(string wish)
    {
        var found = await FittingAsync(Wishes.ByName[wish]);

        Assert.NotEmpty(found);
        Assert.All(found, course => Assert.Empty(course.Broken));
    }

    [Fact]
    public async Task What_is_full_closed_or_retired_is_never_found()
    {
        var everything = await FittingAsync(LearningNeed.Nothing);
        var phones = await FittingAsync(new LearningNeed { TopicText = "手機" });

        string[] gone = ["手機長輩班", "手機密集班", "手機舊班"];
        Assert.Equal(23, everything.Count);
        Assert.Empty(everything.Concat(phones).Select(found => found.Course.Title).Intersect(gone));
    }

    [Fact]
    public async Task Courses_open_for_registration_stand_before_the_others()
    {
        var statuses = (await FittingAsync(LearningNeed.Nothing)).Select(found => found.Status).ToList();

        var open = statuses.TakeWhile(status => status == RegistrationStatus.Open).Count();
        Assert.Equal(20, open);
        Assert.Equal([RegistrationStatus.Unknown, RegistrationStatus.Upcoming], statuses[open..].Distinct().OrderDescending());
    }

    [Fact]
    public async Task A_soft_wish_orders_and_leaves_nothing_out()
    {
        var softly = new LearningNeed { TopicText = "吉他", Districts = Wishes.Soft(ImmutableArray.Create("安樂區")) };

        var found = await FittingAsync(softly);

        Assert.Equal(["吉他合奏", "吉他入門", "吉他彈唱"], found.Select(course => course.Course.Title));
        Assert.Equal([1, 0, 0], found.Select(course => course.Met.Count));
    }

    [Fact]
    public async Task Courses_that_were_shown_are_not_found_again()
    {
        var first = await FittingAsync(new LearningNeed { TopicText = "吉他" });

        var others = await FittingAsync(new LearningNeed { TopicText = "吉他" }, [first[0].Course.Key, first[1].Course.Key]);

        Assert.Equal([first[2].Course.Key], others.Select(course => course.Course.Key));
    }

    [Fact]
    public async Task Near_misses_name_the_wishes_they_break_and_never_an_age()
    {
        var need = Wishes.In("七堵區") with { TopicText = "吉他", MaxFee = Wishes.Hard(1500), Age = Wishes.Hard(12) };

        var conditions = WishConditions.Of(need, "基隆市");

        var missed = await Ask(async (finder, none) => await finder.CompleteAsync(
            await finder.NearMissesAsync(need, conditions, SmallCity.Today, none), conditions, SmallCity.Today, none));

        Assert.Equal(["吉他入門", "吉他合奏"], missed.Select(course => course.Course.Title).Order());
        Assert.Equal([1, 2], missed.OrderBy(course => course.Broken.Count).Select(course => course.Broken.Count));
    }

    [Fact]
    public async Task Courses_are_loaded_in_the_order_of_their_keys_without_retired_and_unknown_ones()
    {
        var loaded = await Ask((finder, none) => finder.LoadAsync([10, 999, 22, 1], none));

        Assert.Equal(["吉他合奏", "手機入門班"], loaded.Select(course => course.Title));
        Assert.Equal("七堵區樂齡學習中心", loaded[1].Institution?.Name);
        Assert.Equal(2, loaded[0].Sessions.Count);
    }

    [Fact]
    public async Task A_course_that_has_come_to_break_what_it_kept_is_not_completed()
    {
        var free = new LearningNeed { TopicText = "吉他", MaxFee = Wishes.Hard(0) };
        var ranked = await Ask((finder, none) => finder.FittingAsync(new LearningNeed { TopicText = "吉他" }, [], SmallCity.Today, [], none));

        var complete = await Ask((finder, none) => finder.CompleteAsync(ranked, WishConditions.Of(free, "基隆市"), SmallCity.Today, none));

        Assert.Equal(3, ranked.Count);
        Assert.All(complete, found => Assert.Equal(0, found.Course.Fee));
    }

    [Fact]
    public async Task A_course_whose_registration_has_closed_meanwhile_is_not_completed()
    {
        var ranked = await Ask((finder, none) => finder.FittingAsync(new LearningNeed { TopicText = "吉他" }, [], SmallCity.Today, [], none));

        Assert.Empty(await Ask((finder, none) => finder.CompleteAsync(ranked, [], SmallCity.Today.AddYears(5), none)));
    }

    private Task<IReadOnlyList<FoundCourse>> FittingAsync(LearningNeed need, params long[] exclude)
    {
        var conditions = WishConditions.Of(need, "基隆市");
        return Ask(async (finder, none) => await finder.CompleteAsync(
            await finder.FittingAsync(need, conditions, SmallCity.Today, exclude, none), conditions, SmallCity.Today, none));
    }

    private async Task<T> Ask<T>(Func<CourseFinder, CancellationToken, Task<T>> question)
    {
        await using var scope = city.Open();
        return await question(scope.ServiceProvider.GetRequiredService<CourseFinder>(), CancellationToken.None);
    }
}
