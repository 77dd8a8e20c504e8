using System.Buffers;
using System.Text;
using UnicodeUtf8 = System.Text.Unicode.Utf8;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>Tells which encoding a text file is in: UTF-8, UTF-16 or Big5 (code page 950).</summary>
/// <remarks>The whole file is looked at, since the first Big5 character may stand on the last line.</remarks>
internal static class TextEncodings
{
    private const int ChunkBytes = 1 << 18;

    /// <summary>What code page 950 makes of bytes that are no Big5: control characters, user-defined areas, and U+FFFD.</summary>
    public static readonly SearchValues<char> NoRealText =
        SearchValues.Create([.. Enumerable.Range(0x80, 0x20).Concat(Enumerable.Range(0xE000, 0x1900)).Append(0xFFFD).Select(code => (char)code)]);

    /// <summary>For names inside archives that older programs packed; unlike the encoding of texts it never fails.</summary>
    public static Encoding Big5Names { get; } = CodePagesEncodingProvider.Instance.GetEncoding(950)!;

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Big5 = CreateBig5();

    /// <returns>A reader at the first character after any byte order mark.</returns>
    /// <exception cref="SourceFailure">The bytes are none of the known encodings.</exception>
    public static StreamReader OpenText(string path)
    {
        var encoding = Detect(path);
        return new StreamReader(path, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
    }

    /// <summary>Opens a file of lines that may be in different encodings, each UTF-8 or Big5.</summary>
    /// <param name="isMixed">Whether they are. Then <see cref="MixedEncodingStream.Undecodable"/> stands where a line is neither.</param>
    /// <exception cref="SourceFailure">Not even the first line is in a known encoding.</exception>
    public static StreamReader OpenLines(string path, out bool isMixed)
    {
        var encoding = Detect(path, out _);
        isMixed = encoding is null;
        if (encoding is not null)
            return new StreamReader(path, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);

        using (var first = Mixed(path))
        {
            if (first.ReadLine()?.Contains(MixedEncodingStream.Undecodable) != false)
                throw Unknown(path, 1);
        }

        return Mixed(path);
    }

    /// <exception cref="SourceFailure">The bytes are none of the known encodings.</exception>
    public static Encoding Detect(string path) => Detect(path, out var invalidAt) ?? throw Unknown(path, LineOf(path, invalidAt));

    private static Encoding? Detect(string path, out long invalidAt)
    {
        invalidAt = -1;
        using var file = File.OpenRead(path);
        var head = new byte[4096];
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var known = FromHead(head.AsSpan(0, length));
        if (known is not null && known != Utf8)
            return known;

        file.Position = 0;
        invalidAt = FirstInvalidUtf8(file);
        if (invalidAt < 0)
            return Utf8;

        file.Position = 0;
        // A file with the mark of UTF-8 began as such; what is not must have been pasted in.
        return known is null && IsBig5(file) ? Big5 : null;
    }

    private static StreamReader Mixed(string path) =>
        new(new MixedEncodingStream(File.OpenRead(path), Big5), Utf8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);

    private static SourceFailure Unknown(string path, int line) => new(
        "FILE_ENCODING", $"{Path.GetFileName(path)} line {line}: its bytes are neither UTF-8, UTF-16 nor Big5. Save the file as UTF-8 and run again.");

    private static Encoding? FromHead(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Utf8,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => Utf16WithoutMark(head),
    };

    // Commas, digits and line ends of UTF-16 have a NUL on one side, always the same one.
    private static Encoding? Utf16WithoutMark(ReadOnlySpan<byte> head)
    {
        int even = 0, odd = 0;
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] != 0)
                continue;
            if (i % 2 == 0)
                even++;
            else
                odd++;
        }

        var many = Math.Max(4, head.Length / 20);
        if (odd >= many && even == 0)
            return Encoding.Unicode;
        return even >= many && odd == 0 ? Encoding.BigEndianUnicode : null;
    }

    // -1 when the whole file is valid.
    private static long FirstInvalidUtf8(Stream file)
    {
        var buffer = new byte[ChunkBytes];
        var kept = 0;
        long start = 0;
        while (true)
        {
            var read = file.Read(buffer, kept, buffer.Length - kept);
            var length = kept + read;
            var valid = ValidPrefix(buffer.AsSpan(0, length));
            var isEnd = read == 0;
            if (valid < length && (isEnd || length - valid >= 4))
                return start + valid;
            if (isEnd)
                return -1;

            buffer.AsSpan(valid, length - valid).CopyTo(buffer);
            kept = length - valid;
            start += valid;
        }
    }

    private static int ValidPrefix(ReadOnlySpan<byte> bytes)
    {
        if (UnicodeUtf8.IsValid(bytes))
            return bytes.Length;

        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
            at += consumed;
        return at;
    }

    private static bool IsBig5(Stream file)
    {
        using var reader = new StreamReader(file, Big5, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16, leaveOpen: true);
        var buffer = new char[1 << 15];
        try
        {
            int read;
            while ((read = reader.Read(buffer)) > 0)
            {
                if (buffer.AsSpan(0, read).ContainsAny(NoRealText))
                    return false;
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static int LineOf(string path, long offset)
    {
        using var file = File.OpenRead(path);
        var line = 1;
        var buffer = new byte[ChunkBytes];
        long at = 0;
        int read;
        while (at < offset && (read = file.Read(buffer)) > 0)
        {
            line += buffer.AsSpan(0, (int)Math.Min(read, offset - at)).Count((byte)'\n');
            at += read;
        }

        return line;
    }

    private static Encoding CreateBig5()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(950, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }
}
