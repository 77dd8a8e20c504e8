using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Dialogue;

/// <summary>Names the nearest places where a person answers, with their phone numbers.</summary>
public sealed class HandingOver(ConsultationPlaces places, AdvisorSettings settings)
{
    private const int Named = 3;

    public async Task<Draft> ReplyAsync(LearningNeed need, PhraseBook book, CancellationToken cancellation)
    {
        var draft = new Draft(ReplyKind.HandOver) { CallsPerson = true };
        await AddPlacesAsync(draft, need, Named, book, cancellation);
        draft.Suggest(book.Say("suggest.help"));
        return draft;
    }

    /// <summary>Adds the places to a reply that could not help.</summary>
    public async Task AddPlacesAsync(Draft draft, LearningNeed need, int top, PhraseBook book, CancellationToken cancellation)
    {
        IReadOnlyList<string> districts = need.Districts is { } wanted ? wanted.Value : [];
        var nearest = await places.NearestAsync(need.City ?? settings.DefaultCity, districts, top, cancellation);
        draft.Line(book.Say(nearest.Count > 0 ? "handover.intro" : "handover.none"));
        foreach (var place in nearest)
        {
            draft.Back(place);
            draft.Said.Of(place, FactKind.Title, FactKind.Phone, FactKind.Address);
            var phrase = place.Phone is null ? "handover.noPhone" : place.Address is null ? "handover.place" : "handover.placeAddress";
            draft.Line(book.Say(phrase, ("name", place.Name), ("phone", place.Phone), ("address", place.Address)));
        }
    }
}
