using LearningAdvisor.GraphQL.Transport;

namespace LearningAdvisor.GraphQL.Tests.Transport;

public sealed class PooledBufferTests
{
    [Fact]
    public void What_was_written_stays_when_the_buffer_grows()
    {
        using var buffer = new PooledBuffer();
        for (var i = 0; i < 10_000; i++)
        {
            buffer.GetSpan()[0] = (byte)i;
            buffer.Advance(1);
        }
        buffer.GetSpan(50_000)[49_999] = 1;
        buffer.Advance(50_000);

        Assert.Equal(60_000, buffer.Written.Length);
        Assert.Equal(Enumerable.Range(0, 10_000).Select(i => (byte)i), buffer.Written[..10_000].ToArray());
        Assert.Equal(1, buffer.Written.Span[^1]);
    }
}
