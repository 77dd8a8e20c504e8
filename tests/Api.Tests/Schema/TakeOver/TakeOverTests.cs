using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json;
using LearningAdvisor.Api.Tests.Schema.Reviews;

namespace LearningAdvisor.Api.Tests.Schema.TakeOver;

[Collection(nameof(ReviewCity))]
public sealed class TakeOverTests(ReviewCity city) : IDisposable
{
    private const string Ask = "mutation($input: AskInput!) { ask(input: $input) { turn { id } reply { text } errors { code } } }";
    private const string Take = "mutation($input: TakeOverInput!) { takeOver(input: $input) { waitingConsultation { version holder state } errors { code message path } } }";
    private const string Send = "mutation($input: SendAsCounsellorInput!) { sendAsCounsellor(input: $input) { turn { id reply { text composedBy counsellor } } errors { code message path } } }";
    private const string Note = "mutation($input: AddNoteInput!) { addNote(input: $input) { waitingConsultation { notes { text author } } errors { code } } }";
    private const string HandBack = "mutation($input: HandBackInput!) { handBack(input: $input) { waitingConsultation { state } errors { code } } }";
    private const string Waiting = "query($id: ID!) { waitingConsultation(consultationId: $id) { id version state holder channel unread note contact lastWords { question } notes { text } messages { delivery problem turn { id } } } }";

    private readonly CancellationTokenSource _patience = new();

    public void Dispose() => _patience.Dispose();

    [Fact]
    public async Task A_resident_who_asks_for_a_person_is_answered_by_one_and_then_by_the_adviser_again()
    {
        var asked = await city.AskAsync("我要找真人");
        Assert.Equal("HELD", (await TakeAsync(asked, 1, city.One)).GetProperty("waitingConsultation").GetProperty("state").GetString());

        var silent = await AskAsync(asked, "哪裡可以學吉他？");
        var sent = (await city.Client.DataAsync(Send, new { input = new { consultationId = asked.Consultation, text = "社大有課。", clientMessageId = "c1" } }, city.One)).GetProperty("sendAsCounsellor");
        var turns = await TurnsAsync(asked);
        await city.Client.DataAsync(HandBack, new { input = new { consultationId = asked.Consultation } }, city.One);

        Assert.Equal(JsonValueKind.Null, silent.GetProperty("reply").ValueKind);
        Assert.Empty(silent.GetProperty("errors").EnumerateArray());
        Assert.Equal(silent.GetProperty("turn").GetProperty("id").GetString(), sent.GetProperty("turn").GetProperty("id").GetString());
        Assert.Equal("""{"text":"社大有課。","composedBy":"COUNSELLOR","counsellor":"一號櫃台"}""", sent.GetProperty("turn").GetProperty("reply").GetRawText());
        Assert.Contains(turns, turn => turn.Question == "哪裡可以學吉他？" && turn.Reply == "社大有課。");
        Assert.NotEqual(JsonValueKind.Null, (await AskAsync(asked, "謝謝")).GetProperty("reply").ValueKind);
    }

