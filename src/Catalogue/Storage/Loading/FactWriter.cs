using System.Data.Common;

namespace LearningAdvisor.Catalogue.Storage.Loading;

/// <summary>The named numbers of CatalogueFacts.</summary>
public sealed class FactWriter : IDisposable
{
    private readonly Statement _read;
    private readonly Statement _write;

    internal FactWriter(DbConnection connection)
    {
        _read = new Statement(connection, "select Value from CatalogueFacts where Name = $0", 1);
        _write = new Statement(connection, "insert into CatalogueFacts(Name, Value) values($0, $1) on conflict(Name) do update set Value = excluded.Value", 2);
    }

    /// <returns>0 for a fact that was never written.</returns>
    public long Read(string name) => _read.Scalar(name) is long value ? value : 0;

    public void Write(string name, long value) => _write.Run(name, value);

    public void Dispose()
    {
        _read.Dispose();
        _write.Dispose();
    }
}
