using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Institutions;

namespace LearningAdvisor.Advisor.Composing;

/// <summary>The records that the model has been shown in this turn, by the handles it writes: c1, i1, p1. It can name no others.</summary>
internal sealed class ModelRecords
{
    private readonly List<FoundCourse> _courses = [];
    private readonly List<Institution> _institutions = [];
    private readonly List<Passage> _passages = [];

    /// <returns>The course's handle; the same for the same course.</returns>
    public string Add(FoundCourse course) => "c" + Place(_courses, course, known => known.Course.Key == course.Course.Key);

    /// <returns>The institution's handle; the same for the same institution.</returns>
    public string Add(Institution institution) => "i" + Place(_institutions, institution, known => known.Key == institution.Key);

    /// <param name="passage">With its document.</param>
    /// <returns>The passage's handle; the same for the same passage.</returns>
    public string Add(Passage passage) => "p" + Place(_passages, passage, known => known.Key == passage.Key);

    /// <returns>A <see cref="FoundCourse"/>, <see cref="Institution"/> or <see cref="Passage"/>; null where no record has the handle.</returns>
    public object? Find(string handle)
    {
        if (handle.Length < 2 || !int.TryParse(handle.AsSpan(1), out var place))
            return null;
        return handle[0] switch
        {
            'c' => _courses.ElementAtOrDefault(place - 1),
            'i' => _institutions.ElementAtOrDefault(place - 1),
            'p' => _passages.ElementAtOrDefault(place - 1),
            _ => null,
        };
    }

    /// <summary>Writes a slot for each title and name that the model spelled out, the longest first.</summary>
    public string WithSlots(string sentence)
    {
        var names = _courses.Select((found, index) => (Name: found.Course.Title, Slot: $"{{c{index + 1}.title}}"))
            .Concat(_institutions.Select((place, index) => (place.Name, Slot: $"{{i{index + 1}.name}}")));
        return names.OrderByDescending(named => named.Name.Length)
            .Aggregate(sentence, (text, named) => text.Replace(named.Name, named.Slot, StringComparison.Ordinal));
    }

    private static int Place<T>(List<T> list, T record, Predicate<T> isSame)
    {
        var known = list.FindIndex(isSame);
        if (known >= 0)
            return known + 1;
        list.Add(record);
        return list.Count;
    }
}
