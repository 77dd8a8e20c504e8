using LearningAdvisor.Api.Accounts;

namespace LearningAdvisor.Api.Tests.Schema.TakeOver;

/// <summary>How to reach a resident, on a server that has a key for it.</summary>
public sealed class ContactTests : IDisposable
{
    private const string Request = "mutation($input: RequestCounsellorInput!) { requestCounsellor(input: $input) { consultation { id } errors { code message } } }";

    private readonly ApiFixture _api = new() { Settings = { ["TakeOver:ContactKey"] = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f" } };

    public void Dispose() => _api.Dispose();

    [Fact]
    public async Task A_contact_is_kept_for_counsellors_alone()
    {
        var key = CounsellorKey.New();
        new CounsellorFile(_api.Counsellors).Enter("一號櫃台", key);
        var asked = (await _api.Client.DataAsync("""mutation { ask(input: { text: "我要找真人" }) { consultation { id } consultationToken } }""")).GetProperty("ask");
        var (id, token) = (asked.GetProperty("consultation").GetProperty("id").GetString(), asked.GetProperty("consultationToken").GetString());

        var kept = await _api.Client.DataAsync(Request, new { input = new { consultationId = id, contact = "0912-345-678，晚上七點後" } }, token);
        var tooLong = await _api.Client.DataAsync(Request, new { input = new { consultationId = id, contact = new string('1', 301) } }, token);
        var seen = await _api.Client.DataAsync("{ waitingConsultations { nodes { contact } } }", null, key);

        Assert.Empty(kept.GetProperty("requestCounsellor").GetProperty("errors").EnumerateArray());
        Assert.Equal("""[{"code":"CONTACT_TOO_LONG","message":"聯絡方式最多 300 字，請縮短後再送一次。"}]""", tooLong.GetProperty("requestCounsellor").GetProperty("errors").GetRawText());
        Assert.Equal("0912-345-678，晚上七點後", seen.GetProperty("waitingConsultations").GetProperty("nodes")[0].GetProperty("contact").GetString());
    }
}
