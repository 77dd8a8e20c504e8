using System.Data.Common;
using LearningAdvisor.Catalogue.Ingestion;

namespace LearningAdvisor.Catalogue.Storage.Loading;

/// <summary>The contents of StagedBatches, on a connection of its own: each batch is committed as it comes.</summary>
/// <remarks>A batch is a megabyte or so. It goes through buffers that are used again, since so large an object costs a full garbage collection.</remarks>
public sealed class StagedContents : IDisposable
{
    private readonly DbConnection _connection;
    private readonly Statement _put;
    private readonly Statement _read;
    private readonly Statement _delete;
    private byte[] _buffer = [];

    /// <param name="connectionString">As in <see cref="CatalogueStore.At"/>; migrated.</param>
    public StagedContents(string connectionString)
    {
        _connection = CatalogueStore.At(connectionString).Connect();
        _put = new Statement(_connection, "insert into StagedBatches(RunKey, Number, Content) values($0, $1, $2)", 3);
        _read = new Statement(_connection, "select Content from StagedBatches where RunKey = $0 and Number = $1", 2);
        _delete = new Statement(_connection, "delete from StagedBatches where RunKey = $0 and Number = $1", 2);
    }

    /// <summary>Stores a batch of a stored run in the place of an earlier one of its number.</summary>
    public void Put(long runKey, int number, ReadOnlyMemory<byte> content)
    {
        if (number == StagedBatch.Closing)
            _delete.Run(runKey, number);
        _put.Run(runKey, number, content.ToArray());
    }

    /// <returns>The batch, good until the next call; null when there is none.</returns>
    public ReadOnlyMemory<byte>? Read(long runKey, int number)
    {
        using var reader = _read.Read(runKey, number);
        if (!reader.Read())
            return null;

        var length = (int)reader.GetBytes(0, 0, null, 0, 0);
        if (_buffer.Length < length)
            _buffer = new byte[length * 2];
        reader.GetBytes(0, 0, _buffer, 0, length);
        return _buffer.AsMemory(0, length);
    }

    public void Dispose()
    {
        _put.Dispose();
        _read.Dispose();
        _delete.Dispose();
        _connection.Dispose();
    }
}
