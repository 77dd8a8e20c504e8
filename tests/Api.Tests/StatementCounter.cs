using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Api.Tests;

/// <summary>Remembers the SQL statements that were run: by EF Core, and the prepared ones as the log tells them.</summary>
public sealed class StatementCounter : DbCommandInterceptor, ILoggerProvider, ILogger
{
    // Looked at all the time, whatever is asked.
    private static readonly string[] Queues = ["InboxEvents", "OutboxMessages", "DirectLineConversations"];

    private readonly ConcurrentQueue<string> _statements = new();

    /// <summary>The statements since the last call.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = new List<string>();
        while (_statements.TryDequeue(out var statement))
            taken.Add(statement);
        return taken;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (!Queues.Any(queue => command.CommandText.Contains($"\"{queue}\"", StringComparison.Ordinal)))
            _statements.Enqueue(command.CommandText);
        return new(result);
    }

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (state is IReadOnlyList<KeyValuePair<string, object?>> values && values.FirstOrDefault(value => value.Key == "Statement").Value is string statement)
            _statements.Enqueue(statement);
    }

    public void Dispose()
    {
    }
}
