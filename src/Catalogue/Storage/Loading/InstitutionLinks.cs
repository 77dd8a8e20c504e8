using System.Data.Common;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Storage.Loading;

/// <summary>Says which institution a course's code and name mean, and makes an implied one where none is known.</summary>
/// <remarks>
/// In this order: the same code and name; the same code within the same source; the same code, used once and in the same
/// city; the same name in the same city. A code alone never wins over a name that another institution bears, and a name
/// never reaches into another city, where another 信義社區大學 may stand.
/// </remarks>
public sealed class InstitutionLinks : IDisposable
{
    private readonly DbConnection _connection;
    private readonly ChangeNumbers _changes;
    private readonly Statement _link;
    private readonly InstitutionWriter _writer;

    internal InstitutionLinks(DbConnection connection, ChangeNumbers changes)
    {
        _connection = connection;
        _changes = changes;
        _link = new Statement(connection, "update Courses set InstitutionKey = $1, ChangeNumber = $2 where Key = $0", 3);
        _writer = new InstitutionWriter(connection);
    }

    /// <summary>The institutions as they are now, to look courses up in. Later changes are not seen.</summary>
    public InstitutionDirectory Directory() => new(ReadInstitutions());

    /// <summary>The institution a course means; an implied one is made for a name that is not known in the course's city.</summary>
    /// <param name="directory">Takes up what is made.</param>
    /// <returns>Null for a code alone that is not known yet: <see cref="Resolve"/> tries it again after each load.</returns>
    public long? FindOrImply(Course course, InstitutionDirectory directory) =>
        directory.Find(course.Source, course.InstitutionCode, course.InstitutionName, course.City)
        ?? (course.InstitutionName is { } name ? Imply(course, name, directory) : null);

    /// <summary>Links the courses that came before the institution their code names.</summary>
    /// <returns>Courses linked.</returns>
    public int Resolve()
    {
        var courses = ReadUnlinked();
        if (courses.Count == 0)
            return 0;

        var directory = Directory();
        var linked = 0;
        foreach (var (key, source, code, city) in courses)
        {
            if (directory.Find(source, code, null, city) is not { } institution)
                continue;
            _link.Run(key, institution, _changes.Next());
            linked++;
        }

        return linked;
    }

    public void Dispose()
    {
        _link.Dispose();
        _writer.Dispose();
    }

    // Its district and address are unknown: where a course meets says nothing about where its provider sits.
    private long Imply(Course course, string name, InstitutionDirectory directory)
    {
        var institution = new Institution
        {
            Source = course.Source,
            Code = course.InstitutionCode ?? name,
            Name = name,
            City = course.City,
            Kind = InstitutionKinds.FromName(name),
            Implied = true,
        };
        _writer.Write(institution);
        directory.Add(new ListedInstitution(institution.Key, institution.Source, institution.Code, name, institution.City));
        return institution.Key;
    }

    private List<ListedInstitution> ReadInstitutions()
    {
        var institutions = new List<ListedInstitution>();
        using var statement = new Statement(_connection, "select Key, Source, Code, Name, City from Institutions where RetiredAt is null order by Implied, Key", 0);
        using var reader = statement.Read();
        while (reader.Read())
            institutions.Add(new ListedInstitution(reader.GetInt64(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4)));

        return institutions;
    }

    private List<(long Key, string Source, string Code, string City)> ReadUnlinked()
    {
        var courses = new List<(long, string, string, string)>();
        using var statement = new Statement(
            _connection,
            "select Key, Source, InstitutionCode, City from Courses where InstitutionKey is null and RetiredAt is null and InstitutionCode is not null order by Key",
            0);
        using var reader = statement.Read();
        while (reader.Read())
            courses.Add((reader.GetInt64(0), reader.GetString(1), reader.GetString(2), reader.GetString(3)));

        return courses;
    }
}

/// <summary>An institution as far as linking needs it.</summary>
public sealed record ListedInstitution(long Key, string Source, string Code, string Name, string City);

/// <summary>Institutions by code and by name, in memory.</summary>
public sealed class InstitutionDirectory
{
    private readonly Dictionary<string, List<ListedInstitution>> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ListedInstitution>> _byName = new(StringComparer.Ordinal);

    public InstitutionDirectory(IEnumerable<ListedInstitution> institutions)
    {
        foreach (var institution in institutions)
            Add(institution);
    }

    public void Add(ListedInstitution institution)
    {
        Listed(_byCode, institution.Code).Add(institution);
        Listed(_byName, TextFolding.Fold(institution.Name)).Add(institution);
    }

    /// <param name="source">The course's source.</param>
    /// <param name="city">The course's city.</param>
    /// <returns>The institution's key; null when none is surely meant.</returns>
    public long? Find(string source, string? code, string? name, string city)
    {
        var coded = code is null ? [] : _byCode.GetValueOrDefault(code) ?? [];
        var named = name is null ? [] : _byName.GetValueOrDefault(TextFolding.Fold(name)) ?? [];
        var found = coded.Find(named.Contains)
            ?? coded.Find(institution => institution.Source == source)
            ?? (coded.Count == 1 && named.Count == 0 && coded[0].City == city ? coded[0] : null)
            ?? named.Find(institution => institution.City == city);
        return found?.Key;
    }

    private static List<ListedInstitution> Listed(Dictionary<string, List<ListedInstitution>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        return list;
    }
}
