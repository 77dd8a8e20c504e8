using System.Globalization;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;

namespace LearningAdvisor.Advisor.Guarding.Figures;

/// <summary>The figures that records state, each for what it is: an age is no price.</summary>
internal sealed class FigureEvidence
{
    private readonly HashSet<string> _forms = [];
    private readonly HashSet<string> _numbers = [];

    /// <summary>Whether the records state the figure. One without a unit may be any figure of that value.</summary>
    public bool Holds(Figure figure) => figure.Forms.Any(form =>
        _forms.Contains(form) || (form.StartsWith("number:", StringComparison.Ordinal) && _numbers.Contains(form["number:".Length..])));

    /// <summary>Adds what a text states.</summary>
    public void Add(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;
        foreach (var form in FigureReader.In(text).SelectMany(figure => figure.Forms))
            Add("", form);
    }

    public void Add(Course course)
    {
        foreach (var text in (IEnumerable<string?>)[course.Title, course.Summary, course.Venue, course.Term, course.FeeNote, course.Certificate, course.RegistrationMethod, course.ContactPhone, course.Url, .. course.Audiences, .. course.Prerequisites])
            Add(text);
        Add("money:", course.Fee);
        Add("money:", course.MaterialsFee);
        Add("age:", course.MinAge);
        Add("age:", course.MaxAge);
        Add("number:", course.Hours);
        Add("number:", course.Credits);
        Add("number:", course.Capacity);
        foreach (var day in (DateOnly?[])[course.StartsOn, course.EndsOn, course.RegistrationOpens, course.RegistrationCloses, .. course.Sessions.Select(session => session.Date)])
            Add(day);
        foreach (var time in course.Sessions.SelectMany(session => (TimeOnly?[])[session.StartTime, session.EndTime]))
            Add("time:", time?.ToString("HH:mm", CultureInfo.InvariantCulture));
        if (course.Institution is { } provider)
            Add(provider);
    }

    public void Add(Institution institution)
    {
        foreach (var text in (IEnumerable<string?>)[institution.Name, institution.Address, institution.Phone, institution.OpeningHours, institution.Url, institution.Email])
            Add(text);
    }

    private void Add(DateOnly? day)
    {
        if (day is not { } date)
            return;
        Add("date:", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("day:", date.ToString("MM-dd", CultureInfo.InvariantCulture));
        Add("month:", date.ToString("MM", CultureInfo.InvariantCulture));
        Add("year:", date.Year);
    }

    private void Add(string kind, object? value)
    {
        if (Convert.ToString(value, CultureInfo.InvariantCulture) is not { Length: > 0 } written)
            return;
        var form = kind + written;
        _forms.Add(form);
        _numbers.Add(form[(form.IndexOf(':', StringComparison.Ordinal) + 1)..]);
    }
}
