using LearningAdvisor.Catalogue.Plans;

namespace LearningAdvisor.Advisor.Tests.Planning;

public sealed class ChangedCoursesTests : IAsyncLifetime
{
    private readonly PlannedCity _city = new();

    public Task InitializeAsync() => _city.InitializeAsync();

    public Task DisposeAsync() => _city.DisposeAsync();

    [Fact]
    public async Task What_has_changed_since_is_said_and_never_shown_as_open()
    {
        var plan = await _city.PlannedAsync(PlannedCity.Content(
            new PlannedCourse(PlannedCity.Guitar, "額滿的"), new PlannedCourse(PlannedCity.Pottery, "改時間的"), new PlannedCourse(PlannedCity.Phone, "停開的"), new PlannedCourse(9, "截止的"), new PlannedCourse(12, "結束的")));
        await _city.ChangeCourseAsync(PlannedCity.Guitar, course => (course.Capacity, course.Enrolled) = (20, 20));
        await _city.ChangeCourseAsync(PlannedCity.Pottery, course => (course.Fee, course.Sessions[0].StartTime) = (900, new TimeOnly(9, 0)));
        await _city.ChangeCourseAsync(PlannedCity.Phone, course => course.RetiredAt = _city.Clock.GetUtcNow().UtcDateTime);
        await _city.ChangeCourseAsync(9, course => course.RegistrationCloses = new DateOnly(2026, 11, 19));
        await _city.ChangeCourseAsync(12, course => course.EndsOn = new DateOnly(2026, 11, 19));

        var (turn, reply) = await _city.SayAsync(plan.ConsultationKey, "我的學習計畫");

        var lines = reply.Text.Split('\n');
        Assert.Contains(lines, line => line.StartsWith("1. 吉他入門", StringComparison.Ordinal) && line.EndsWith("已額滿，不能再報名", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("2. 陶藝體驗　週四 09:00–12:00", StringComparison.Ordinal) && line.Contains("900 元", StringComparison.Ordinal));
        Assert.Contains("※ 和上次告訴您的不同，已經改了：上課時間、費用。上面是現在的資料。", lines);
        Assert.Contains("3. 手機入門班　資料裡已經沒有這門課，請別再等它", lines);
        Assert.Contains(lines, line => line.StartsWith("4. 吉他彈唱", StringComparison.Ordinal) && line.EndsWith("報名已截止；已經報名的話照常上課", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("5. 瑜珈伸展", StringComparison.Ordinal) && line.EndsWith("課程已結束", StringComparison.Ordinal));
        Assert.Equal([PlannedCity.Pottery], turn.Recommendations.Select(one => one.CourseKey));
        Assert.Equal(["想學吉他入門", "想學手機入門班", "我要找真人"], reply.SuggestedReplies);
    }

    [Fact]
    public async Task A_course_that_filled_up_may_stay_in_a_revision_and_is_told_as_full()
    {
        var plan = await _city.PlannedAsync();
        await _city.ChangeCourseAsync(PlannedCity.Guitar, course => (course.Capacity, course.Enrolled) = (20, 20));

        var revised = await _city.SaveAsync(plan.ConsultationKey, PlannedCity.Content() with { AsksResident = true }, version: 1);

        Assert.Null(revised.Refusal);
        Assert.Contains("已額滿，不能再報名", (await _city.RepliesAsync(plan.ConsultationKey))[^1], StringComparison.Ordinal);
        Assert.Contains("2026-12-04 前後，我們會來問問您學得怎麼樣。", (await _city.RepliesAsync(plan.ConsultationKey))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_like_course_is_found_by_what_the_adviser_offers_to_say()
    {
        var plan = await _city.PlannedAsync(PlannedCity.Content(new PlannedCourse(PlannedCity.Guitar, "從基礎開始")));
        await _city.ChangeCourseAsync(PlannedCity.Guitar, course => course.RegistrationCloses = new DateOnly(2026, 11, 19));

        var offered = (await _city.SayAsync(plan.ConsultationKey, "我的學習計畫")).Reply.SuggestedReplies[0];

        Assert.Contains("吉他彈唱", (await _city.SayAsync(plan.ConsultationKey, offered)).Reply.Text, StringComparison.Ordinal);
    }
}
