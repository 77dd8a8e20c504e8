using LearningAdvisor.GraphQL.Execution.Planning;

namespace LearningAdvisor.GraphQL.Execution.Completion;

/// <summary>The objects of one type at one place of the operation, over all lists above it: what a batch resolver gets at once.</summary>
internal sealed class ObjectGroup(PlannedObject plan)
{
    /// <summary>What is selected on each of them.</summary>
    public PlannedObject Plan { get; } = plan;

    /// <summary>The objects in the order of the response.</summary>
    public List<ObjectResult> Objects { get; } = [];

    /// <summary>Gives all objects room for their fields, and forgets those that were taken out meanwhile.</summary>
    public void MakeRoom(bool someRemoved)
    {
        if (someRemoved)
            Objects.RemoveAll(result => result.IsRemoved());
        var cells = new object?[Objects.Count * Plan.Fields.Length];
        for (var i = 0; i < Objects.Count; i++)
            Objects[i].PlaceAt(cells, i * Plan.Fields.Length);
    }
}
