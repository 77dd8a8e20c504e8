namespace LearningAdvisor.Ingest.Sources;

/// <summary>A text that may not go on and on without the XML reader getting anywhere: a tag without an end would be held whole.</summary>
/// <param name="file">The file's name, for the message.</param>
internal sealed class BoundedMarkup(TextReader text, string file) : TextReader
{
    private const long MostCharacters = 64 * 1024 * 1024;

    private long _sinceStep;

    /// <summary>The reader has taken a step: what it has read so far is behind it.</summary>
    public void Step() => _sinceStep = 0;

    public override int Read() => text.Read();

    public override int Peek() => text.Peek();

    /// <exception cref="SourceFailure">One tag, comment or the like is longer than can be held.</exception>
    public override int Read(char[] buffer, int index, int count)
    {
        var read = text.Read(buffer, index, count);
        _sinceStep += read;
        return _sinceStep <= MostCharacters
            ? read
            : throw new SourceFailure("FILE_TOO_LARGE", $"{file}: one tag, comment or text goes on for more than {MostCharacters} characters. Look for one that does not end.");
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            text.Dispose();
        base.Dispose(disposing);
    }
}
