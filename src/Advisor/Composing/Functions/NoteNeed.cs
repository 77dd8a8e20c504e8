using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Geography;

namespace LearningAdvisor.Advisor.Composing.Functions;

/// <summary>Level 1: the model says what it understood, and nothing else.</summary>
internal sealed class NoteNeed(NeedWidening widening, Places places, AdvisorSettings settings)
    : ModelFunction(FunctionName, "Notes what the resident wants, as far as this message says it.", WishArguments.Schema)
{
    public const string FunctionName = "note_need";

    public override Task<string> CallAsync(FunctionArguments arguments, ModelTalk talk, CancellationToken cancellation)
    {
        var wishes = WishArguments.Read(arguments, places, talk.Said.Need.City ?? settings.DefaultCity, talk.Book);
        talk.Said = widening.Widen(talk.Said, talk.Text, arguments.Text("topic"), wishes);
        talk.End = TalkEnd.Understood;
        return Task.FromResult(Told(new { noted = true }));
    }
}
