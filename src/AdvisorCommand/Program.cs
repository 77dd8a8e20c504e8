using System.CommandLine;
using LearningAdvisor.AdvisorCommand;

Console.OutputEncoding = System.Text.Encoding.UTF8;
return await new RootCommand("The advisor at a terminal, over a catalogue that ./ingest or ./run has filled.")
{
    EvaluateVerb.Create(),
    AskVerb.Create(),
    ReportVerb.Create(),
    GateVerb.Create(),
    CasesVerb.Create(),
}.Parse(args).InvokeAsync();
