using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningAdvisor.Advisor.Tests.Reviewing;

/// <summary>Lets something else happen once, when a reply and its recommendations were read and its reviews were not.</summary>
internal sealed class BeforeReviewsAreRead(Func<Task> happens) : DbCommandInterceptor
{
    private bool _happened;

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (!_happened && command.CommandText.Contains("JOIN \"Reviews\"", StringComparison.Ordinal))
        {
            _happened = true;
            await happens();
        }

        return result;
    }
}
