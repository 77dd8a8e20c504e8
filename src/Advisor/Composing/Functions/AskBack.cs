using LearningAdvisor.Advisor.Guarding;

namespace LearningAdvisor.Advisor.Composing.Functions;

/// <summary>Ends the turn with one question back.</summary>
internal sealed class AskBack(SentenceGuard guard) : ModelFunction(
    "ask_back",
    "Asks the resident one question. Only when its answer would change which courses are shown.",
    """{ "type": "object", "properties": { "question": { "type": "string", "description": "One short question in the resident's language, without figures and names." } }, "required": ["question"] }""")
{
    public override Task<string> CallAsync(FunctionArguments arguments, ModelTalk talk, CancellationToken cancellation)
    {
        var question = arguments.NeededText("question");
        if (question.Count(character => character is '?' or '？') != 1 || guard.Prove(question, talk) is not { } proved)
            throw arguments.Refused("question", question, "one question in the resident's language that states nothing: no figures, names or days");

        talk.Ask(proved);
        return Task.FromResult(Told(new { asked = true }));
    }
}
