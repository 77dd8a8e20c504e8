using LearningAdvisor.Ingest;
using LearningAdvisor.Ingest.Commands;
using LearningAdvisor.IngestCommand;

Console.OutputEncoding = System.Text.Encoding.UTF8;
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    // The open transaction is rolled back before the program ends.
    key.Cancel = true;
    stop.Cancel();
};
return await IngestProgram.RunAsync(args, new ProgramOutput(Console.Out, Console.Error, !Console.IsOutputRedirected), CasesOfHouse.Over, stop.Token);
