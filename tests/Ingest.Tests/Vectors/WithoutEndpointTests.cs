using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Ingest.Commands;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Vectors;

/// <summary>A catalogue with vectors of an endpoint that the settings do not name any more.</summary>
public sealed class WithoutEndpointTests : IAsyncLifetime
{
    private readonly TempFolder _folder = new();
    private EmbeddedCity _city = null!;

    public async Task InitializeAsync()
    {
        IngestProcess.WriteSeeds(_folder);
        _city = await EmbeddedCity.BuildAsync();
        await _city.LoadAsync("C1,吉他,500", "C2,陶藝,500");
    }

    public async Task DisposeAsync()
    {
        _folder.Dispose();
        await _city.DisposeAsync();
    }

    [Fact]
    public async Task A_run_loads_the_rows_keeps_the_vectors_and_says_what_is_missing()
    {
        var file = _city.City.Folder.Write("courses.csv", "code,title,fee,institution\nC1,電吉他,500,示範社區大學\nC2,陶藝,900,示範社區大學\n");

        var (exit, lines) = await RunAsync("run", "--data", file, "--mappings", _folder["none"]);

        Assert.Equal(0, exit);
        Assert.Contains(
            "  note: The catalogue's vectors are of scripted (8 values), and no endpoint is set: new texts get none. Set LEARNINGADVISOR__Embedding__BaseUrl, or ./ingest reembed changes over to the thesaurus.",
            lines);
        await using var catalogue = _city.Open();
        Assert.Equal(["C2"], await catalogue.Courses.Where(course => catalogue.CourseVectors.Any(vector => vector.CourseKey == course.Key)).Select(course => course.Code).ToListAsync());
        Assert.Equal(["C1"], await VectorsInUse.CoursesWithout(catalogue).Select(course => course.Code).ToListAsync());
    }

    [Fact]
    public async Task Reembedding_goes_back_to_the_thesaurus()
    {
        var (exit, lines) = await RunAsync("reembed");

        Assert.Equal(0, exit);
        Assert.Contains("  embedding, thesaurus-256-v1 (256 values): 2 records, 0 vectors reused, 2 texts embedded, 0 refused; 0 requests, 0 tokens, cost 0; 2 records got their vector", lines);
        await using var catalogue = _city.Open();
        Assert.True((await VectorsInUse.ModelAsync(catalogue, default)).IsEmbedded);
        Assert.Equal((2, 0), (await catalogue.CourseVectors.CountAsync(vector => vector.TextHash != ""), await catalogue.TextVectors.CountAsync()));
        Assert.Equal((0, "Every record in use has its vector of thesaurus-256-v1 (256 values)."), ((await RunAsync("reembed")).Exit, (await RunAsync("reembed")).Lines[0]));
    }

    private async Task<(int Exit, string[] Lines)> RunAsync(params string[] arguments)
    {
        var output = new StringWriter();
        var exit = await IngestProgram.RunAsync(
            [.. arguments, "--database", _city.City.Database, "--seeds", IngestProcess.SeedsOf(_folder)], new ProgramOutput(output, output, IsTerminal: false));
        return (exit, output.ToString().Split('\n'));
    }
}
