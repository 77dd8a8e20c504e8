using System.CommandLine;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Sources;
using LearningAdvisor.Ingest.Suggesting;

namespace LearningAdvisor.Ingest.Commands;

/// <summary><c>suggest FILE</c>: drafts the mapping of a file in unknown columns, for a person to check.</summary>
internal static class SuggestCommand
{
    private static readonly Argument<string> DataFile = new("FILE") { Description = "A file of courses, institutions or guide texts." };

    public static Command Create(ProgramOutput output)
    {
        var command = new Command("suggest", "Draft the mapping of a file from its header and first rows.") { DataFile, IngestOptions.Seeds };
        command.SetAction(async (options, _) =>
        {
            try
            {
                var places = Places.Load(Path.Combine(options.GetValue(IngestOptions.Seeds)!, "places.yaml"));
                await output.Text.WriteAsync(new MappingDraft(places, IngestSettings.UsualCity).Of(options.GetValue(DataFile)!));
                return RunSummary.AllAccepted;
            }
            catch (SourceFailure failure)
            {
                await output.Errors.WriteLineAsync(failure.Message);
                return RunSummary.SourceFailed;
            }
        });
        return command;
    }
}
