namespace LearningAdvisor.Advisor.Composing.Functions;

/// <summary>Ends the turn by naming the places where a person answers.</summary>
internal sealed class HandOver() : ModelFunction(
    "hand_over",
    "Names the nearest places where a person helps. When the resident wants a person, or nothing else answers.",
    """{ "type": "object", "properties": {} }""")
{
    public override Task<string> CallAsync(FunctionArguments arguments, ModelTalk talk, CancellationToken cancellation)
    {
        talk.End = TalkEnd.HandedOver;
        return Task.FromResult(Told(new { handed_over = true }));
    }
}
