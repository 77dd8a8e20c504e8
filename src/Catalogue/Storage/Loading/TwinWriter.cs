using System.Data.Common;

namespace LearningAdvisor.Catalogue.Storage.Loading;

/// <summary>Decides which of confirmed twins is shown, and hides the others as retired ones that their sources still offer.</summary>
public sealed class TwinWriter : IDisposable
{
    private readonly CourseWriter _courses;
    private readonly Statement _pairs;
    private readonly Statement _state;
    private readonly Statement _shownAs;
    private readonly Statement _return;

    internal TwinWriter(DbConnection connection, CourseWriter courses)
    {
        _courses = courses;
        _pairs = new Statement(connection, "select FirstKey, SecondKey from CourseTwins where IsConfirmed = $0 order by FirstKey, SecondKey", 1);
        _state = new Statement(connection, "select RetiredAt is not null, ShownAs from Courses where Key = $0", 1);
        _shownAs = new Statement(connection, "update Courses set ShownAs = $1 where Key = $0", 2);
        _return = new Statement(connection, "update Courses set RetiredAt = $1, ShownAs = $2 where Key = $0", 3);
    }

    /// <summary>To be called when a source has retired a course: it no longer waits behind another one.</summary>
    public void Release(long key) => _shownAs.Run(key, null);

    /// <summary>Hides and shows until every group of twins shows the first one offered.</summary>
    /// <param name="at">UTC.</param>
    /// <param name="entry">Makes the full text of a course that comes back.</param>
    /// <returns>Courses that were hidden or came back.</returns>
    public int Resolve(DateTime at, Func<long, CourseEntry> entry) => Groups().Sum(group => Resolve(group, at, entry));

    public void Dispose()
    {
        _pairs.Dispose();
        _state.Dispose();
        _shownAs.Dispose();
        _return.Dispose();
    }

    /// <summary>A course that waits behind another comes back; for twins that are none any more.</summary>
    public void ComeBack(long key, Func<long, CourseEntry> entry)
    {
        if (StateOf(key).ShownAs is not null)
            Show(key, entry);
    }

    private int Resolve(SortedSet<long> group, DateTime at, Func<long, CourseEntry> entry)
    {
        var states = group.ToDictionary(key => key, StateOf);
        var offered = group.Where(key => !states[key].IsRetired || states[key].ShownAs is not null).ToList();
        var touched = 0;
        foreach (var key in offered)
        {
            if (key == offered[0] && states[key].ShownAs is not null && states[key].IsRetired)
                Show(key, entry);
            else if (key == offered[0] && states[key].ShownAs is not null)
                Release(key);
            else if (key != offered[0] && !states[key].IsRetired)
                Hide(key, offered[0], at);
            else if (key != offered[0] && states[key].ShownAs != offered[0])
                _shownAs.Run(key, offered[0]);
            else
                continue;
            touched++;
        }

        return touched;
    }

    private void Hide(long key, long shown, DateTime at)
    {
        _courses.Retire(key, at);
        _shownAs.Run(key, shown);
    }

    private void Show(long key, Func<long, CourseEntry> entry)
    {
        _return.Run(key, null, null);
        _courses.Return(entry(key));
    }

    private (bool IsRetired, long? ShownAs) StateOf(long key)
    {
        using var reader = _state.Read(key);
        return reader.Read() ? (reader.GetBoolean(0), reader.IsDBNull(1) ? null : reader.GetInt64(1)) : (true, null);
    }

    // Twins of twins are one group.
    private List<SortedSet<long>> Groups()
    {
        var groups = new List<SortedSet<long>>();
        using var reader = _pairs.Read(true);
        while (reader.Read())
        {
            SortedSet<long> joined = [reader.GetInt64(0), reader.GetInt64(1)];
            foreach (var group in groups.FindAll(group => group.Overlaps(joined)))
            {
                joined.UnionWith(group);
                groups.Remove(group);
            }

            groups.Add(joined);
        }

        return groups;
    }
}
