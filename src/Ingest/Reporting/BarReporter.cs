using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Vectors;
using Spectre.Console;

namespace LearningAdvisor.Ingest.Reporting;

/// <summary>A progress bar a source, for a person at a terminal.</summary>
/// <remarks>How many rows a file holds is not known before its end, so a bar moves while rows come and fills when they have.</remarks>
public sealed class BarReporter : IIngestReporter
{
    private readonly ProgressContext _progress;
    private ProgressTask? _task;
    private ProgressTask? _embedding;

    private BarReporter(ProgressContext progress) => _progress = progress;

    /// <summary>Runs something under bars.</summary>
    public static Task<RunSummary> RunAsync(IAnsiConsole console, Func<IIngestReporter, Task<RunSummary>> run) => console
        .Progress()
        .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new ElapsedTimeColumn())
        .StartAsync(progress => run(new BarReporter(progress)));

    public void Started(SourcePlan plan)
    {
        _task = _progress.AddTask(Markup.Escape(plan.Source));
        _task.IsIndeterminate = true;
    }

    public void Progressed(SourceSummary source)
    {
        if (_task is not null)
            _task.Description = Markup.Escape($"{source.Source}: {source.Read} rows");
    }

    public void Ended(SourceSummary source)
    {
        if (_task is null)
            return;

        var colour = source.Failure is not null ? "red" : source.Quarantined > 0 || source.IsHeld ? "yellow" : "green";
        _task.Description = $"[{colour}]{Markup.Escape(SummaryText.Line(source))}[/]";
        _task.IsIndeterminate = false;
        _task.Value = _task.MaxValue;
        _task.StopTask();
    }

    public void Embedded(EmbeddingOutcome soFar)
    {
        _embedding ??= _progress.AddTask("embedding");
        _embedding.IsIndeterminate = true;
        _embedding.Description = Markup.Escape(soFar.ToString());
    }
}
