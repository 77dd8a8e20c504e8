namespace LearningAdvisor.Catalogue.Storage.Loading;

/// <summary>Writes courses with sessions, concepts, index tokens and vector, the fastest way a database has.</summary>
/// <remarks>Runs inside the transaction of the <see cref="CatalogueLoad"/> that owns it; one thread at a time.</remarks>
public abstract class CourseWriter : IDisposable
{
    /// <summary>Inserts new courses and sets their keys; replaces stored ones under their keys.</summary>
    /// <param name="batch">A thousand or so.</param>
    public abstract void Write(IReadOnlyList<CourseEntry> batch);

    /// <summary>Marks a course as gone from its source. It keeps its key and its history, and leaves the full-text index.</summary>
    /// <param name="at">UTC.</param>
    public abstract void Retire(long key, DateTime at);

    /// <summary>Brings a retired course back into the full-text index as it is stored; its row has been written.</summary>
    public abstract void Return(CourseEntry entry);

    /// <summary>Empties the full-text index, to be filled again by <see cref="Reindex"/>.</summary>
    public abstract void ClearIndex();

    /// <summary>Replaces concepts, field of education, vector and full text of stored courses. Only another field of education counts as a change, for clients see no more than that.</summary>
    public abstract void Reindex(IReadOnlyList<CourseEntry> batch);

    public abstract void Dispose();
}
