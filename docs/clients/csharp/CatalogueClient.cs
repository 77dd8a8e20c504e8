using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LearningAdvisor.FindCourses;

/// <summary>Asks the catalogue.</summary>
/// <param name="http">Its base address is the API's, such as http://127.0.0.1:5080/graphql.</param>
internal sealed class CatalogueClient(HttpClient http)
{
    // GraphQL writes names of enums as ON_SITE, and members as they are here but for the first letter.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    /// <summary>All courses that meet a filter, soonest first; pages are fetched as they are needed.</summary>
    /// <param name="where">In the shape of <c>CourseFilterInput</c>.</param>
    public async IAsyncEnumerable<Course> FindCoursesAsync(object where)
    {
        var query = await ReadQueryAsync("FindCourses.graphql");
        PageInfo page;
        string? after = null;
        do
        {
            var (courses, pageInfo) = (await SendAsync<FindCoursesData>(query, new { where, after })).Courses;
            foreach (var course in courses)
                yield return course;
            (page, after) = (pageInfo, pageInfo.EndCursor);
        }
        while (page.HasNextPage);
    }

    // A refused operation has status 400 and its errors in the same body, so the status adds nothing.
    private async Task<TData> SendAsync<TData>(string query, object variables)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "") { Content = JsonContent.Create(new { query, variables }, options: Json) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json"));
        using var response = await http.SendAsync(request);
        var answer = await response.Content.ReadFromJsonAsync<Answer<TData>>(Json);
        return answer is { Data: { } data, Errors: null }
            ? data
            : throw new HttpRequestException(string.Join('\n', answer?.Errors?.Select(error => error.Message) ?? [$"No data, status {(int)response.StatusCode}."]));
    }

    private static async Task<string> ReadQueryAsync(string name)
    {
        using var reader = new StreamReader(typeof(CatalogueClient).Assembly.GetManifestResourceStream(name)!);
        return await reader.ReadToEndAsync();
    }
}