    [Fact]
    public async Task The_list_shows_who_waits_since_when_and_what_they_said()
    {
        var asked = await city.AskAsync("我要找真人");
        await AskAsync(asked, "想學吉他");

        var data = await city.Client.DataAsync(
            "{ waitingConsultations(first: 100, where: { state: { eq: WAITING }, holder: { eq: null } }) { totalCount nodes { consultation { id } since reason version channel unread lastWords { question } messages { id } } } }", null, city.One);

        var node = data.GetProperty("waitingConsultations").GetProperty("nodes").EnumerateArray().Single(one => one.GetProperty("consultation").GetProperty("id").GetString() == asked.Consultation);
        Assert.Equal(
            """{"since":"2026-03-04T04:00:00Z","reason":"RESIDENT_ASKED","version":1,"channel":"web","unread":2,"lastWords":{"question":"想學吉他"},"messages":[]}""",
            node.GetRawText().Replace($$"""{"consultation":{"id":"{{asked.Consultation}}"},""", "{", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_comes_second_is_told_of_the_first_by_name()
    {
        var asked = await city.AskAsync("我要找真人");
        await TakeAsync(asked, 1, city.One);

        var late = await TakeAsync(asked, 1, city.Two);

        var error = late.GetProperty("errors").EnumerateArray().Single();
        Assert.Equal("""{"code":"CONSULTATION_HELD","message":"「一號櫃台」已經在 2026-03-04 12:00 接手這段對話。請先和同事說好，看過現況再接手。","path":["input","consultationId"]}""", error.GetRawText());
        Assert.Equal((2, "一號櫃台"), (late.GetProperty("waitingConsultation").GetProperty("version").GetInt32(), late.GetProperty("waitingConsultation").GetProperty("holder").GetString()));
    }

    [Fact]
    public async Task Words_arrive_at_the_one_who_watches_the_consultation_and_notes_do_not()
    {
        var asked = await city.AskAsync("我要找真人");
        await using var events = await WatchAsync(asked.Consultation, asked.Token);
        Assert.Equal("RESYNC", (await NextAsync(events)).GetProperty("kind").GetString());

        await TakeAsync(asked, 1, city.One);
        await city.Client.DataAsync(Note, new { input = new { consultationId = asked.Consultation, text = "只給同事看" } }, city.One);
        await city.Client.DataAsync(Send, new { input = new { consultationId = asked.Consultation, text = "您好，請說。" } }, city.One);
        await city.Client.DataAsync(HandBack, new { input = new { consultationId = asked.Consultation } }, city.One);
        await city.Client.DataAsync("mutation($id: ID!) { forgetMe(input: { consultationId: $id }) { forgotten } }", new { id = asked.Consultation }, asked.Token);

        var told = new List<JsonElement>();
        while (told.Count < 4)
            told.Add(await NextAsync(events));
        Assert.Equal(["HAND_OVER", "TURN", "HAND_OVER", "REMOVED"], told.Select(one => one.GetProperty("kind").GetString()));
        Assert.Equal("您好，請說。", told[1].GetProperty("turn").GetProperty("reply").GetProperty("text").GetString());
        Assert.DoesNotContain("只給同事看", string.Concat(told.Select(one => one.GetRawText())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counsellors_hear_of_all_that_happens()
    {
        await using var events = await StreamAsync("subscription { waitingConsultationsChanged { kind consultationId waitingConsultation { version unread } } }", null, city.Two);
        var asked = await city.AskAsync("我要找真人");
        await TakeAsync(asked, 1, city.One);
        await AskAsync(asked, "在嗎");
        await city.Client.DataAsync(Note, new { input = new { consultationId = asked.Consultation, text = "已回電" } }, city.One);

        var kinds = new List<string?>();
        while (kinds.Count < 4)
        {
            Assert.True(await events.MoveNextAsync());
            var happened = JsonElement.Parse(events.Current.Data).GetProperty("data").GetProperty("waitingConsultationsChanged");
            if (happened.GetProperty("consultationId").GetString() == asked.Consultation)
                kinds.Add(happened.GetProperty("kind").GetString());
        }
        Assert.Equal(["WAITING", "TAKEN", "RESIDENT_SPOKE", "NOTE_ADDED"], kinds);
    }

    [Fact]
    public async Task A_foreign_token_sees_and_does_nothing()
    {
        var (asked, other) = (await city.AskAsync("我要找真人"), await city.AskAsync("你好"));
        var id = new { id = asked.Consultation };

        foreach (var (operation, variables) in new (string, object)[]
        {
            (Waiting, id),
            ("{ waitingConsultations { totalCount } }", new { }),
            ("{ cannedReplies { text } }", new { }),
            (Take, new { input = new { consultationId = asked.Consultation, version = 1 } }),
            (Send, new { input = new { consultationId = asked.Consultation, text = "您好" } }),
            (Note, new { input = new { consultationId = asked.Consultation, text = "您好" } }),
            (HandBack, new { input = new { consultationId = asked.Consultation } }),
        })
        {
            Assert.Equal("FORBIDDEN", await CodeAsync(operation, variables, other.Token));
            Assert.Equal("FORBIDDEN", await CodeAsync(operation, variables, asked.Token));
            Assert.Equal("UNAUTHENTICATED", await CodeAsync(operation, variables, null));
        }
        await using var refused = await WatchAsync(asked.Consultation, other.Token);
        Assert.True(await refused.MoveNextAsync());
        Assert.Contains("FORBIDDEN", refused.Current.Data, StringComparison.Ordinal);
        var node = await city.Client.DataAsync("query($id: ID!) { node(id: $id) { id } }", new { id = LearningAdvisor.Api.Schema.GlobalId.Of("WaitingConsultation", LearningAdvisor.Api.Schema.GlobalId.GuidOf("Consultation", asked.Consultation)!.Value) }, asked.Token);
        Assert.Equal(JsonValueKind.Null, node.GetProperty("node").ValueKind);
    }

    [Fact]
    public async Task The_resident_reads_who_answers_and_no_note_or_contact()
    {
        var asked = await city.AskAsync("我要找真人");
        var requested = await city.Client.DataAsync(
            "mutation($input: RequestCounsellorInput!) { requestCounsellor(input: $input) { notice errors { code } } }",
            new { input = new { consultationId = asked.Consultation, note = "想問學費，電話 0912345678" } },
            asked.Token);
        await TakeAsync(asked, 1, city.One);
        await city.Client.DataAsync(Note, new { input = new { consultationId = asked.Consultation, text = "已回電" } }, city.One);

        var read = await city.Client.DataAsync("query($id: ID!) { consultation(id: $id) { handOver { state counsellor notice } turns { question reply { text } } } }", new { id = asked.Consultation }, asked.Token);
        var seen = (await city.Client.DataAsync(Waiting, new { id = asked.Consultation }, city.One)).GetProperty("waitingConsultation");

        Assert.Equal("""{"notice":"我也通知了諮詢人員；有人接手時，會在這裡回覆您。","errors":[]}""", requested.GetProperty("requestCounsellor").GetRawText());
        Assert.Equal(
            """{"state":"HELD","counsellor":"一號櫃台","notice":"諮詢人員「一號櫃台」接手了，會在這裡回覆您；這段時間我先不說話。"}""",
            read.GetProperty("consultation").GetProperty("handOver").GetRawText());
        Assert.DoesNotContain("已回電", read.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("想問學費，電話 〔手機號碼〕", seen.GetProperty("note").GetString());
        Assert.Equal("已回電", seen.GetProperty("notes")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_course_is_shown_with_the_words_and_one_that_is_not_there_is_refused()
    {
        var asked = await city.AskAsync("我要找真人");
        await TakeAsync(asked, 1, city.One);
        var course = (await city.Client.DataAsync("{ courses(first: 1) { nodes { id } } }")).GetProperty("courses").GetProperty("nodes")[0].GetProperty("id").GetString();

        var refused = (await city.Client.DataAsync(Send, new { input = new { consultationId = asked.Consultation, text = "這門課", courseIds = new[] { "no id" } } }, city.One)).GetProperty("sendAsCounsellor");
        await city.Client.DataAsync(Send, new { input = new { consultationId = asked.Consultation, text = "這門課", courseIds = new[] { course } } }, city.One);
        var seen = (await city.Client.DataAsync(Waiting, new { id = asked.Consultation }, city.One)).GetProperty("waitingConsultation").GetProperty("messages").EnumerateArray().Single();
        var shown = await city.Client.DataAsync("query($id: ID!) { consultation(id: $id) { turns { reply { text recommendations { course { id } } } } } }", new { id = asked.Consultation }, asked.Token);

        Assert.Equal("COURSE_NOT_FOUND", refused.GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal(("SENT", JsonValueKind.Null), (seen.GetProperty("delivery").GetString(), seen.GetProperty("problem").ValueKind));
        Assert.Contains("""{"text":"這門課","recommendations":[{"course":{"id":"ID"}}]}""".Replace("ID", course, StringComparison.Ordinal), shown.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Canned_replies_come_in_the_residents_language()
    {
        var data = await city.Client.DataAsync("""{ cannedReplies(locale: "vi-VN") { id title text locale } }""", null, city.One);

        Assert.All(data.GetProperty("cannedReplies").EnumerateArray(), reply => Assert.Equal("vi", reply.GetProperty("locale").GetString()));
        Assert.NotEmpty(data.GetProperty("cannedReplies").EnumerateArray());
    }

    [Fact]
    public async Task A_stream_of_a_question_to_a_person_ends_without_a_sentence()
    {
        var asked = await city.AskAsync("我要找真人");
        await TakeAsync(asked, 1, city.One);

        await using var events = await StreamAsync(
            "subscription($input: AskInput!) { askStream(input: $input) { __typename ... on AskFinished { payload { reply { id } errors { code } } } } }",
            new { input = new { text = "在嗎", consultationId = asked.Consultation } },
            asked.Token);
        var told = new List<string>();
        while (await events.MoveNextAsync() && events.Current.EventType == "next")
            told.Add(JsonElement.Parse(events.Current.Data).GetProperty("data").GetProperty("askStream").GetRawText());

        Assert.Equal(["""{"__typename":"AskStarted"}""", """{"__typename":"AskFinished","payload":{"reply":null,"errors":[]}}"""], told);
    }

    private async Task<JsonElement> TakeAsync(Asked asked, int version, string key) =>
        (await city.Client.DataAsync(Take, new { input = new { consultationId = asked.Consultation, version } }, key)).GetProperty("takeOver");

    private async Task<JsonElement> AskAsync(Asked asked, string text) =>
        (await city.Client.DataAsync(Ask, new { input = new { text, consultationId = asked.Consultation } }, asked.Token)).GetProperty("ask");

    private async Task<List<(string? Question, string? Reply)>> TurnsAsync(Asked asked)
    {
        var data = await city.Client.DataAsync("query($id: ID!) { consultation(id: $id) { turns { question reply { text } } } }", new { id = asked.Consultation }, asked.Token);
        return [.. data.GetProperty("consultation").GetProperty("turns").EnumerateArray().Select(turn => (
            turn.GetProperty("question").GetString(),
            turn.GetProperty("reply") is { ValueKind: JsonValueKind.Object } reply ? reply.GetProperty("text").GetString() : null))];
    }

    private async Task<string?> CodeAsync(string query, object variables, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await city.Client.Http.SendAsync(request, _patience.Token);
        return (await response.Content.ReadFromJsonAsync<JsonElement>(_patience.Token)).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
    }

    private Task<IAsyncEnumerator<SseItem<string>>> WatchAsync(string id, string token) => StreamAsync(
        "subscription($id: ID!) { consultationChanged(id: $id) { kind consultation { handOver { state } } turn { question reply { text } } } }", new { id }, token);

    // The headers come once the subscription listens, so nothing that a test does afterwards is missed.
    private async Task<IAsyncEnumerator<SseItem<string>>> StreamAsync(string query, object? variables, string token)
    {
        // From here on: the first of these tests starts the host.
        _patience.CancelAfter(TimeSpan.FromSeconds(30));
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var response = await city.Client.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, _patience.Token);
        return SseParser.Create(await response.Content.ReadAsStreamAsync(_patience.Token)).EnumerateAsync(_patience.Token).GetAsyncEnumerator(_patience.Token);
    }

    private static async Task<JsonElement> NextAsync(IAsyncEnumerator<SseItem<string>> events)
    {
        Assert.True(await events.MoveNextAsync());
        Assert.Equal("next", events.Current.EventType);
        return JsonElement.Parse(events.Current.Data).GetProperty("data").GetProperty("consultationChanged");
    }
}
