using System.Diagnostics;
using System.Globalization;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Databases;
using LearningAdvisor.Endpoints;
using LearningAdvisor.Ingest.Reporting;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Vectors;

/// <summary>The real program with an endpoint, killed while it changes over to another model: readers keep the old vectors, a batch is repeated, and the end is that of an undisturbed one.</summary>
public sealed class ReembedProgramTests : IAsyncLifetime
{
    private const int Courses = 60;
    private const int BatchTexts = 8;

    private readonly TempFolder _folder = new();
    private readonly TemporaryDatabase _calm = new();
    private readonly TemporaryDatabase _killed = new();
    private ScriptedEmbeddings _endpoint = null!;

    public async Task InitializeAsync()
    {
        _endpoint = await ScriptedEmbeddings.StartAsync();
        IngestProcess.WriteSeeds(_folder);
        Directory.CreateDirectory(_folder["data"]);
        _folder.Write("data/courses.csv", "code,title,institution\n" + string.Concat(Enumerable.Range(1, Courses).Select(i => $"C{i},吉他{i},示範社區大學\n")));
        _folder.Write("data/guide.md", "# 指南\n\n第一段說明報名的方法與期限。\n\n第二段說明費用的減免辦法。\n");
        foreach (var database in new[] { _calm, _killed })
            Assert.Equal(0, await ExitAsync(Start(database, withEndpoint: false, "run", "--data", _folder["data"])));
    }

    public async Task DisposeAsync()
    {
        await _endpoint.DisposeAsync();
        _folder.Dispose();
        _calm.Dispose();
        _killed.Dispose();
    }

    [Fact]
    public async Task A_change_of_the_model_that_is_killed_goes_on_where_it_was()
    {
        int[] killedAtRequest = [1, 3, 5];
        Assert.Equal(0, await ExitAsync(Start(_calm, withEndpoint: true, "reembed")));
        var undisturbed = _endpoint.Texts;

        foreach (var request in killedAtRequest)
        {
            await KillAsync(request);
            Assert.Equal((EmbeddingModel.Embedded().Name, Courses, 256), await SeenAsync(_killed));
        }

        Assert.Equal(0, await ExitAsync(Start(_killed, withEndpoint: true, "reembed")));
        Assert.Equal((_endpoint.Settings.Name, Courses, 8), await SeenAsync(_killed));
        Assert.Equal(await VectorsAsync(_calm), await VectorsAsync(_killed));
        Assert.InRange(_endpoint.Texts - undisturbed, undisturbed, undisturbed + (killedAtRequest.Length * BatchTexts));
        await using var catalogue = _killed.Open();
        var told = await ToldVectors.OfAsync(catalogue, isAll: false, default);
        Assert.Equal((0, 0, 0), (told.Courses, told.Passages, told.Waiting));
    }

    [Fact]
    public async Task An_empty_catalogue_takes_the_model_of_the_settings_and_reindexing_costs_nothing()
    {
        using var empty = new TemporaryDatabase();
        Assert.Equal(0, await ExitAsync(Start(empty, withEndpoint: true, "run", "--data", _folder["data"])));
        Assert.Equal((_endpoint.Settings.Name, Courses, 8), await SeenAsync(empty));
        var sent = _endpoint.Texts;

        Assert.Equal(0, await ExitAsync(Start(empty, withEndpoint: true, "reindex")));

        Assert.Equal((Courses + 2, Courses + 2), (sent, _endpoint.Texts));
        Assert.Equal((_endpoint.Settings.Name, Courses, 8), await SeenAsync(empty));
    }

    // While the endpoint holds back the answer.
    private async Task KillAsync(int request)
    {
        var reached = new TaskCompletionSource();
        for (var i = 1; i < request; i++)
            _endpoint.Script.Enqueue((http, texts) => ScriptedEmbeddings.GiveAsync(http, [.. texts.Select(_endpoint.VectorOf)]));
        _endpoint.Script.Enqueue((http, texts) =>
        {
            reached.SetResult();
            return ScriptedEmbeddings.BeSilentAsync(http, texts);
        });
        using var program = Start(_killed, withEndpoint: true, "reembed");
        await reached.Task.WaitAsync(TimeSpan.FromMinutes(1));
        program.Kill();
        await program.WaitForExitAsync();
    }

    private Process Start(TemporaryDatabase database, bool withEndpoint, params string[] arguments)
    {
        var settings = _endpoint.Settings;
        var environment = !withEndpoint ? new Dictionary<string, string>() : new Dictionary<string, string>
        {
            ["LEARNINGADVISOR__Embedding__BaseUrl"] = settings.BaseUrl.ToString(),
            ["LEARNINGADVISOR__Embedding__Name"] = settings.Name,
            ["LEARNINGADVISOR__Embedding__Dimensions"] = settings.Dimensions.ToString(CultureInfo.InvariantCulture),
            ["LEARNINGADVISOR__Embedding__BatchTexts"] = BatchTexts.ToString(CultureInfo.InvariantCulture),
        };
        return IngestProcess.Start(environment, [.. arguments, "--database", database.Connection, "--seeds", IngestProcess.SeedsOf(_folder)]);
    }

    private static async Task<int> ExitAsync(Process program)
    {
        using (program)
        {
            await program.WaitForExitAsync();
            return program.ExitCode;
        }
    }

    private static async Task<(string Model, int Vectors, int Values)> SeenAsync(TemporaryDatabase database)
    {
        await using var catalogue = database.Open();
        var vectors = await catalogue.CourseVectors.ToListAsync();
        return ((await VectorsInUse.ModelAsync(catalogue, default)).Name, vectors.Count, vectors.Select(vector => vector.Vector.Length / sizeof(float)).Distinct().Single());
    }

    private static async Task<List<string>> VectorsAsync(TemporaryDatabase database)
    {
        await using var catalogue = database.Open();
        var courses = await catalogue.CourseVectors.OrderBy(vector => vector.CourseKey).ToListAsync();
        var passages = await catalogue.PassageVectors.OrderBy(vector => vector.PassageKey).ToListAsync();
        return [.. courses.Select(vector => $"{vector.TextHash} {Convert.ToHexString(vector.Vector)}"), .. passages.Select(vector => Convert.ToHexString(vector.Vector))];
    }
}
