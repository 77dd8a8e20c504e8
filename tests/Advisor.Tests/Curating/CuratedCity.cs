using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Advisor.Tests.Recalling;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Curating;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Curating;

/// <summary>A small city of a test class's own, whose counsellors write answers and words.</summary>
public sealed class CuratedCity : IAsyncLifetime
{
    internal const long Pottery = 11, Library = 2;

    private static readonly Actor Counsellor = new("一號櫃台");

    public ChangingCity Changing { get; } = new();

    public Task InitializeAsync() => Changing.InitializeAsync();

    public Task DisposeAsync() => Changing.DisposeAsync();

    /// <summary>An answer about the pottery course, proved by its record.</summary>
    internal static CuratedContent AboutPottery => new()
    {
        Title = "陶藝課要帶什麼",
        Examples = ["陶藝課要自己帶工具嗎", "上陶藝課要準備什麼"],
        Texts = [new CuratedText("zh-TW", "不用帶工具，材料都在教室。學費八百元，星期四上午10點上課。")],
        Sources = [new CuratedSource { Kind = CuratedSourceKind.Course, RecordKey = Pottery }],
    };

    /// <summary>Saves an answer and puts it in force.</summary>
    internal async Task<CuratedAnswer> InForceAsync(CuratedContent content)
    {
        var saved = await SaveAsync(content);
        Assert.Null(saved.Refusal);
        var changed = await StandAsync(saved.Answer!, CuratedState.InForce);
        Assert.Null(changed.Refusal);
        return changed.Answer!;
    }

    internal Task<CuratedOutcome> SaveAsync(CuratedContent content, CuratedAnswer? answer = null, int? version = null) =>
        WithAsync<CuratedDesk, CuratedOutcome>(desk => desk.SaveAsync(answer?.Key, version ?? answer?.Version ?? 0, content, Counsellor, CancellationToken.None));

    internal Task<CuratedOutcome> StandAsync(CuratedAnswer answer, CuratedState state, int? version = null) =>
        WithAsync<CuratedDesk, CuratedOutcome>(desk => desk.ChangeStateAsync(answer.Key, version ?? answer.Version, state, Counsellor, CancellationToken.None));

    internal Task<CuratedLook> LookAsync(CuratedAnswer answer) => WithAsync<CuratedProof, CuratedLook>(proof => proof.LookAsync(answer.Content, CancellationToken.None));

    /// <summary>One turn, as the first of a talk or after what is known.</summary>
    internal Task<TurnOutcome> AskAsync(string question, ConsultationState? before = null) =>
        WithAsync<Consultant, TurnOutcome>(consultant => consultant.AnswerAsync(question, before ?? ConsultationState.Fresh, locale: null));

    /// <summary>The reply to a first turn.</summary>
    internal async Task<Reply> ReplyAsync(string question) => (await AskAsync(question)).Reply;

    /// <summary>Removes all answers, as if nobody had written any.</summary>
    internal async Task ClearAsync()
    {
        await WithAsync<CatalogueContext, int>(database => database.CuratedAnswers.ExecuteDeleteAsync());
        Changing.City.Services.GetRequiredService<CurationInUse>().Outdate(CurationChange.Answers);
    }

    internal async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        await using var scope = Changing.City.Open();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
