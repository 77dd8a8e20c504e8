using LearningAdvisor.Advisor.Guarding.Figures;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Curating;

/// <summary>Takes questions apart so that they can be compared: concepts of the thesaurus, what is asked, the words that are left, wishes and figures.</summary>
public sealed class ShapeReader(Thesaurus thesaurus, NeedReader reader, Places places, AdvisorSettings settings)
{
    private const double WordWeight = 1.0;
    private const double PairWeight = 0.5;
    private const double LetterWeight = 0.7;

    // 一堂, 一次: a way to say "a", and no figure.
    private const string OnlyOne = "number:1";

    private readonly ThesaurusEmbedding _embedding = new(thesaurus);

    /// <param name="text">A question on its own.</param>
    /// <param name="today">In Taipei.</param>
    internal QuestionShape Read(string text, DateOnly today)
    {
        text = SimplifiedForms.Traditionalised(text);
        var understood = reader.Read(text, LearningNeed.Nothing, new ReadingContext(today, places)
        {
            City = settings.DefaultCity,
            NamesSubject = words => thesaurus.Find(words).Any(match => thesaurus.IsSubject(match.ConceptId)),
            SubjectTerms = thesaurus.SubjectTerms,
        });
        return Read(text, understood.NewWishes);
    }

    /// <param name="text">A question, in traditional characters.</param>
    /// <param name="wishes">What was read of it.</param>
    internal QuestionShape Read(string text, LearningNeed wishes)
    {
        var folded = TextFolding.Fold(text);
        var (concepts, subjects, words) = (Weights(), Weights(), Weights());
        foreach (var match in thesaurus.Find(text))
        {
            Add(concepts, match.ConceptId, match.Weight);
            if (thesaurus.IsSubject(match.ConceptId))
                Add(subjects, match.ConceptId, match.Weight);
        }

        var (asks, left) = Asked.In(folded);
        foreach (var word in PlainWords.Of(left))
            Add(words, word, !Han.IsHan(word[0]) ? WordWeight : word.Length > 1 ? PairWeight : LetterWeight);
        var demands = WishConditions.Of(wishes, settings.DefaultCity).Select(condition => $"{condition.Wish.Kind}:{ValueOf(condition.Wish.Kind, wishes)}")
            .Concat(FigureReader.In(text).Select(figure => figure.Forms[0]).Where(form => form != OnlyOne));
        return new QuestionShape(
            string.Concat(folded.Where(char.IsLetterOrDigit)), concepts, subjects, words, asks, demands.ToHashSet(StringComparer.Ordinal), _embedding.Embed(text));
    }

    private static Dictionary<string, double> Weights() => new(StringComparer.Ordinal);

    private static void Add(Dictionary<string, double> weights, string name, double weight) =>
        weights[name] = Math.Max(weight, weights.GetValueOrDefault(name));

    // The value and not the words: 免費 and "free" are the same wish.
    private static string? ValueOf(WishKind kind, LearningNeed need) => kind switch
    {
        WishKind.District => $"{need.City} {(need.Districts is { } places ? string.Join(',', places.Value.Order(StringComparer.Ordinal)) : null)}",
        WishKind.Weekday => string.Join(',', need.Weekdays!.Value.Order()),
        WishKind.TimeOfDay => string.Join(',', need.Times!.Value.Select(window => $"{window.From:HHmm}-{window.Until:HHmm}-{window.EndsBy:HHmm}")),
        WishKind.Date => $"{need.Dates!.Value.From:yyyyMMdd}-{need.Dates.Value.To:yyyyMMdd}",
        WishKind.Fee => $"{need.MaxFee!.Value}",
        WishKind.Mode => $"{need.Mode!.Value}",
        WishKind.Age => $"{need.Age!.Value}",
        WishKind.Audience => string.Join(',', need.Audiences!.Value.Order(StringComparer.Ordinal)),
        WishKind.Language => need.Language!.Value,
        WishKind.Institution => need.Institution!.Value,
        _ => "yes",
    };
}
