using System.CommandLine;
using System.Data.Common;
using LearningAdvisor.Advisor.Learning.Cases;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.AdvisorCommand;

/// <summary><c>cases</c>: prints the approved cases as a file that <c>evaluate</c> reads.</summary>
internal static class CasesVerb
{
    public static Command Create()
    {
        var command = new Command("cases", "Print the approved cases that are switched on, as YAML for evaluate --cases FILE.") { AdvisorHouse.Database, AdvisorHouse.Seeds };
        command.SetAction(async (options, cancellation) =>
        {
            try
            {
                await using var services = await AdvisorHouse.OpenAsync(options, cancellation);
                await using var scope = services.CreateAsyncScope();
                var cases = await CaseDesk.Active(scope.ServiceProvider.GetRequiredService<CatalogueContext>()).ToListAsync(cancellation);
                Console.Write(CaseTalks.ToYaml(cases.Select(CaseTalks.Of)));
                return 0;
            }
            catch (Exception failure) when (failure is IOException or InvalidDataException or FormatException or DbException)
            {
                await Console.Error.WriteLineAsync(failure.Message);
                return 1;
            }
        });
        return command;
    }
}
