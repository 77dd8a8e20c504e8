using System.Net.Http.Json;
using System.Text.Json;
using LearningAdvisor.Advisor.Tests.Models;
using LearningAdvisor.Catalogue.Consultations;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Tests.Schema.Consultations;

/// <summary>The doors with a scripted language model behind them.</summary>
public sealed class AskWithModelTests : IAsyncLifetime
{
    private const string AskStream = """
        subscription ($input: AskInput!) {
          askStream(input: $input) {
            __typename
            ... on AskSentence { text }
            ... on AskFinished { payload { reply { text composedBy recommendations { course { code } } } } }
          }
        }
        """;

    private ScriptedModel _model = null!;
    private ApiFixture _api = null!;

    public async Task InitializeAsync()
    {
        _model = await ScriptedModel.StartAsync();
        _api = new ApiFixture
        {
            Settings = { ["Model:BaseUrl"] = _model.BaseUrl.ToString(), ["Model:Name"] = "scripted", ["Model:Key"] = "a-key" },
        };
    }

    public async Task DisposeAsync()
    {
        _api.Dispose();
        await _model.DisposeAsync();
    }

    [Fact]
    public async Task The_warm_up_asks_no_model_and_ask_says_who_worded_the_reply()
    {
        _ = _api.Client;
        Assert.Empty(_model.Received);
        _model.Add(ModelAnswer.Searches("陶藝"), new ModelAnswer("{c1.title}很適合您。"));

        var data = await _api.Client.DataAsync("mutation { ask(input: { text: \"我想學陶藝\" }) { reply { text composedBy kind } } }");

        var reply = data.GetProperty("ask").GetProperty("reply");
        Assert.Equal(("LLM", "RECOMMENDATION"), (reply.GetProperty("composedBy").GetString(), reply.GetProperty("kind").GetString()));
        Assert.Contains("很適合您。", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
        await using var database = _api.OpenDatabase();
        var use = await database.ModelUses.SingleAsync();
        Assert.Equal((AnswerLevel.Wording, "scripted"), (use.Level, use.Model));
    }

    [Fact]
    public async Task A_sentence_is_sent_once_it_is_proved_while_the_model_still_writes()
    {
        _model.Add(ModelAnswer.Searches("陶藝"), new ModelAnswer("只要三元。", "{c1.title}很適合您。", "另外，") { Ends = Ending.DiesWhenTold });
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = AskStream, variables = new { input = new { text = "我想學陶藝" } } }) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        request.Headers.Add("GraphQL-Preflight", "1");
        using var response = await _api.Client.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
        Assert.Equal("AskStarted", (await NextAsync(lines))!.Value.GetProperty("__typename").GetString());

        var heard = new List<string> { (await NextAsync(lines))!.Value.GetProperty("text").GetString()! };
        Assert.EndsWith("很適合您。", heard[0], StringComparison.Ordinal);
        await _model.HangsAsync();
        _model.Die();
        JsonElement? last = null;
        while (await NextAsync(lines) is { } next)
        {
            if (next.TryGetProperty("text", out var text))
                heard.Add(text.GetString()!);
            last = next;
        }

        var reply = last!.Value.GetProperty("payload").GetProperty("reply");
        Assert.Equal(reply.GetProperty("text").GetString(), string.Concat(heard));
        Assert.Equal("LLM", reply.GetProperty("composedBy").GetString());
        Assert.DoesNotContain("三元", string.Concat(heard), StringComparison.Ordinal);
    }

    private static async Task<JsonElement?> NextAsync(StreamReader lines)
    {
        while (await lines.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("data: {", StringComparison.Ordinal))
                return JsonElement.Parse(line["data: ".Length..]).GetProperty("data").GetProperty("askStream");
        }

        return null;
    }
}
