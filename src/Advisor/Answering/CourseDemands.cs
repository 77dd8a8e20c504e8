using LearningAdvisor.Advisor.Pathways;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Answering;

/// <summary>What a course asks for, as a reply says it: titles and quotes are the record's own.</summary>
internal static class CourseDemands
{
    /// <param name="titles">The titles behind the prerequisites, of <see cref="NamedCourses.TitlesAsync"/>.</param>
    /// <returns>At most two clauses: what must be learned before, and who is admitted; empty where the course asks for nothing.</returns>
    public static IReadOnlyList<string> Short(Course course, IReadOnlyDictionary<(long, string), string> titles, PhraseBook book)
    {
        var all = RequirementReader.Of(course);
        var named = all.Where(requirement => titles.ContainsKey((course.Key, requirement.Words))).ToList();
        var clauses = new List<string>();
        if (named.Count > 0)
            clauses.Add(Earlier(named.Select(requirement => titles[(course.Key, requirement.Words)]), book));

        // Prose among the prerequisites may ask for more than the courses named beside it; a clause of the summary says the same again.
        var prose = all.Where(requirement => requirement.Kind == RequirementKind.EarlierCourse && !named.Contains(requirement)).Select(requirement => requirement.Words).ToList();
        if (prose.Count == 0 && named.Count == 0 && all.FirstOrDefault(requirement => requirement.Kind == RequirementKind.PriorKnowledge) is { } knowledge)
            prose = [knowledge.Words];
        if (all.FirstOrDefault(requirement => requirement.Kind == RequirementKind.Eligibility) is { } eligibility)
            prose.Add(eligibility.Words);
        if (prose.Count > 0)
            clauses.Add(Quoted(prose, book));
        return clauses;
    }

    /// <summary>All that the record says of it, for whoever asks.</summary>
    /// <returns>Null where the record neither asks for anything nor says that nothing is needed.</returns>
    public static string? Long(Course course, IReadOnlyDictionary<(long, string), string> titles, PhraseBook book)
    {
        var all = RequirementReader.Of(course).Select(requirement => titles.TryGetValue((course.Key, requirement.Words), out var title)
            ? book.Say("course.coded", ("title", title), ("code", requirement.Words))
            : requirement.Words).ToList();
        if (all.Count == 0 && RequirementReader.Welcome(course) is { } welcome)
            all.Add(welcome);
        return all.Count == 0 ? null : string.Join(book.Say("list.join"), all);
    }

    /// <summary>Notes what those clauses state, and backs the titles that they name.</summary>
    public static void Note(Draft draft, Course course, IReadOnlyDictionary<(long CourseKey, string), string> titles)
    {
        if (RequirementReader.Of(course).Count > 0)
            draft.Said.Of(course, FactKind.Prerequisites);
        foreach (var title in titles.Where(pair => pair.Key.CourseKey == course.Key).Select(pair => pair.Value))
            draft.Back(title);
    }

    private static string Earlier(IEnumerable<string> titles, PhraseBook book) =>
        book.Say("course.after", ("titles", string.Join(book.Say("wish.join"), titles.Select(title => book.Say("wish.quoted", ("wish", title))))));

    private static string Quoted(IEnumerable<string> words, PhraseBook book) =>
        book.Say("course.asks", ("words", string.Join(book.Say("wish.join"), words.Select(one => book.Say("wish.quoted", ("wish", one))))));
}
