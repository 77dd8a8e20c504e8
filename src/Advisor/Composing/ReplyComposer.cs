using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Composing.Functions;
using LearningAdvisor.Advisor.Guarding;
using LearningAdvisor.Advisor.Models;
using LearningAdvisor.Advisor.Pathways;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Search.Passages;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.Extensions.AI;

namespace LearningAdvisor.Advisor.Composing;

/// <summary>Works with the model on a turn: level 1, in which it notes what it understood, and level 2, in which it looks things up and words the reply.</summary>
public sealed class ReplyComposer(
    CourseFinder finder, SuitableCourses suitable, PassageSearch passages, CatalogueContext database, NeedWidening widening, SentenceGuard guard, Thesaurus thesaurus, Places places, AdvisorSettings settings, TimeProvider clock)
{
    // More sentences than that are no answer any more.
    private const int MostSentences = 10;

    private readonly ModelFunction[] _understanding = [new NoteNeed(widening, places, settings)];

    private readonly ModelFunction[] _wording =
    [
        new SearchCourses(finder, suitable, widening, thesaurus, places, settings),
        new CourseDetails(),
        new FindInstitutions(database, settings),
        new SearchGuides(passages, settings),
        new AskBack(guard),
        new Functions.HandOver(),
    ];

    /// <summary>Level 1: widens <see cref="ModelTalk.Said"/>.</summary>
    internal Task<ModelFall> UnderstandAsync(IChatClient client, ModelSettings model, ModelTalk talk, ModelMeter meter, CancellationToken cancellation) =>
        new FunctionRounds(_understanding, model, meter, clock)
            .RunAsync(client, Instruction.Understand, talk, NoteNeed.FunctionName, hear: null, cancellation);

    /// <summary>Level 2: adds proved sentences to the talk, or ends it otherwise.</summary>
    /// <param name="hear">Given each sentence as soon as it is proved.</param>
    /// <returns>None where the talk ended in a reply or a choice of the model's; else why the template must take over.</returns>
    internal async Task<ModelFall> ComposeAsync(
        IChatClient client, ModelSettings model, ModelTalk talk, ModelMeter meter, Func<string, ValueTask>? hear, CancellationToken cancellation)
    {
        var known = string.Join(", ", NeedWords.Wishes(talk.Said.Need).Select(wish => wish.Text).Prepend(talk.Said.Need.TopicText).Where(word => word.Length > 0));
        var instructions = Instruction.Compose
            .Replace("{language}", talk.Book.Locale, StringComparison.Ordinal)
            .Replace("{known}", known.Length > 0 ? known : "nothing", StringComparison.Ordinal)
            .Replace("{manner}", talk.Book.IsPlain ? Instruction.PlainManner : "", StringComparison.Ordinal);
        var stream = new SentenceStream();
        var fall = await new FunctionRounds(_wording, model, meter, clock).RunAsync(client, instructions, talk, mustCall: null, HearAsync, cancellation);
        if (fall == ModelFall.None)
            await SpeakAsync(stream.End());
        return fall != ModelFall.None ? fall : Outcome(talk);

        ValueTask HearAsync(string piece) => SpeakAsync(stream.Add(piece));

        async ValueTask SpeakAsync(IReadOnlyList<string> sentences)
        {
            foreach (var sentence in sentences.Where(sentence => sentence.Any(char.IsLetterOrDigit)))
            {
                if (talk.Proved.Count >= MostSentences || guard.Prove(sentence, talk) is not { } proved)
                    talk.Cut++;
                else if (hear is null)
                    talk.Speak(proved);
                else
                    await hear(talk.Speak(proved));
            }
        }
    }

    // A reply that names nothing, or of which more was cut than is left, is worse than the template's.
    private static ModelFall Outcome(ModelTalk talk)
    {
        if (talk.End == TalkEnd.NothingFits)
            return ModelFall.NothingFits;
        if (talk.End != TalkEnd.None)
            return ModelFall.None;
        if (talk.Proved.Count + talk.Cut == 0)
            return ModelFall.Empty;

        var citesSomething = talk.Proved.Any(sentence => sentence.Courses.Count + sentence.Institutions.Count + sentence.Quotes.Count > 0);
        return citesSomething && talk.Cut <= talk.Proved.Count ? ModelFall.None : ModelFall.Unproved;
    }
}
