using LearningAdvisor.Advisor.Tests.Reviewing;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Ingest.Documents;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Tests.Recalling;

public sealed class RecallSweepTests(ChangingCity changing) : IClassFixture<ChangingCity>
{
    private const long Pottery = 11, Yoga = 12, Baking = 16, Clay = 17, TaiChi = 20, Accounting = 23, Flowers = 24;

    [Fact]
    public async Task A_price_that_was_said_and_has_changed_recalls_the_reply()
    {
        var turn = await AskAsync("想學陶藝");
        await changing.ChangeAsync(Pottery, course => course.Fee = 950);

        var recall = Assert.Single(await changing.RecallsAsync(turn));

        Assert.Equal((RecordKind.Course, Pottery, RecallChange.Changed, RecallState.Open), (recall.Kind, recall.RecordKey, recall.Change, recall.State));
        Assert.Equal([new FactDifference(FactKind.Fee, "800 TWD", "950 TWD")], recall.Differences);
        Assert.Equal(1 << (int)FactKind.Fee, recall.FactBits);
    }

    [Fact]
    public async Task A_fact_that_was_not_said_recalls_nothing()
    {
        var turn = await AskAsync("想學瑜珈");
        await changing.ChangeAsync(Yoga, course => (course.Capacity, course.Summary, course.Instructor, course.EndsOn) = (30, "新的簡介", "新老師", course.EndsOn!.Value.AddDays(7)));

        Assert.Empty(await changing.RecallsAsync(turn));
    }

    [Fact]
    public async Task A_course_that_is_full_now_was_said_to_be_open()
    {
        var turn = await AskAsync("想學烘焙");
        await changing.ChangeAsync(Baking, course => (course.Capacity, course.Enrolled) = (12, 12));

        Assert.Equal([new FactDifference(FactKind.Status, "OPEN", "FULL")], Assert.Single(await changing.RecallsAsync(turn)).Differences);
    }

    [Fact]
    public async Task A_retired_course_is_gone_with_all_that_was_said_and_comes_back_without_a_trace()
    {
        var turn = await AskAsync("想學太極拳");
        await changing.ChangeAsync(TaiChi, course => course.RetiredAt = new DateTime(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc));

        var recall = Assert.Single(await changing.RecallsAsync(turn));
        await changing.ChangeAsync(TaiChi, course => course.RetiredAt = null);

        Assert.Equal(RecallChange.Gone, recall.Change);
        Assert.Contains(new FactDifference(FactKind.Title, "太極拳", null), recall.Differences);
        Assert.All(recall.Differences, fact => Assert.Null(fact.Now));
        Assert.Empty(await changing.RecallsAsync(turn));
        Assert.False((await changing.ItemAsync(turn))!.Needs.HasFlag(ReviewNeeds.FactChanged));
    }

    [Fact]
    public async Task A_twin_that_another_is_shown_for_is_not_gone()
    {
        var turn = await AskAsync("想學插花");
        await changing.ChangeAsync(Flowers, course => (course.RetiredAt, course.ShownAs) = (DateTime.UnixEpoch, Pottery));

        Assert.Empty(await changing.RecallsAsync(turn));
        await changing.ChangeAsync(Flowers, course => course.Fee = 460);

        Assert.Equal(RecallChange.Changed, Assert.Single(await changing.RecallsAsync(turn)).Change);
    }

    [Fact]
    public async Task An_open_recall_follows_its_record()
    {
        var turn = await AskAsync("想學會計");
        await changing.ChangeAsync(Accounting, course => course.Fee = 2100);
        var first = Assert.Single(await changing.RecallsAsync(turn));
        await changing.ChangeAsync(Accounting, course => course.Fee = 2200);

        var second = Assert.Single(await changing.RecallsAsync(turn));

        Assert.Equal(first.Key, second.Key);
        Assert.Equal("2200 TWD", Assert.Single(second.Differences).Now);
    }

