using System.Data.Common;
using LearningAdvisor.Catalogue.Institutions;

namespace LearningAdvisor.Catalogue.Storage.Loading;

/// <summary>Writes institutions by prepared statements.</summary>
public sealed class InstitutionWriter : IDisposable
{
    private static readonly string[] Columns =
    [
        nameof(Institution.Source), nameof(Institution.Code), nameof(Institution.Name), nameof(Institution.Kind),
        nameof(Institution.City), nameof(Institution.District), nameof(Institution.Address), nameof(Institution.Phone),
        nameof(Institution.Email), nameof(Institution.Url), nameof(Institution.Latitude), nameof(Institution.Longitude),
        nameof(Institution.OpeningHours), nameof(Institution.Accessibility), nameof(Institution.Implied),
        nameof(Institution.RowHash), nameof(Institution.RetiredAt),
    ];

    private readonly Statement _insert;
    private readonly Statement _update;
    private readonly Statement _retire;
    private readonly Statement _implied;

    internal InstitutionWriter(DbConnection connection)
    {
        _insert = new Statement(
            connection,
            $"insert into Institutions({string.Join(", ", Columns)}) values({string.Join(", ", Columns.Select((_, i) => $"${i}"))}) returning Key",
            Columns.Length);
        _update = new Statement(
            connection,
            $"update Institutions set {string.Join(", ", Columns.Select((name, i) => $"{name} = ${i}"))} where Key = ${Columns.Length}",
            Columns.Length + 1);
        _retire = new Statement(connection, "update Institutions set RetiredAt = $1 where Key = $0", 2);
        _implied = new Statement(connection, "select Key from Institutions where Implied and RetiredAt is null and Name = $0 and City = $1 limit 1", 2);
    }

    /// <summary>Inserts or replaces by key. A new explicit institution takes over the key of an implied one of its name and city.</summary>
    public void Write(Institution institution)
    {
        if (institution.Key == 0 && !institution.Implied)
            institution.Key = _implied.Scalar(institution.Name, institution.City) as long? ?? 0;

        if (institution.Key == 0)
            institution.Key = _insert.Insert(Values(institution));
        else
            _update.Run([.. Values(institution), institution.Key]);
    }

    /// <param name="at">UTC.</param>
    public void Retire(long key, DateTime at) => _retire.Run(key, at);

    public void Dispose()
    {
        _insert.Dispose();
        _update.Dispose();
        _retire.Dispose();
        _implied.Dispose();
    }

    private static object?[] Values(Institution institution) =>
    [
        institution.Source, institution.Code, institution.Name, (int)institution.Kind,
        institution.City, institution.District, institution.Address, institution.Phone,
        institution.Email, institution.Url, institution.Latitude, institution.Longitude,
        institution.OpeningHours, institution.Accessibility, institution.Implied,
        institution.RowHash, institution.RetiredAt,
    ];
}
