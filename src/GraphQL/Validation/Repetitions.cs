namespace LearningAdvisor.GraphQL.Validation;

/// <summary>Finds items whose names should be unique and are not.</summary>
internal static class Repetitions
{
    /// <summary>Each item whose name an earlier one has, with the first that has it.</summary>
    public static IEnumerable<(T First, T Again)> Pairs<T>(IEnumerable<T> items, Func<T, string> name)
    {
        var seen = new Dictionary<string, T>();
        foreach (var item in items)
        {
            if (!seen.TryAdd(name(item), item))
                yield return (seen[name(item)], item);
        }
    }

    /// <summary>The items by name, for names that several have, in the order of the first ones.</summary>
    public static IEnumerable<IGrouping<string, T>> Groups<T>(IEnumerable<T> items, Func<T, string> name) =>
        items.GroupBy(name).Where(group => group.Skip(1).Any());
}