    [Fact]
    public async Task What_is_dealt_with_stays_and_a_further_change_is_a_recall_of_its_own()
    {
        var turn = await AskAsync("親子黏土，孩子六歲");
        await changing.ChangeAsync(Clay, course => course.Fee = 260);
        await changing.HandleAsync(Assert.Single(await changing.RecallsAsync(turn)));

        await changing.ChangeAsync(Clay, course => course.Summary = "別的簡介");
        Assert.Single(await changing.RecallsAsync(turn));
        await changing.ChangeAsync(Clay, course => course.Fee = 270);
        var recalls = await changing.RecallsAsync(turn);

        Assert.Equal([RecallState.Handled, RecallState.Open], recalls.Select(recall => recall.State));
        Assert.Equal(["260 TWD", "270 TWD"], recalls.Select(recall => recall.Differences.Single().Now));
    }

    [Fact]
    public async Task A_second_look_finds_nothing_to_do()
    {
        await AskAsync("想學書法");
        await changing.ChangeAsync(19, course => course.Fee = 10);

        Assert.True(await changing.SweepAsync() > 0);
        Assert.Equal(0, await changing.SweepAsync());
    }

    [Fact]
    public async Task A_phone_number_that_a_reply_named_is_followed_too()
    {
        var turn = await AskAsync("暖暖測試圖書館電話幾號");
        await changing.WithAsync(database => database.Institutions.Where(place => place.Key == 4)
            .ExecuteUpdateAsync(set => set.SetProperty(place => place.Phone, "02-2400-9999").SetProperty(place => place.RowHash, "new")));

        var recall = Assert.Single(await changing.RecallsAsync(turn));

        Assert.Equal((RecordKind.Institution, 4L), (recall.Kind, recall.RecordKey));
        Assert.Equal([new FactDifference(FactKind.Phone, "02-2400-0004", "02-2400-9999")], recall.Differences);
    }

    [Fact]
    public async Task A_quote_is_looked_for_in_the_document_as_it_is_read_again()
    {
        var turn = await AskAsync("學習券可以抵材料費嗎？");
        var quote = (await changing.WithAsync(database => database.UsedRecords.SingleAsync(use => use.TurnKey == turn.Key && use.Kind == RecordKind.Passage))).Facts.Single().Value;

        await ReadAgainAsync("每張面額五百元，可以抵學費，不能抵材料費。", "多了一段", "今年新增的說明。");
        Assert.Empty(await changing.RecallsAsync(turn));
        await ReadAgainAsync("每張面額六百元，可以抵學費，不能抵材料費。", "多了一段", "今年新增的說明。");

        var recall = Assert.Single(await changing.RecallsAsync(turn));
        Assert.Equal((RecordKind.Passage, RecallChange.Changed), (recall.Kind, recall.Change));
        Assert.Equal((FactKind.Quote, quote), (recall.Differences.Single().Fact, recall.Differences.Single().Said));
        Assert.Contains("六百元", recall.Differences.Single().Now, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recalled_reply_stands_in_the_queue_until_all_its_recalls_are_dealt_with()
    {
        var turn = await AskAsync("想學吉他");
        await changing.ChangeAsync(8, course => course.Fee = 1300);
        await changing.ChangeAsync(9, course => course.Fee = 2600);
        var recalls = await changing.RecallsAsync(turn);

        Assert.Equal(2, recalls.Count);
        Assert.Equal(30, (await changing.ItemAsync(turn))!.Score);
        await changing.HandleAsync(recalls[0]);
        Assert.Equal(30, (await changing.ItemAsync(turn))!.Score);
        await changing.HandleAsync(recalls[1], RecallHandling.ResidentTold);
        Assert.Equal(0, (await changing.ItemAsync(turn))!.Score);
    }

    private Task<Turn> AskAsync(string question) => new RecordedTalk(changing.City).SayAsync(question);

    private async Task ReadAgainAsync(string value, string heading, string further)
    {
        var folder = Directory.CreateTempSubdirectory("guide-");
        var path = Path.Combine(folder.FullName, "test-vouchers.md");
        await File.WriteAllTextAsync(path, $"# 測試學習券怎麼用\n\n## {heading}\n{further}\n\n## 面額和期限\n測試學習券{value}\n\n## 去哪裡領\n測試學習券由基隆市政府教育處發放，帶健保卡就可以領。\n");
        await changing.WithAsync(database => new DocumentIngest(TimeProvider.System).IngestAsync(database, path, overrides: null, CancellationToken.None));
        folder.Delete(recursive: true);
    }
}
