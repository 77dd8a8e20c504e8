using LearningAdvisor.Databases;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Tests.Hosting;

/// <summary>A database server that goes away cuts off every connection.</summary>
public sealed class DatabaseAwayTests : IDisposable
{
    private readonly ApiFixture _api = new();

    public void Dispose() => _api.Dispose();

    [PostgresFact]
    public async Task Lists_and_questions_are_answered_again_once_the_database_is_back()
    {
        const string List = "{ courses(first: 3) { nodes { title sessions { weekday } } } }";
        const string Question = "mutation { ask(input: { text: \"我想學陶藝\" }) { reply { text } } }";
        var (list, answer) = (await _api.Client.DataAsync(List), await _api.Client.DataAsync(Question));

        await CutAllAsync();
        // The first to ask finds out that its connection is gone.
        await _api.Client.SendAsync(List);
        await _api.Client.SendAsync(Question);

        Assert.Equal(list.ToString(), (await _api.Client.DataAsync(List)).ToString());
        Assert.Equal(answer.ToString(), (await _api.Client.DataAsync(Question)).ToString());
    }

    private async Task CutAllAsync()
    {
        await using var database = _api.OpenDatabase();
        await database.Database.ExecuteSqlAsync(
            $"select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
    }
}
