using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Consultations;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Reviewing;

/// <summary>A consultation whose turns are answered and recorded as the host does it.</summary>
internal sealed class RecordedTalk(SmallCity city)
{
    private (Guid Key, string Token)? _consultation;

    public async Task<Turn> SayAsync(string question)
    {
        await using var scope = city.Open();
        var book = scope.ServiceProvider.GetRequiredService<ConsultationBook>();
        var consultation = await OpenAsync(book);
        var outcome = await scope.ServiceProvider.GetRequiredService<Consultant>()
            .AnswerAsync(question, ConsultationState.FromJson(consultation.State), locale: null);
        return await book.RecordAsync(consultation, question, null, outcome, CancellationToken.None);
    }

    private async Task<Consultation> OpenAsync(ConsultationBook book)
    {
        if (_consultation is var (key, token))
            return (await book.OpenAsync(key, token, CancellationToken.None))!;

        var (begun, itsToken) = book.Begin("zh-TW");
        _consultation = (begun.Key, itsToken);
        return begun;
    }
}
